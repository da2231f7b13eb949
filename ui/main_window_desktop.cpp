// SPDX-License-Identifier: GPL-3.0-or-later
// What people expect of any program on a desk: exports, printing, settings that stay, help.
#include "ui/day_views.hpp"
#include "ui/desktop/about_box.hpp"
#include "ui/desktop/command_list.hpp"
#include "ui/desktop/panel_ring.hpp"
#include "ui/desktop/view_choices.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/export/exporter.hpp"
#include "ui/main_window.hpp"
#include "ui/print/print_commands.hpp"
#include "ui/side_room.hpp"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QMenuBar>
#include <QTimer>

#include <utility>

namespace tillsim::ui {

namespace {

constexpr int layoutVersion = 1;  // Of what saveState gives: another number, and old layouts are not taken any more.
const QString roomKey = QStringLiteral("window/hasRoom");
constexpr QSize usualSize{1440, 900};

}  // namespace

void MainWindow::connectDesktop()
{
    auto* const choices = new ViewChoices{m_actions, m_preferences, this};
    connect(choices, &ViewChoices::motionChosen, m_views, &DayViews::setReducedMotion);
    connect(choices, &ViewChoices::notice, this, &MainWindow::say);
    choices->apply();
    connect(m_actions["resetLayout"], &QAction::triggered, this, &MainWindow::resetPlace);
    connect(m_actions["about"], &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions["commands"], &QAction::triggered, this, &MainWindow::showCommands);
    auto* const ring = new PanelRing{*this};
    connect(m_actions["nextPanel"], &QAction::triggered, ring, &PanelRing::goToNext);
    connect(m_actions["previousPanel"], &QAction::triggered, ring, &PanelRing::goBack);
    m_side = new SideRoom{*this, m_docks};
    for (const auto& [panel, share] : {std::pair{"Customer", 0.34}, {"Scenario", 0.4}, {"Sweep", 0.4}}) {
        connect(findChild<QDockWidget*>(QString{"dock"} + panel), &QDockWidget::visibilityChanged, this,
                [this, name = QString{panel}, part = share] {
                    QTimer::singleShot(0, this, [this, name, part] { giveRoomOnce(name, part); });
                });
    }
    for (QDockWidget* const dock : findChildren<QDockWidget*>()) {
        dock->toggleViewAction()->setStatusTip(tr("Show or hide this panel: %1").arg(dock->windowTitle()));
        connect(dock->toggleViewAction(), &QAction::triggered, this, [this, dock](bool isWanted) {
            if (!isWanted)
                return;
            showPanels();  // All of them; this one even if it was closed the last time.
            dock->show();
            dock->raise();
        });
    }
    connectExports();
}

void MainWindow::connectExports()
{
    const auto complain = [this](const QString& text) { m_notice->showNotice(Severity::Error, text); };
    auto* const exporter = new Exporter{m_actions, m_player, *m_views, *this};
    exporter->setParent(this);
    connect(exporter, &Exporter::failed, this, complain);
    connect(exporter, &Exporter::written, this,
            [this](const QString& path) { say(tr("%1 was written.").arg(QDir::toNativeSeparators(path))); });
    auto* const printing = new PrintCommands{m_actions, m_player, *this};
    printing->setParent(this);
    connect(printing, &PrintCommands::failed, this,
            [complain](const QString& why) { complain(tr("Printing failed: %1.").arg(why)); });
}

/// As it was when the window was closed last.
void MainWindow::restorePlace()
{
    if (!restoreGeometry(m_preferences.geometry()))
        resize(usualSize);
    restoreState(m_preferences.layout(), layoutVersion);
    hidePanels();
    m_actions["fullScreen"]->setChecked(isFullScreen());
    m_player.setSpeed(m_preferences.speed(m_player.speed()));
    m_hasRoom = m_preferences.store().value(roomKey).toStringList();
}

/// Beside the first page they would all be empty.
void MainWindow::hidePanels()
{
    for (QDockWidget* const dock : findChildren<QDockWidget*>())
        dock->hide();
}

/// As they were when the window was closed last, from now on.
void MainWindow::showPanels()
{
    if (!std::exchange(m_isCalm, false))
        return;
    if (!restoreState(m_preferences.layout(), layoutVersion))
        arrangeDocks(*this, m_docks);
    if (m_hasItsSize)
        restoreLayout();
}

void MainWindow::showPanel(const QString& panel)
{
    showPanels();
    raiseDock(*this, panel);
}

/// Once more when the window has its size: before, docks get only about the room that they had.
void MainWindow::restoreLayout()
{
    if (m_isCalm)
        return;
    if (restoreState(m_preferences.layout(), layoutVersion))
        return m_side->takeOver(m_preferences.isCrowded());
    shareRoom(*this, m_docks);
    m_side->beginAnew();
}

/// The first time that it is seen: it needs more than the tabs beside it. From then on the user knows better.
void MainWindow::giveRoomOnce(const QString& panel, double share)
{
    const auto* const dock = findChild<QDockWidget*>("dock" + panel);
    // Of panels that share a place Qt lays those that are not seen outside the window.
    const bool isSeen = dock->isVisible() && dock->geometry().intersects(rect());
    if (m_hasRoom.contains(panel) || !m_hasBeenShown || !isSeen || dock->isFloating())
        return;
    m_hasRoom << panel;
    m_preferences.store().setValue(roomKey, m_hasRoom);
    m_side->giveAway(static_cast<int>(height() * share) - dock->height());
    giveRoom(*this, panel, share);
}

/// Without what is in panels that another one covers, which Qt holds for visible.
bool MainWindow::focusNextPrevChild(bool isForward)
{
    QWidget* const from = focusWidget() ? focusWidget() : this;
    QWidget* const to = nextSeenByTab(*from, isForward);
    if (to)
        to->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return to != nullptr;
}

void MainWindow::keepPlace()
{
    // Panels that were never shown are where they were the last time.
    m_preferences.setPlace(saveGeometry(), m_isCalm ? m_preferences.layout() : saveState(layoutVersion),
                           m_isCalm ? m_preferences.isCrowded() : m_side->isCrowded());
    m_preferences.setSpeed(m_player.speed());
}

void MainWindow::resetPlace()
{
    m_isCalm = false;
    arrangeDocks(*this, m_docks);
    if (!isFullScreen() && !isMaximized())
        resize(usualSize);
    shareRoom(*this, m_docks);
    m_side->beginAnew();
    m_hasRoom.clear();
    m_preferences.store().remove(roomKey);
}

void MainWindow::showAbout()
{
    auto* const box = new AboutBox{this};
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showCommands()
{
    auto* const list = new CommandList{commandsIn(*menuBar()), this};
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

}  // namespace tillsim::ui
