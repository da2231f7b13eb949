// SPDX-License-Identifier: GPL-3.0-or-later
// How the scenario comes into the sweep panel, and how runs of a sweep come into the shop.
#include "ui/day_views.hpp"
#include "ui/editor/file_shelf.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/main_window.hpp"
#include "ui/sweep/sweep_panel.hpp"
#include "ui/transport_bar.hpp"

#include <QFileInfo>
#include <QStackedWidget>

#include <exception>
#include <memory>
#include <utility>

namespace tillsim::ui {

void MainWindow::connectSweep()
{
    const auto on = [this](const char* id, auto act) {
        connect(m_actions[id], &QAction::triggered, this, [this, act] {
            showPanel("Sweep");
            act();
        });
    };
    on("sweep", [this] { m_sweep->setFocus(); });
    on("sweepFile", [this] { m_sweep->chooseSweepFile(); });
    on("sweepStore", [this] { m_sweep->chooseStore(); });
    on("sweepRun", [this] { m_sweep->start(); });
    on("sweepStop", [this] { m_sweep->stop(); });
    on("sweepMedian", [this] { m_sweep->showPicked(RunPick::median); });
    on("sweepWorst", [this] { m_sweep->showPicked(RunPick::worst); });
    connect(m_actions["backToScenario"], &QAction::triggered, this, &MainWindow::backToScenario);
    const auto enable = [this] {
        for (const char* const id : {"sweepFile", "sweepStore", "sweepRun"})
            m_actions[id]->setEnabled(!m_sweep->isRunning());
        m_actions["sweepStop"]->setEnabled(m_sweep->isRunning());
        for (const char* const id : {"sweepMedian", "sweepWorst"})
            m_actions[id]->setEnabled(m_sweep->canPick());
    };
    connect(m_sweep, &SweepPanel::stateChanged, this, enable);
    connect(m_sweep, &SweepPanel::runChosen, this, &MainWindow::showRun);
    enable();
}

/// What is swept is the text as it would be saved, so that the command line can go on with the store.
void MainWindow::handToSweep()
{
    QString name = m_document.title();
    if (m_document.path().isEmpty())
        name += QStringLiteral(".toml");
    m_sweep->setScenario(
        {name.toStdString(), QFileInfo{m_document.path()}.absolutePath().toStdString(), m_document.bytes()},
        readerOf(std::make_shared<FileShelf>(m_document.companions())));
}

/// What was done by hand to the day that is left becomes part of its text. What is done to the run does not.
void MainWindow::showRun(const std::shared_ptr<const Scenario>& scenario, std::uint64_t seed, std::uint64_t replication,
                         const QString& title)
try {
    writeInterventions();
    if (m_shown != Shown::RunOfSweep && m_player.isLoaded()) {
        m_leftShown = m_shown;
        m_leftAt = m_player.position();
    }
    m_begin = {.seed = m_begin.seed, .isPaused = true};
    m_shown = Shown::RunOfSweep;
    m_runTitle = title;
    m_bar->setOpens(scenario->opens);
    m_pages->setCurrentWidget(&m_views->centre());
    m_player.load(scenario, seed, replication);
    QList<NoticeAnswer> answers;
    if (m_scenario)
        answers.push_back({"backToScenario", tr("Back to the scenario"), [this] { backToScenario(); }});
    m_notice->showNotice(Severity::Note,
                         tr("A run of the sweep: %1. What is done to it by hand is not saved.").arg(title), answers);
    showPlace();
} catch (const std::exception& error) {
    m_notice->showNotice(Severity::Error, QString::fromUtf8(error.what()));
}

/// The day that was shown before, where it was left.
void MainWindow::backToScenario()
{
    if (m_shown != Shown::RunOfSweep || !m_scenario)
        return;
    m_shown = m_leftShown;
    m_notice->hide();
    m_bar->setOpens(m_scenario->opens);
    m_player.load(m_scenario, m_begin.seed.value_or(m_scenario->seed));
    m_player.seek(m_leftAt);
    showPlace();
}

}  // namespace tillsim::ui
