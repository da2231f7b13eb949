// SPDX-License-Identifier: MIT
// What the table, the chart and the heat map of a sweep show, as plain data.
#include "tests/ui/sweep/sample_sweep.hpp"
#include "ui/charts/chart_signs.hpp"
#include "ui/charts/sweep_chart.hpp"
#include "ui/models/figure_words.hpp"
#include "ui/models/sweep_points_model.hpp"
#include "ui/sweep/sweep_axes_model.hpp"
#include "ui/views/heat_grid.hpp"
#include "ui/views/heat_layout.hpp"
#include "ui/views/heat_map.hpp"
#include "ui/views/shades.hpp"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace tillsim::ui {
namespace {

using testing::ElementsAre;

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList titlesOf(const QAbstractItemModel& model)
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal).toString();
    return titles;
}

TEST(FigureWords, CallFiguresWhatPeopleCallThem)
{
    EXPECT_EQ(figureTitle("wait_s.p95"), "95% wait at most (s)");
    EXPECT_EQ(figureTitle("within.180"), "wait of at most 3 min (%)");
    EXPECT_EQ(figureTitle("classes[regular].wait_s.mean"), "regular: mean wait (s)");
    EXPECT_EQ(figureTitle("banks[a].tills[3].states_s.idle"), "a, 3: states_s.idle (s)");
    EXPECT_EQ(figureTitle("cost"), "cost of a run");
}

TEST(FigureWords, ShowAMeanToAsManyDecimalsAsItsIntervalHas)
{
    EXPECT_EQ(estimateText({.count = 9, .mean = 83.1666, .halfWidth = 1.127}, "wait_s.mean"), "83.2 ± 1.1");
    EXPECT_EQ(estimateText({.count = 9, .mean = 0.97111, .halfWidth = 0.0042}, "within.60"), "97.11% ± 0.42%");
    EXPECT_EQ(estimateText({.count = 9, .mean = 1080.0, .halfWidth = 0.0}, "cost"), "1,080");
    EXPECT_EQ(estimateText({.count = 1, .mean = 12.344}, "wait_s.mean"), "12.3");
    EXPECT_EQ(estimateText({}, "wait_s.mean"), "");
}

TEST(FigureWords, PutWhatPlannersAskForFirst)
{
    EXPECT_THAT(sortedFigures({"simulated_s", "classes[a].wait_s.mean", "utilisation", "wait_s.mean"}),
                ElementsAre("wait_s.mean", "utilisation", "simulated_s", "classes[a].wait_s.mean"));
}

TEST(SweepConclusion, NamesTheCheapestPointThatMeetsTheTargets)
{
    EXPECT_EQ(conclusionOf(samplePicture(1)).toStdString(),
              "The cheapest point that meets the targets: tills=3, at 900 a run.");
}

TEST(SweepConclusion, NamesOneForEachPlaceOnAxesThatNoShopDecidesOn)
{
    const SweepPicture picture = samplePicture(2);

    const std::vector<std::size_t> rows = cheapestRows(picture);

    std::vector<std::string> names;
    for (const std::size_t row : rows)
        names.push_back(picture.table.rows[row].name);
    EXPECT_THAT(names, ElementsAre("tills=3, rate=60", "tills=4, rate=120", "tills=5, rate=180", "tills=7, rate=240"));
    EXPECT_EQ(conclusionOf(picture).toStdString(),
              "The cheapest point that meets the targets for each rate: tills=3, rate=60; tills=4, rate=120; "
              "tills=5, rate=180; 1 more. Unsure: the target lies within the 95% interval; more replications tell.");
}

TEST(SweepConclusion, SaysThatNoPointMeetsTheTargets)
{
    SweepPicture picture = samplePicture(1);
    for (SweepRow& row : picture.table.rows)
        row.verdict = Verdict::missed;

    EXPECT_EQ(conclusionOf(picture), "No point surely meets the targets.");
    EXPECT_EQ(conclusionOf({}), "");
}

TEST(SweepPoints, AreARowEachWithIntervalsCostsAndTargets)
{
    SweepPointsModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    model.setTable(samplePicture(2).table, cheapestRows(samplePicture(2)));

    EXPECT_EQ(titlesOf(model).mid(0, 5), (QStringList{"tills", "rate", "targets", "runs", "cost of a run"}));
    EXPECT_EQ(cell(model, 0, 0), "3");
    EXPECT_EQ(cell(model, 0, 2), "✓ met, the cheapest");
    EXPECT_EQ(cell(model, 0, 3), "100");
    EXPECT_EQ(cell(model, 0, 4), "900");
    EXPECT_EQ(cell(model, 0, 5), "54.5 ± 3.6");
    EXPECT_EQ(model.index(0, 5).data(Qt::ToolTipRole).toString(), "95% interval: 50.9 to 58.2, of 100 runs");
    EXPECT_EQ(cell(model, 2, 2), "✕ missed");
}

