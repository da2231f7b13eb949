// SPDX-License-Identifier: GPL-3.0-or-later
// Where the panels are in the window: docks, which the user may move, close and put back.
#pragma once

#include <QString>

#include <vector>

class QMainWindow;
class QMenu;
class QWidget;

namespace tillsim::ui {

/// A panel that gets a dock.
struct Panel {
    QString name{};  ///< Of the object: the dock's is "dock" and this.
    QString title{};
    QWidget* widget = nullptr;
};

/// Beside the centre stand those of `side`, one below the other, the last ones as tabs; below it goes `day` over the
/// whole width, and under that `tabs`, of which one is seen at a time.
struct DockPlan {
    std::vector<Panel> side{};
    std::vector<Panel> sideTabs{};
    Panel day{};
    std::vector<Panel> tabs{};
};

/// Makes the docks, in that order, and lists them in `menu` so that they can be shown and hidden.
void addDocks(QMainWindow& window, const DockPlan& plan, QMenu& menu);

/// Puts the docks that addDocks made where they were at first.
void arrangeDocks(QMainWindow& window, const DockPlan& plan);

/// Gives each as much of the window as it needs, and the centre the most. Once the window is shown.
void shareRoom(QMainWindow& window, const DockPlan& plan);

/// Gives the dock of this panel at least that share of the height of the window.
void giveRoom(QMainWindow& window, const QString& name, double share);

/// Brings the dock of this panel to the front.
void raiseDock(QMainWindow& window, const QString& name);

}  // namespace tillsim::ui
