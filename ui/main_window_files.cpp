// SPDX-License-Identifier: GPL-3.0-or-later
// How scenarios come into the window and leave it.
#include "core/scenario/clock_time.hpp"
#include "core/scenario/write_interventions.hpp"
#include "ui/day_views.hpp"
#include "ui/editor/file_drop.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/editor/problems_view.hpp"
#include "ui/editor/recent_files.hpp"
#include "ui/editor/scenario_editor.hpp"
#include "ui/editor/start_page.hpp"
#include "ui/main_window.hpp"
#include "ui/sweep/sweep_panel.hpp"
#include "ui/transport_bar.hpp"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace tillsim::ui {

void MainWindow::connectDocument()
{
    connect(&m_document, &ScenarioDocument::checked, this, &MainWindow::take);
    connect(&m_document, &ScenarioDocument::checked, m_problems, &ProblemsView::setResult);
    connect(&m_document, &ScenarioDocument::placeChanged, this, &MainWindow::showPlace);
    connect(&m_document, &ScenarioDocument::placeChanged, this, &MainWindow::showPanels);
    connect(&m_document, &ScenarioDocument::modifiedChanged, this, &MainWindow::showState);
    connect(m_problems, &ProblemsView::placeChosen, this, [this](int line, int column) {
        showPanel("Scenario");
        m_editor->goTo(line, column);
    });
}

void MainWindow::connectFiles()
{
    m_start->setRecentFiles(m_recent->paths());
    auto* const recent = new QMenu{tr("Open &recent"), this};
    recent->setObjectName("menuRecent");
    m_recent->showIn(*recent);
    menu("File").insertMenu(m_actions["save"], recent);
    connect(m_recent, &RecentFiles::chosen, this, &MainWindow::openFile);
    connect(m_editor, &ScenarioEditor::fileSaved, m_recent, &RecentFiles::add);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseScenario);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_start, &StartPage::templateChosen, this, &MainWindow::startFrom);
    const auto openFirst = [this](const QStringList& paths) {
        if (!paths.isEmpty())
            openFile(paths.front());
    };
    auto* const drop = new FileDrop{*this};
    connect(drop, &FileDrop::filesDropped, this, openFirst);
    connect(m_start, &StartPage::filesDropped, this, openFirst);
    connect(m_editor, &ScenarioEditor::filesDropped, this, openFirst);
}

