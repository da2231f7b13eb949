// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window gets low, the panels beside its centre become tabs, and where it gets high again they stand one
// below the other as before: half of the height would show half a gauge.
#pragma once

#include "ui/dock_layout.hpp"

#include <QObject>
#include <QTimer>

class QDockWidget;
class QMainWindow;

namespace tillsim::ui {

/// Takes panels apart only that it has put together: whoever moves panels by hand finds them where they were put.
class SideRoom final : public QObject {
    Q_OBJECT

public:
    /// The docks of `plan` are there already. Both outlive it.
    SideRoom(QMainWindow& window, const DockPlan& plan);

    /// Whether the panels are tabs because there was no room; for the next start, as a layout does not tell.
    [[nodiscard]] bool isCrowded() const { return m_isCrowded; }

    /// Panels are where a layout has put them that was kept.
    void takeOver(bool isCrowded);
    /// Panels are where they are at first.
    void beginAnew();

    /// Another panel is about to take so much of the height. Where somebody drags a border between panels nothing is
    /// done: they would go from under the mouse.
    void giveAway(int height);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adaptSoon();
    void adapt();
    void putTogether();
    void takeApart();
    [[nodiscard]] QDockWidget* dock(const Panel& panel) const;
    [[nodiscard]] QDockWidget* firstTab() const;
    [[nodiscard]] bool areTogether() const;
    [[nodiscard]] bool areInPlace() const;

    QMainWindow& m_window;
    const DockPlan& m_plan;
    QTimer m_soon;
    bool m_isCrowded = false;
    bool m_isByHand = false;  // Somebody has taken apart what was put together.
};

}  // namespace tillsim::ui
