// SPDX-License-Identifier: MIT
// The sweep panel on the screen, and what users do with it. Each main state is painted and kept for people to look at.
#include "ui/sweep/sweep_panel.hpp"

#include "core/results/results_store.hpp"
#include "tests/ui/painted.hpp"
#include "tests/ui/part.hpp"
#include "tests/ui/sweep/sample_sweep.hpp"
#include "ui/sweep/sweep_form.hpp"
#include "ui/sweep/sweep_results.hpp"
#include "ui/views/heat_map.hpp"

#include <gmock/gmock.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <fstream>

namespace tillsim::ui {
namespace {

using testing::HasSubstr;

/// A panel with the small shop, and a sweep of it that is ready to start.
class SweepPanelTest : public testing::Test {
protected:
    SweepPanelTest() { panel.setScenario(sweptShop()); }

    void vary(const std::string& tills, std::uint64_t replications)
    {
        panel.form().setSetup(orderFor(tills, replications).setup, false);
    }

    [[nodiscard]] QString status() const { return part<QLabel>(panel, "sweepStatus").text(); }

    [[nodiscard]] QString notice() const { return panel.message(); }

    void finish()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !panel.isRunning(); }, patience));
    }

    SweepPanel panel{"tillsim test"};
};

TEST_F(SweepPanelTest, SaysBeforehandHowMuchThereIsToDo)
{
    vary("1..4", 5);
    panel.show();

    ASSERT_TRUE(QTest::qWaitFor([this] { return status().contains("to be run"); }, patience)) << status().toStdString();

    EXPECT_THAT(status().toStdString(), HasSubstr("4 points with 5 runs each, 20 to be run: about "));
    EXPECT_TRUE(part<QPushButton>(panel, "sweepStart").isEnabled());
    shot(panel, lightPalette(), {1180, 330}, "sweep_empty");
}

TEST_F(SweepPanelTest, LooksAheadOnlyWhileItIsSeen)
{
    vary("1..4", 5);
    QTest::qWait(500);
    EXPECT_EQ(status(), "");

    panel.show();

    EXPECT_TRUE(QTest::qWaitFor([this] { return status().contains("20 to be run"); }, patience));
}

TEST_F(SweepPanelTest, SaysWhatIsWrongWithTheSetup)
{
    vary("8..3", 5);
    panel.show();

    ASSERT_TRUE(QTest::qWaitFor([this] { return status().contains("bank.tills"); }, patience))
        << status().toStdString();

    EXPECT_FALSE(part<QPushButton>(panel, "sweepStart").isEnabled());
}

TEST_F(SweepPanelTest, RunsASweepAndShowsItsPoints)
{
    vary("1..4", 10);

    panel.start();
    EXPECT_FALSE(part<QPushButton>(panel, "sweepStop").isHidden());
    finish();

    const auto& points = part<QTableView>(panel, "sweepPoints");
    EXPECT_EQ(points.model()->rowCount(), 4);
    EXPECT_THAT(status().toStdString(), HasSubstr("40 runs in "));
    EXPECT_THAT(part<QLabel>(panel, "sweepConclusion").text().toStdString(),
                HasSubstr("The cheapest point that meets the targets: bank.tills="));
    part<QTabWidget>(panel, "sweepTabs").setCurrentIndex(0);
    shot(panel, lightPalette(), {1180, 330}, "sweep_points");
    part<QTabWidget>(panel, "sweepTabs").setCurrentIndex(1);
    shot(panel, lightPalette(), {1180, 420}, "sweep_chart");
    shot(panel, darkPalette(), {1180, 420}, "sweep_chart_dark");
}

TEST_F(SweepPanelTest, StopsWhenItIsAskedToAndKeepsWhatWasRun)
{
    vary("1..4", 20'000);

    panel.start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return status().contains(" left"); }, patience)) << status().toStdString();
    shot(panel, lightPalette(), {1180, 330}, "sweep_running");
    panel.stop();
    finish();

    EXPECT_THAT(status().toStdString(), HasSubstr("Stopped after "));
    EXPECT_FALSE(part<QPushButton>(panel, "sweepSave").isHidden());
}

