// SPDX-License-Identifier: MIT
// In the real window: keys that are shortcuts of the window, and that what has the focus needs itself.
#include "tests/ui/desktop_window.hpp"
#include "ui/sweep/sweep_form.hpp"
#include "ui/sweep/sweep_panel.hpp"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDockWidget>
#include <QTableView>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

class OwnKeys : public DesktopWindow {
protected:
    OwnKeys() { show(window); }

    /// Gives the keys to a part of a panel.
    template <class Widget>
    Widget& focusOn(const char* dock, const char* name)
    {
        window.findChild<QDockWidget*>(dock)->raise();
        QTest::qWait(50);
        auto* const widget = window.findChild<Widget*>(name);
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        widget->setFocus();
        return *widget;
    }

    MainWindow window;
};

TEST_F(OwnKeys, LeadATableToItsEndsAndNotTheDay)
{
    auto& events = focusOn<QTableView>("dockEvents", "events");

    QTest::keyClick(&events, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&events, Qt::Key_Home);
    QTest::qWait(50);

    EXPECT_EQ(events.currentIndex().row(), 0);
    EXPECT_EQ(window.player().position(), Instant{5h});
}

TEST_F(OwnKeys, ArePlayOfTheDayInATableThatHasNothingToTick)
{
    auto& events = focusOn<QTableView>("dockEvents", "events");
    events.selectRow(0);

    QTest::keyClick(&events, Qt::Key_Space);

    EXPECT_TRUE(window.player().isPlaying());
}

TEST_F(OwnKeys, TickWhatCanBeTickedInATable)
{
    SweepForm& form = window.findChild<SweepPanel*>()->form();
    form.setSetup({.axes = {{.path = "bank.tills", .values = "3..4"}, {.path = "seed", .values = "1..2"}}}, false);
    auto& axes = focusOn<QTableView>("dockSweep", "sweepAxes");
    axes.setCurrentIndex(axes.model()->index(1, axes.model()->columnCount() - 1));

    QTest::keyClick(&axes, Qt::Key_Space);

    EXPECT_TRUE(form.setup().axes[1].isInStep);
    EXPECT_FALSE(window.player().isPlaying());
}

TEST_F(OwnKeys, BeginToEditWhereACellCanBeEdited)
{
    SweepForm& form = window.findChild<SweepPanel*>()->form();
    form.setSetup({.axes = {{.path = "bank.tills", .values = "3..4"}}}, false);
    auto& axes = focusOn<QTableView>("dockSweep", "sweepAxes");
    axes.setCurrentIndex(axes.model()->index(0, 1));
    const auto before = window.player().position();

    QTest::keyClick(&axes, '.');

    EXPECT_NE(QApplication::focusWidget(), &axes) << "an editor has come up";
    EXPECT_EQ(window.player().position(), before);
}

}  // namespace
}  // namespace tillsim::ui
