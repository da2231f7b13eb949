// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dock_layout.hpp"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace tillsim::ui {

namespace {

QDockWidget* findDock(const QMainWindow& window, const QString& name)
{
    return window.findChild<QDockWidget*>("dock" + name);
}

constexpr int leastForThreeTenths = 1200;  // Below, gauges need more of the width to stand side by side.

void tabify(QMainWindow& window, const std::vector<Panel>& panels)
{
    for (std::size_t at = 1; at < panels.size(); ++at)
        window.tabifyDockWidget(findDock(window, panels[at - 1].name), findDock(window, panels[at].name));
}

/// Once they are in their places: before, side by side, they would have widened the window.
void showAll(QMainWindow& window, const DockPlan& plan)
{
    for (const auto& panels : {plan.side, plan.sideTabs, {plan.day}, plan.tabs}) {
        for (const Panel& panel : panels)
            findDock(window, panel.name)->show();
        findDock(window, panels.front().name)->raise();
    }
}

}  // namespace

void addDocks(QMainWindow& window, const DockPlan& plan, QMenu& menu)
{
    const auto add = [&](const Panel& panel, Qt::DockWidgetArea area) {
        auto* const dock = new QDockWidget{panel.title, &window};
        dock->setObjectName("dock" + panel.name);
        dock->setWidget(panel.widget);
        window.addDockWidget(area, dock);
        menu.addAction(dock->toggleViewAction());
    };
    for (const auto& panels : {plan.side, plan.sideTabs}) {
        for (const Panel& panel : panels)
            add(panel, Qt::RightDockWidgetArea);
    }
    add(plan.day, Qt::BottomDockWidgetArea);
    for (const Panel& panel : plan.tabs)
        add(panel, Qt::BottomDockWidgetArea);
}

void arrangeDocks(QMainWindow& window, const DockPlan& plan)
{
    window.setDockNestingEnabled(true);
    window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    const auto place = [&window](const Panel& panel, Qt::DockWidgetArea area) {
        QDockWidget* const dock = findDock(window, panel.name);
        dock->hide();
        dock->setFloating(false);
        window.addDockWidget(area, dock);
    };
    for (const auto& panels : {plan.side, plan.sideTabs}) {
        for (const Panel& panel : panels)
            place(panel, Qt::RightDockWidgetArea);
    }
    place(plan.day, Qt::BottomDockWidgetArea);
    for (const Panel& panel : plan.tabs)
        place(panel, Qt::BottomDockWidgetArea);
    tabify(window, plan.sideTabs);
    QDockWidget* const day = findDock(window, plan.day.name);
    window.splitDockWidget(day, findDock(window, plan.tabs.front().name), Qt::Vertical);
    tabify(window, plan.tabs);
    showAll(window, plan);
    shareRoom(window, plan);
}

void shareRoom(QMainWindow& window, const DockPlan& plan)
{
    QDockWidget* const side = findDock(window, plan.side.front().name);
    QDockWidget* const sideTabs = findDock(window, plan.sideTabs.front().name);
    QDockWidget* const day = findDock(window, plan.day.name);
    QDockWidget* const tabs = findDock(window, plan.tabs.front().name);
    const int height = window.height();
    const int beside = window.width() < leastForThreeTenths ? window.width() * 35 / 100 : window.width() * 3 / 10;
    window.resizeDocks({side, sideTabs}, {beside, beside}, Qt::Horizontal);
    window.resizeDocks({day, tabs}, {height / 6, height / 5}, Qt::Vertical);
    window.resizeDocks({side, sideTabs}, {height * 27 / 100, height * 28 / 100}, Qt::Vertical);
}

void giveRoom(QMainWindow& window, const QString& name, double share)
{
    QDockWidget* const dock = findDock(window, name);
    if (const int wanted = static_cast<int>(window.height() * share); !dock->isFloating() && dock->height() < wanted)
        window.resizeDocks({dock}, {wanted}, Qt::Vertical);
}

void raiseDock(QMainWindow& window, const QString& name)
{
    if (QDockWidget* const dock = findDock(window, name)) {
        dock->show();
        dock->raise();
    }
}

}  // namespace tillsim::ui