TEST_F(SweepPanelTest, OpensTheMedianRunOfAPointByDoubleClick)
{
    vary("1..3", 5);
    panel.start();
    finish();
    QSignalSpy chosen{&panel, &SweepPanel::runChosen};
    auto& points = part<QTableView>(panel, "sweepPoints");

    emit points.activated(points.model()->index(2, 0));
    ASSERT_TRUE(chosen.wait(patience));

    const auto scenario = chosen[0][0].value<std::shared_ptr<const Scenario>>();
    ASSERT_TRUE(scenario);
    EXPECT_EQ(scenario->banks.front().tills, 3);
    EXPECT_EQ(chosen[0][1].toULongLong(), 5U);
    EXPECT_LT(chosen[0][2].toULongLong(), 5U);
    EXPECT_THAT(chosen[0][3].toString().toStdString(), HasSubstr("bank.tills=3: the median run (replication "));
}

TEST_F(SweepPanelTest, ShowsAnotherFigure)
{
    vary("1..3", 5);
    panel.start();
    finish();
    auto& figures = part<QComboBox>(panel, "sweepFigure");

    const int arrived = figures.findText("customers who came");
    ASSERT_GE(arrived, 0);
    figures.setCurrentIndex(arrived);
    emit figures.activated(arrived);

    const auto& points = part<QTableView>(panel, "sweepPoints");
    EXPECT_TRUE(QTest::qWaitFor(
        [&points] {
            for (int column = 0; column < points.model()->columnCount(); ++column)
                if (points.model()->headerData(column, Qt::Horizontal) == "customers who came")
                    return true;
            return false;
        },
        patience));
}

TEST_F(SweepPanelTest, KeepsRunsInAStoreAndOpensItAgain)
{
    const SweepFolder folder;
    const QString file = QString::fromStdString(folder.file("a.db"));
    vary("1..3", 4);
    panel.form().setStore(file);
    panel.start();
    finish();
    SweepPanel other{"tillsim test"};

    other.openStore(file);

    ASSERT_TRUE(QTest::qWaitFor([&other] { return part<QTableView>(other, "sweepPoints").model()->rowCount() == 3; },
                                patience));
    EXPECT_EQ(other.form().store(), file);
    EXPECT_FALSE(part<QPushButton>(other, "sweepAddAxis").isEnabled());
}

TEST_F(SweepPanelTest, SaysWhatIsWrongWithAStoreAndLosesNothing)
{
    const SweepFolder folder;
    std::ofstream{folder.file("notes.db")} << "my notes";

    panel.openStore(QString::fromStdString(folder.file("notes.db")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return notice().contains("notes.db"); }, patience));
    shot(panel, lightPalette(), {1180, 330}, "sweep_wrong_store");

    vary("1..2", 1);
    panel.form().setStore(QString::fromStdString(folder.file("notes.db")));
    panel.start();
    finish();
    EXPECT_THAT(notice().toStdString(), HasSubstr("notes.db"));
    std::string text;
    std::getline(std::ifstream{folder.file("notes.db")}, text);
    EXPECT_EQ(text, "my notes");
}

TEST_F(SweepPanelTest, OpensASweepFile)
{
    panel.openSweepFile(TILLSIM_SOURCE_DIR "/resources/sweeps/tills_by_rate.toml");

    EXPECT_EQ(panel.form().setup().axes.size(), 2U);
    EXPECT_EQ(panel.form().setup().replications, 100U);
    EXPECT_EQ(panel.form().setup().measure, "wait_s.p95");
    shot(panel, lightPalette(), {1180, 420}, "sweep_file");
    shot(panel, lightPalette(), {760, 420}, "sweep_file_small_2x", 2.0);
}

