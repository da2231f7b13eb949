// SPDX-License-Identifier: MIT
// In the real window: how its panels share the room that there is, when it grows and shrinks too.
#include "tests/ui/desktop_window.hpp"
#include "tests/ui/gauges_seen.hpp"
#include "ui/models/cashier_table_model.hpp"
#include "ui/panels/measures_panel.hpp"

#include <gtest/gtest.h>

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QStatusBar>
#include <QTableView>

namespace tillsim::ui {
namespace {

QDockWidget* dockOf(const MainWindow& window, const char* name)
{
    return window.findChild<QDockWidget*>(QString{"dock"} + name);
}

bool areTabs(const MainWindow& window)
{
    return window.tabifiedDockWidgets(dockOf(window, "Now")).contains(dockOf(window, "Charts"));
}

bool becomesTabs(const MainWindow& window, bool isWanted = true)
{
    return QTest::qWaitFor([&] { return areTabs(window) == isWanted; }, 2000);
}

TEST_F(DesktopWindow, PutsPanelsTogetherAsItShrinksAndApartAsItGrows)
{
    MainWindow window;
    window.resize(1440, 900);
    show(window);
    EXPECT_FALSE(areTabs(window));

    window.resize(1024, 700);
    EXPECT_TRUE(becomesTabs(window));
    EXPECT_TRUE(QTest::qWaitFor([&] { return seesAllGauges(window); }, 2000));

    window.resize(1600, 1000);
    EXPECT_TRUE(becomesTabs(window, false));
    EXPECT_TRUE(QTest::qWaitFor([&] { return seesAllGauges(window); }, 2000));
}

TEST_F(DesktopWindow, GrowsOutOfTabsAlsoInItsNextLife)
{
    {
        MainWindow window;
        window.resize(1024, 700);
        show(window);
        EXPECT_TRUE(becomesTabs(window));
        ASSERT_TRUE(window.close());
    }
    MainWindow window;
    show(window);
    EXPECT_TRUE(areTabs(window));

    window.resize(1600, 1000);

    EXPECT_TRUE(becomesTabs(window, false));
}

TEST_F(DesktopWindow, LeavesTabsThatSomebodyMade)
{
    MainWindow window;
    window.resize(1600, 1000);
    show(window);
    window.tabifyDockWidget(dockOf(window, "Now"), dockOf(window, "Charts"));

    window.resize(1700, 1050);
    QTest::qWait(100);

    EXPECT_TRUE(areTabs(window));
}

TEST_F(DesktopWindow, LeavesPanelsWhereSomebodyTookThemApart)
{
    MainWindow window;
    window.resize(1024, 720);
    show(window);
    ASSERT_TRUE(becomesTabs(window));
    for (const char* const name : {"Charts", "Cashiers"})
        window.addDockWidget(Qt::RightDockWidgetArea, dockOf(window, name));

    window.resize(1024, 740);
    QTest::qWait(100);

    EXPECT_FALSE(areTabs(window));
}

TEST_F(DesktopWindow, ShowsHowBusyEachCashierIsWithoutScrolling)
{
    for (const char* const scenario :
         {"supermarket_weekday.toml", "large_supermarket_saturday.toml", "express_lanes.toml", "self_checkout.toml"}) {
        Preferences{}.store().clear();
        MainWindow window;
        window.resize(1440, 900);
        show(window, scenario, std::chrono::hours{1});
        dockOf(window, "Cashiers")->raise();
        QTest::qWait(50);

        const auto& table = *window.findChild<QTableView*>("cashiers");

        constexpr int column = CashierTableModel::UtilisationColumn;
        EXPECT_LE(table.columnViewportPosition(column) + table.columnWidth(column), table.viewport()->width())
            << scenario;
    }
}

TEST_F(DesktopWindow, FitsALowScreen)
{
    MainWindow window;
    window.resize(1024, 700);
    show(window);
    ASSERT_TRUE(becomesTabs(window));

    EXPECT_LE(window.minimumSizeHint().height(), 600);
}

TEST_F(DesktopWindow, GivesPanelsRoomThatNeedItWhenTheyAreSeenFirst)
{
    for (const char* const name : {"Customer", "Scenario", "Sweep"}) {
        Preferences{}.store().clear();
        MainWindow window;
        window.resize(1440, 900);
        show(window);
        EXPECT_LT(dockOf(window, name)->height(), 250) << name;

        dockOf(window, name)->raise();

        EXPECT_TRUE(QTest::qWaitFor([&] { return dockOf(window, name)->height() >= 270; }, 2000)) << name;
        EXPECT_TRUE(QTest::qWaitFor([&] { return seesAllGauges(window); }, 2000)) << name;
    }
}

TEST_F(DesktopWindow, LeavesPanelsTheRoomThatTheyWereGivenByHand)
{
    const auto seen = [](const MainWindow& window) {
        dockOf(window, "Customer")->raise();
        QTest::qWait(200);
    };
    {
        MainWindow window;
        window.resize(1440, 900);
        show(window);
        seen(window);
        window.resizeDocks({dockOf(window, "Customer")}, {200}, Qt::Vertical);
        QTest::qWait(100);
        ASSERT_TRUE(window.close());
    }
    MainWindow window;
    show(window);

    seen(window);

    EXPECT_LT(dockOf(window, "Customer")->height(), 250);
}

TEST_F(DesktopWindow, IsNotWidenedByALongName)
{
    MainWindow window;
    show(window, "corner_shop.toml");
    auto* const label = window.findChild<QLabel*>("dayLabel");
    const QByteArray shop = bytesOf(shippedFolder + "corner_shop.toml");
    const auto leastWidthWith = [&](const QString& name) {
        QFile file{folder.filePath(name.left(5) + ".toml")};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray{shop}.replace("name = \"Corner shop\"", ("name = \"" + name + '"').toUtf8()));
        file.close();
        window.openScenario(file.fileName(), {.isPaused = true});
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return label->toolTip().contains(name) && window.player().isOutlineComplete(); }, patience));
        QTest::qWait(100);
        return window.minimumSizeHint().width();
    };

    const int least = leastWidthWith("Short");

    EXPECT_LE(leastWidthWith(QString(150, 'm')), least);
}

}  // namespace
}  // namespace tillsim::ui