TEST(SweepPoints, TellOnlyOfRowsThatHaveChanged)
{
    SweepPointsModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    SweepTable table = samplePicture(1).table;
    model.setTable(table, {0});
    const QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
    const QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    table.rows[3].runs = 101;

    model.setTable(table, {0});

    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex().row(), 3);
    EXPECT_EQ(resets.count(), 0);
}

TEST(SweepPoints, TellOfTheRowsThatAreTheCheapestNowAndWereBefore)
{
    SweepPointsModel model;
    const SweepTable table = samplePicture(1).table;
    model.setTable(table, {0});
    const QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};

    model.setTable(table, {2});

    ASSERT_EQ(changes.count(), 2);
    EXPECT_EQ(changes[0][0].toModelIndex().row(), 0);
    EXPECT_EQ(changes[1][0].toModelIndex().row(), 2);
}

TEST(SweepPoints, SortByNumbersEvenWhereTextsDiffer)
{
    SweepPointsModel model;
    SweepTable table{.axes = {"lag"}, .rows = {{.name = "a", .axes = {"2min"}}, {.name = "b", .axes = {"90s"}}}};

    model.setTable(table, {});

    EXPECT_GT(model.index(0, 0).data(SweepPointsModel::SortRole).toDouble(),
              model.index(1, 0).data(SweepPointsModel::SortRole).toDouble());
}