TEST_F(SweepPanelTest, TakesThePrecisionOfASweepFile)
{
    const SweepFolder folder;
    std::ofstream{folder.file("shop.toml")} << sweptShop().text;
    std::ofstream{folder.file("precise.toml")}
        << "scenario = \"shop.toml\"\nprecision = 0.02\nmin_replications = 4\n"
           "max_replications = 90\n[[axis]]\npath = \"bank.tills\"\nvalues = \"1..2\"\n";

    panel.show();
    panel.openSweepFile(QString::fromStdString(folder.file("precise.toml")));

    EXPECT_EQ(notice(), "");
    EXPECT_EQ(panel.form().setup().precision, 0.02);
    EXPECT_EQ(panel.form().setup().replications, 4U);
    EXPECT_EQ(panel.form().setup().mostReplications, 90U);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return status().contains("2 points with 4 to 90 runs each, until wait_s.mean is known to +- 2%");
    })) << status().toStdString();
    shot(panel, lightPalette(), {1180, 420}, "sweep_precision");
}

TEST(SweepPanelEnd, WhileSomethingIsTypedIsQuiet)
{
    SweepPanel panel{"tillsim test"};
    panel.setScenario(sweptShop());
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));

    part<QPushButton>(panel, "sweepAddAxis").click();
    auto* const editor = part<QTableView>(panel, "sweepAxes").viewport()->findChild<QLineEdit*>();

    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, "3..8");
}

TEST(SweepPanelEnd, InMidSweepKeepsWhatWasRun)
{
    const SweepFolder folder;
    {
        SweepPanel panel{"tillsim test"};
        panel.setScenario(sweptShop());
        panel.form().setSetup(orderFor("1..4", 50'000).setup, false);
        panel.form().setStore(QString::fromStdString(folder.file("a.db")));
        panel.start();
        ASSERT_TRUE(QTest::qWaitFor([&panel] { return part<QLabel>(panel, "sweepStatus").text().contains(" left"); },
                                    patience));
    }
    std::size_t runs = 0;
    ResultsStore::openToRead(folder.file("a.db")).visit([&runs](const RunRecord& run) { runs += !run.failed(); });
    EXPECT_GT(runs, 0U);
    EXPECT_LT(runs, 200'000U);
}

TEST(SweepResultsView, PaintsEachMainState)
{
    SweepResults results;
    const std::vector<std::string> figures{"wait_s.p95", "wait_s.mean", "within.180", "utilisation", "cost"};
    auto& tabs = part<QTabWidget>(results, "sweepTabs");
    tabs.setCurrentIndex(2);
    results.setPicture(samplePicture(2), figures);
    shot(results, lightPalette(), {760, 420}, "map_light");
    shot(results, darkPalette(), {760, 420}, "map_dark");
    shot(results, lightPalette(), {420, 260}, "map_small_2x", 2.0);
    tabs.setCurrentIndex(1);
    shot(results, lightPalette(), {760, 420}, "series_light");
    shot(results, darkPalette(), {760, 420}, "series_dark");
    tabs.setCurrentIndex(0);
    EXPECT_GT(coloursIn(shot(results, lightPalette(), {760, 420}, "points_light")), 10);
    shot(results, darkPalette(), {760, 420}, "points_dark");
}

TEST(HeatMapKeys, GoFromPointToPointAndOpenOne)
{
    HeatMap map;
    map.setGrid(heatGrid(samplePicture(2)));
    map.resize(600, 300);
    QSignalSpy chosen{&map, &HeatMap::rowChosen};
    QSignalSpy activated{&map, &HeatMap::rowActivated};

    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(&map, key);

    ASSERT_EQ(activated.count(), 1);
    ASSERT_FALSE(chosen.empty());
    EXPECT_EQ(activated[0][0], chosen.last()[0]);
    EXPECT_FALSE(map.accessibleDescription().isEmpty());
}

}  // namespace
}  // namespace tillsim::ui