void MainWindow::chooseScenario()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open scenario"), QFileInfo{m_document.path()}.path(),
                                                      tr("Scenarios (*.toml)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openFile(const QString& path)
{
    if (letGo())
        openScenario(path);
}

void MainWindow::startFrom(int position)
{
    if (!letGo())
        return;
    m_begin = {.isPaused = true};
    m_shown = Shown::Other;
    m_document.startFrom(m_start->templates().at(static_cast<std::size_t>(position)));
    m_document.checkSoon();
}

void MainWindow::openScenario(const QString& path, const Start& start)
try {
    m_document.open(path);
    m_recent->add(path);
    m_begin = start;
    m_shown = Shown::Other;
    m_document.checkSoon();
} catch (const DocumentError& error) {
    m_notice->showNotice(Severity::Error, QString::fromUtf8(error.what()));
}

/// The files that came with the example that it was made from, if it was never saved.
std::vector<Companion> MainWindow::companionsOf(const RecoveredText& lost) const
{
    const auto& all = m_start->templates();
    const auto found = std::ranges::find(all, lost.title, &ScenarioTemplate::name);
    return lost.path.isEmpty() && found != all.end() ? found->companions : std::vector<Companion>{};
}

void MainWindow::takeUp(const RecoveredText& lost)
{
    if (!letGo())
        return offerRecovered();
    m_begin = {.isPaused = true};
    m_shown = Shown::Other;
    m_document.recover(lost.path, lost.title, lost.text, companionsOf(lost));
    m_recovery.keepNow();  // Before it goes: at each instant it is in one file at least.
    forgetRecovered(lost);
    m_document.checkSoon();
}

/// What is being edited has another meaning now, or none.
void MainWindow::take(const CheckedText& result)
{
    if (!result.scenario)
        return refuse();
    handToSweep();
    if (m_shown != Shown::Other && m_scenario && *result.scenario == *m_scenario)
        return;
    m_scenario = result.scenario;
    m_notice->hide();
    m_bar->setOpens(m_scenario->opens);
    m_pages->setCurrentWidget(&m_views->centre());
    const std::uint64_t seed = m_begin.seed.value_or(m_scenario->seed);
    if (std::exchange(m_shown, Shown::DayOfDocument) == Shown::DayOfDocument) {
        m_player.reload(m_scenario, seed);
    } else {
        m_player.load(m_scenario, seed);
        begin();
    }
    showPlace();
}

/// While somebody types, the list of problems says enough.
void MainWindow::refuse()
{
    if (m_shown != Shown::Other)
        return;
    m_notice->showNotice(Severity::Error, tr("%1 cannot be run: see the problems below.").arg(m_document.title()));
    showPanel("Problems");
}

void MainWindow::begin()
{
    try {
        if (m_begin.isToEnd)
            m_player.toEnd();
        if (m_begin.at)
            m_player.seek(Instant{parseMoment(m_begin.at->toStdString(), m_scenario->opens)});
        if (!m_begin.isPaused && !m_begin.isToEnd)
            m_player.play();
    } catch (const std::invalid_argument& error) {
        m_notice->showNotice(Severity::Error, tr("--at %1: it %2").arg(*m_begin.at, QString::fromUtf8(error.what())));
    }
}

/// What was done by hand becomes part of the text, as a step that can be undone.
void MainWindow::writeInterventions()
{
    if (!m_player.canUndo() || m_shown != Shown::DayOfDocument)
        return;
    const Playback& day = m_player.playback(m_player.activeSide());
    const std::string text
        = withInterventions(m_document.text(), m_document.title().toStdString(), *m_scenario, day.made());
    QTextCursor cursor{&m_document.textDocument()};
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromStdString(text));
    m_scenario = day.sharedScenario();
    m_player.settle();
}

/// Whether that was possible: not into a text that is no TOML. Then nothing is lost yet.
bool MainWindow::keepInterventions()
{
    try {
        writeInterventions();
        return true;
    } catch (const std::exception& error) {
        const auto forget = [this] {
            while (m_player.canUndo())
                m_player.undo();
        };
        m_notice->showNotice(Severity::Error,
                             tr("What was done to the shop by hand cannot be written into the text. %1")
                                 .arg(QString::fromUtf8(error.what())),
                             {{"forgetInterventions", tr("Forget what was done by hand"), forget}});
        showPanel("Scenario");
        return false;
    }
}

/// Whether the document may go: it has been saved, or need not be.
bool MainWindow::letGo()
{
    return keepInterventions() && m_editor->letGo();
}

void MainWindow::save(bool isUnderAnotherName)
{
    if (!keepInterventions())
        return;
    if (isUnderAnotherName)
        m_editor->saveAs();
    else
        m_editor->save();
}

void MainWindow::showPlace()
{
    setWindowFilePath(m_document.path());
    const bool isRun = m_shown == Shown::RunOfSweep;
    const QString title = isRun ? m_runTitle : m_document.title();
    setWindowTitle(title.isEmpty() ? tr("tillsim[*]") : tr("%1[*] - tillsim").arg(title));
    m_actions["backToScenario"]->setEnabled(isRun && m_scenario);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_player.pause();
    if (!m_sweep->letGo())
        return event->ignore();
    event->setAccepted(letGo());
    if (!event->isAccepted())
        return;
    m_sweep->stop();
    keepPlace();
}

}  // namespace tillsim::ui
