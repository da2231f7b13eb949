// SPDX-License-Identifier: MIT
// The window in which no scenario is open: its first page, and sweeps.
#include "core/scenario/text_file.hpp"
#include "tests/ui/desktop_window.hpp"
#include "ui/main_window.hpp"
#include "ui/sweep/sweep_form.hpp"
#include "ui/sweep/sweep_panel.hpp"

#include <gtest/gtest.h>

#include <QAction>
#include <QDockWidget>
#include <QTableView>
#include <QTest>

namespace tillsim::ui {
namespace {

using FirstPage = DesktopWindow;

QStringList shownPanels(const MainWindow& window)
{
    QStringList names;
    for (const QDockWidget* const dock : window.findChildren<QDockWidget*>()) {
        if (!dock->isHidden())
            names << dock->objectName().mid(4);
    }
    names.sort();
    return names;
}

const QStringList allPanels{"Cashiers", "Charts", "Customer", "Day", "Events", "Now", "Problems", "Scenario", "Sweep"};

TEST_F(FirstPage, HasNoPanelsBesideIt)
{
    MainWindow window;
    window.show();
    QTest::qWait(50);

    EXPECT_EQ(shownPanels(window), QStringList{});
}

TEST_F(FirstPage, GivesWayToAllPanelsAsSoonAsAScenarioIsOpened)
{
    MainWindow window;
    window.show();
    QTest::qWait(50);

    window.openScenario(shippedFolder + "supermarket_weekday.toml");

    EXPECT_EQ(shownPanels(window), allPanels);
}

TEST_F(FirstPage, GivesWayInAWindowOfTheSameSize)
{
    MainWindow window;
    window.resize(1024, 700);

    show(window);

    EXPECT_EQ(window.size(), (QSize{1024, 700}));
}

TEST_F(FirstPage, KeepsThePanelsOfItsUserThoughNothingIsOpened)
{
    QStringList left = allPanels;
    left.removeOne("Cashiers");
    int height = 0;
    {
        MainWindow window;
        show(window);
        window.findChild<QDockWidget*>("dockCashiers")->hide();
        window.resizeDocks({window.findChild<QDockWidget*>("dockDay")}, {230}, Qt::Vertical);
        QTest::qWait(100);
        height = window.findChild<QDockWidget*>("dockDay")->height();
        ASSERT_TRUE(window.close());
    }
    {
        MainWindow window;
        window.show();
        QTest::qWait(50);
        EXPECT_EQ(shownPanels(window), QStringList{});
        ASSERT_TRUE(window.close());
    }
    MainWindow window;
    show(window);

    EXPECT_EQ(shownPanels(window), left);
    EXPECT_EQ(window.findChild<QDockWidget*>("dockDay")->height(), height);
}

TEST_F(FirstPage, GivesWayWhereAPanelIsAskedFor)
{
    MainWindow window;
    window.show();
    QTest::qWait(50);

    window.findChild<QDockWidget*>("dockScenario")->toggleViewAction()->trigger();

    EXPECT_EQ(shownPanels(window), allPanels);
    EXPECT_TRUE(window.findChild<QDockWidget*>("dockScenario")->geometry().intersects(window.rect()));
}

TEST(WindowWithoutAScenario, SaysWhatThereIsToBeOpened)
{
    MainWindow window;
    window.show();

    window.findChild<QAction*>("sweepRun")->trigger();

    EXPECT_EQ(window.findChild<SweepPanel*>()->message(),
              "There is nothing to be swept yet: open a scenario, a sweep file or a store.");
    EXPECT_FALSE(window.findChild<SweepPanel*>()->isRunning());
}

TEST(WindowWithoutAScenario, SweepsAnExampleAndShowsARunOfIt)
{
    const auto textOf
        = [](const char* name) { return readTextFile(std::string{TILLSIM_SOURCE_DIR "/resources/"} + name, 1); };
    MainWindow window{
        {},
        {.version = "tillsim test",
         .templates = {{.name = "tills_by_rate",
                        .teaches = "How many tills for how many customers?",
                        .text = textOf("sweeps/tills_by_rate.toml"),
                        .companions = {{"supermarket_weekday.toml", textOf("scenarios/supermarket_weekday.toml")},
                                       {"baskets_store_2.csv", textOf("scenarios/baskets_store_2.csv")}}}}}};
    window.show();
    auto& sweep = *window.findChild<SweepPanel*>();

    window.findChild<QAction*>("sweepExample_tills_by_rate")->trigger();
    SweepSetup setup = sweep.form().setup();
    EXPECT_EQ(setup.replications, 100U);
    setup.axes[0].values = "3, 4";
    setup.axes[1].values = "60, 80";
    setup.replications = 1;
    sweep.form().setSetup(setup, false);
    window.findChild<QAction*>("sweepRun")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !sweep.isRunning(); }, patience));
    ASSERT_EQ(sweep.message(), "");
    auto& points = *window.findChild<QTableView*>("sweepPoints");
    points.setCurrentIndex(points.model()->index(0, 0));
    window.findChild<QAction*>("sweepMedian")->trigger();

    ASSERT_TRUE(QTest::qWaitFor([&] { return window.player().isLoaded(); }, patience));
    EXPECT_EQ(window.player().playback().scenario().banks.front().tills, 3);
    EXPECT_FALSE(window.findChild<QAction*>("backToScenario")->isEnabled());
    EXPECT_TRUE(window.close());
}

}  // namespace
}  // namespace tillsim::ui
