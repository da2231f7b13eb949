// SPDX-License-Identifier: GPL-3.0-or-later
// What the sweep panel sweeps: the scenario of the window, a sweep file, or what a store holds.
#include "core/scenario/setting_paths.hpp"
#include "ui/editor/file_shelf.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/sweep/sweep_form.hpp"
#include "ui/sweep/sweep_panel.hpp"

#include <QFileInfo>

#include <exception>
#include <memory>
#include <utility>

namespace tillsim::ui {

SweepOrder SweepPanel::order() const
{
    SweepOrder order{.setup = m_form->setup(),
                     .scenario = m_subject == Subject::Scenario ? m_scenario : m_swept,
                     .isFromStore = m_subject == Subject::Store,
                     .store = m_form->store().toStdString(),
                     .threads = m_form->threads(),
                     .version = m_version};
    order.readFile = m_subject == Subject::Scenario ? m_readFile : m_readSweptFile;
    return order;
}

void SweepPanel::setScenario(const ScenarioText& scenario, FileSource readFile)
{
    m_scenario = scenario;
    m_readFile = std::move(readFile);
    if (m_subject == Subject::Scenario)
        showSubject();
    checkSoon();
}

void SweepPanel::sweepScenario()
{
    if (isRunning())
        return;
    const bool wasStore = m_subject == Subject::Store;
    m_subject = Subject::Scenario;
    showSubject();
    if (wasStore)
        m_form->setStore({});
    SweepSetup setup = wasStore ? SweepSetup{} : m_form->setup();
    setup.variants.clear();
    setup.settings.clear();
    m_form->setSetup(setup, false);
}

void SweepPanel::openSweepFile(const QString& file)
{
    takeFile(file, readTextFile);
}

/// Shelves are for one thread each: the worker gets another one.
void SweepPanel::openTemplate(const SweepTemplate& sweep)
{
    if (isRunning())
        return;
    const QString file = sweep.name + QStringLiteral(".toml");
    std::vector<Companion> files = sweep.companions;
    files.push_back({file.toStdString(), sweep.text});
    takeFile(file, readerOf(std::make_shared<FileShelf>(std::move(files))));
    m_readSweptFile = readerOf(std::make_shared<FileShelf>(sweep.companions));
}

void SweepPanel::takeFile(const QString& file, const FileSource& readFile)
{
    if (isRunning())
        return;
    try {
        LoadedSweep loaded = loadSweep(file.toStdString(), readFile);
        m_swept = std::move(loaded.scenario);
        m_readSweptFile = readTextFile;
        if (m_subject == Subject::Store)
            m_form->setStore({});
        m_subject = Subject::File;
        m_subjectName = QFileInfo{file}.fileName();
        m_notice->hide();
        showSubject();
        m_form->setSetup(loaded.setup, false);
    } catch (const std::exception& error) {
        warn(QString::fromStdString(messageOf(error)));
    }
}

void SweepPanel::openStore(const QString& file)
{
    if (isRunning())
        return;
    m_worker.open(file);
}

void SweepPanel::showSubject()
{
    const ScenarioText& scenario = m_subject == Subject::Scenario ? m_scenario : m_swept;
    const QString name = QFileInfo{QString::fromStdString(scenario.fileName)}.fileName();
    switch (m_subject) {
    case Subject::Scenario:
        m_form->setSubject(name.isEmpty() ? tr("Open a scenario, a sweep file or a store.")
                                          : tr("Vary the scenario <b>%1</b>:").arg(name.toHtmlEscaped()));
        break;
    case Subject::File:
        m_form->setSubject(
            tr("Sweep file <b>%1</b>, which varies %2:").arg(m_subjectName.toHtmlEscaped(), name.toHtmlEscaped()));
        break;
    case Subject::Store:
        m_form->setSubject(tr("The points of the store <b>%1</b>; more replications can be added:")
                               .arg(m_subjectName.toHtmlEscaped()));
        break;
    }
    m_form->setPaths(settingPaths(scenario.text));
}

bool SweepPanel::hasSubject() const
{
    return m_subject != Subject::Scenario || !m_scenario.text.empty();
}

}  // namespace tillsim::ui