TEST(SweepAxes, AreEdited)
{
    SweepAxesModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.add({.path = "bank.tills"});
    model.add({});

    EXPECT_TRUE(model.setData(model.index(0, SweepAxesModel::ValuesColumn), "3..8"));
    EXPECT_TRUE(model.setData(model.index(1, SweepAxesModel::InStepColumn), Qt::Checked, Qt::CheckStateRole));
    EXPECT_FALSE(model.setData(model.index(0, SweepAxesModel::CountColumn), "7"));

    EXPECT_EQ(cell(model, 0, SweepAxesModel::CountColumn), "6");
    EXPECT_EQ(cell(model, 0, SweepAxesModel::InStepColumn), "");
    EXPECT_EQ(cell(model, 1, SweepAxesModel::InStepColumn), "yes");
    EXPECT_THAT(model.rows(), ElementsAre(AxisRow{{}, "bank.tills", "3..8", false}, AxisRow{{}, {}, {}, true}));
    model.remove(0);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(SweepChart, HasAPointWithItsIntervalForEachValueOfTheFirstAxis)
{
    const Chart chart = sweepChart(samplePicture(1));

    ASSERT_EQ(chart.series.size(), 1U);
    ASSERT_EQ(chart.series[0].points.size(), 6U);
    EXPECT_EQ(chart.series[0].points[0].x, 3.0);
    EXPECT_NEAR(chart.series[0].points[0].y, 54.545, 0.001);
    EXPECT_NEAR(chart.series[0].spread[0], 3.636, 0.001);
    EXPECT_EQ(chart.title, "95% wait at most (s) over tills");
    EXPECT_LE(chart.y.from, 0.0);
    EXPECT_GE(chart.y.to, 54.545 + 3.636);
}

TEST(SweepChart, HasASeriesForEachValueOfTheSecondAxis)
{
    const Chart chart = sweepChart(samplePicture(2));

    ASSERT_EQ(chart.series.size(), 4U);
    EXPECT_EQ(chart.series[3].name, "rate = 240");
    EXPECT_EQ(chart.series[3].points.size(), 5U);  // Three tills cannot keep up.
    EXPECT_EQ(chart.series[3].rank, 3);
}

TEST(SweepChart, DrawsWhatTheTargetAsksFor)
{
    SweepPicture picture = samplePicture(1);
    picture.figure = "within.180";
    picture.target = 0.95;

    const Chart chart = sweepChart(picture);

    EXPECT_EQ(chart.series.back().name, "target");
    EXPECT_THAT(chart.series.back().points.front().y, testing::DoubleEq(95.0));
    EXPECT_LE(chart.y.from, 94.0);
}

TEST(SweepChart, ShowsNothingBelowZeroWhereNothingCanBe)
{
    SweepPicture picture = samplePicture(1);
    for (SweepRow& row : picture.table.rows)
        row.figures[0].halfWidth = 2.0 * row.figures[0].mean;

    EXPECT_EQ(sweepChart(picture).y.from, 0.0);
}

TEST(SweepChart, PutsValuesThatAreNoNumbersSideBySide)
{
    SweepPicture picture{.table = {.axes = {"discipline"}, .figures = {"wait_s.mean"}},
                         .axes = {{"discipline", {"bank.discipline"}, {"fifo", "lifo"}}},
                         .figure = "wait_s.mean"};
    for (const char* const value : {"fifo", "lifo"})
        picture.table.rows.push_back(
            {.name = value, .axes = {value}, .runs = 2, .figures = {{.count = 2, .mean = 5.0, .halfWidth = 1.0}}});

    const Chart chart = sweepChart(picture);

    ASSERT_EQ(chart.x.ticks.size(), 2U);
    EXPECT_EQ(chart.x.ticks[1], (ChartTick{1.0, "lifo"}));
    EXPECT_EQ(chart.series[0].points[1].x, 1.0);
}

TEST(SweepChart, SaysThatThereAreNoRuns)
{
    SweepPicture picture = samplePicture(1);
    picture.figure = "customers.balked";

    EXPECT_TRUE(sweepChart(picture).isEmpty);
    EXPECT_TRUE(sweepChart({}).isEmpty);
}

TEST(SweepChart, FindsThePointNearestToAPlace)
{
    EXPECT_EQ(rowNearest(samplePicture(1), 7.9, 0.0), 5U);
    EXPECT_EQ(rowNearest({}, 0.0, 0.0), std::nullopt);
}

TEST(SweepChart, LooksAtOneSliceOfFurtherAxes)
{
    SweepPicture picture = samplePicture(2);
    picture.axes.push_back({.name = "day", .values = {"a", "b"}});
    picture.table.axes.emplace_back("day");
    const std::vector<SweepRow> rows = picture.table.rows;
    picture.table.rows.clear();
    for (const char* const day : {"a", "b"})
        for (SweepRow row : rows) {
            row.axes.emplace_back(day);
            picture.table.rows.push_back(row);
        }
    picture.slice = {"b"};

    EXPECT_EQ(slicesOf(picture.table).size(), 2U);
    EXPECT_EQ(sweepChart(picture).series[0].points.size(), 6U);
    EXPECT_EQ(heatGrid(picture).at(3, 0).row, rows.size());
}

TEST(ChartSigns, AreAllDifferent)
{
    for (int rank = 1; rank < 8; ++rank)
        for (int other = 0; other < rank; ++other)
            EXPECT_NE(signOf(rank), signOf(other)) << rank << " and " << other;
}

TEST(HeatGrid, HasTheFirstAxisAcrossAndTheSecondUpwards)
{
    const HeatGrid grid = heatGrid(samplePicture(2));

    EXPECT_THAT(grid.columns, ElementsAre("3", "4", "5", "6", "7", "8"));
    EXPECT_THAT(grid.rows, ElementsAre("240", "180", "120", "60"));
    EXPECT_EQ(grid.at(3, 0).text, "54.5");
    EXPECT_EQ(grid.at(3, 0).sign, "✓");
    EXPECT_TRUE(grid.at(3, 0).isCheapest);
    EXPECT_EQ(grid.at(0, 0).row, std::nullopt);
    EXPECT_EQ(grid.at(3, 5).share, 0.0);
    EXPECT_EQ(grid.at(3, 0).words,
              "tills=3, rate=60: 95% wait at most (s) 54.5 ± 3.6, of 100 run(s); targets met; the cheapest that meets "
              "them");
}

TEST(HeatLayout, FindsTheCellAtAPlace)
{
    const HeatLayout layout{{.columns = 6, .rows = 4, .rowLabel = 30.0, .columnLabel = 20.0}, {600.0, 300.0}};

    for (std::size_t row = 0; row < 4; ++row)
        for (std::size_t column = 0; column < 6; ++column)
            EXPECT_EQ(layout.placeAt(layout.cell({row, column}).center()), (HeatCellPlace{row, column}));
    EXPECT_EQ(layout.placeAt({1.0, 1.0}), std::nullopt);
}

TEST(HeatLayout, KeepsEverythingInsideAndApart)
{
    for (const QSizeF area : {QSizeF{600.0, 300.0}, {220.0, 140.0}, {1600.0, 900.0}}) {
        const HeatLayout layout{{.columns = 6, .rows = 4, .rowLabel = 30.0, .columnLabel = 20.0}, area};
        const QRectF whole{QPointF{}, area};
        EXPECT_TRUE(whole.contains(layout.grid())) << area.width();
        EXPECT_TRUE(whole.contains(layout.acrossTitle())) << area.width();
        EXPECT_FALSE(layout.rowLabel(0).intersects(layout.grid()));
        EXPECT_FALSE(layout.columnLabel(0).intersects(layout.grid()));
        EXPECT_FALSE(layout.upTitle().intersects(layout.grid()));
        EXPECT_FALSE(layout.acrossTitle().intersects(layout.columnLabel(0)));
    }
}

TEST(HeatLayout, LeavesLabelsOutWhereThereIsNoRoom)
{
    const HeatLayout layout{{.columns = 100, .rows = 40, .rowLabel = 30.0, .columnLabel = 40.0}, {600.0, 300.0}};

    EXPECT_GE(static_cast<double>(layout.columnStep()) * layout.cell({0, 0}).width(), 40.0);
    EXPECT_GE(static_cast<double>(layout.rowStep()) * layout.cell({0, 0}).height(), 16.0);
}

TEST(HeatColours, CanBeReadEverywhereAndDiffer)
{
    for (const bool dark : {false, true}) {
        for (int at = 0; at <= 20; ++at) {
            const QColor fill = heatColour(at / 20.0, dark);
            EXPECT_GE(contrast(readableOn(fill), fill), 4.5);
        }
        EXPECT_GE(contrast(heatColour(0.0, dark), heatColour(1.0, dark)), 4.5);
    }
}

}  // namespace
}  // namespace tillsim::ui
