// SPDX-License-Identifier: MIT
// Measures, gauges and causes: what is shown of a result.
#include "tests/ui/panels/sample_day.hpp"
#include "ui/models/cause_table_model.hpp"
#include "ui/models/gauge_reading.hpp"
#include "ui/models/measure_table_model.hpp"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>

#include <algorithm>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

RunResult someResult()
{
    RunResult result;
    result.simulated = 3600.0;
    result.customers = {.arrived = 100, .served = 90, .reneged = 3};
    result.wait = {.count = 90, .mean = 61.0, .p50 = 40.0, .p95 = 170.0, .p99 = 200.0, .max = 250.0};
    result.within = {{60.0, 0.7}, {180.0, 0.96}};
    result.onePlusOne = 0.88;
    result.utilisation = 0.8;
    result.lineLength = {.mean = 1.5, .max = 7};
    return result;
}

MeasureRow rowNamed(const std::vector<MeasureRow>& rows, const QString& name)
{
    const auto found = std::ranges::find(rows, name, &MeasureRow::name);
    return found != rows.end() ? *found : MeasureRow{};
}

TEST(MeasureRows, TellNowFromSoFar)
{
    const Scenario scenario = smallShop(2);
    ShopPicture picture = closedPicture(scenario);
    picture.banks[0].lines[1].resize(4);
    picture.banks[0].tills[0].activity = Activity::idle;
    picture.banks[0].tills[1].activity = Activity::tender;
    picture.banks[0].tills[1].customer = CustomerPicture{};

    const std::vector<MeasureRow> rows = measureRows(picture, someResult());

    EXPECT_EQ(rowNamed(rows, "Waiting in line").now, "4");
    EXPECT_EQ(rowNamed(rows, "Waiting in line").soFar, "1.50");
    EXPECT_EQ(rowNamed(rows, "In line or in service").now, "5");
    EXPECT_EQ(rowNamed(rows, "Tills open").now, "2");
    EXPECT_EQ(rowNamed(rows, "Utilisation").now, "50.0%");
    EXPECT_EQ(rowNamed(rows, "Utilisation").soFar, "80.0%");
    EXPECT_EQ(rowNamed(rows, "Wait, 95th percentile").soFar, "2 min 50 s");
    EXPECT_EQ(rowNamed(rows, "Waited at most 3 min").soFar, "96.0%");
    EXPECT_EQ(rowNamed(rows, "Gave up waiting").soFar, "3 (3.0%)");
    EXPECT_EQ(rowNamed(rows, "Wait, mean").theory, "");
}

TEST(MeasureRows, ShowTheoryWhereItAppliesAndCallAnApproximationOne)
{
    RunResult result = someResult();
    EXPECT_EQ(theoryTitle(result), "");
    result.theory = TheoryResult{.model = "M/M/2", .exact = true};
    result.theory->values = {{"wait_s.mean", 58.04}, {"share.reneged", 0.025}, {"utilisation", 0.79}};

    const std::vector<MeasureRow> rows = measureRows({}, result);

    EXPECT_EQ(rowNamed(rows, "Wait, mean").theory, "58.0 s");
    EXPECT_EQ(rowNamed(rows, "Gave up waiting").theory, "2.5%");
    EXPECT_EQ(rowNamed(rows, "Utilisation").theory, "79.0%");
    EXPECT_EQ(theoryTitle(result), "theory");
    result.theory->exact = false;
    result.theory->broken = {"the patience is not exponential"};
    EXPECT_EQ(theoryTitle(result), "approximation");
    EXPECT_EQ(theoryNote(result), "Theory: M/M/2, an approximation.\nNot met: the patience is not exponential");
}

TEST(MeasureRows, ShowNoTimesWhereNobodyHasBeenServed)
{
    EXPECT_EQ(rowNamed(measureRows({}, {}), "Wait, mean").soFar, QStringLiteral(u"\u2013"));
}

TEST(MeasureTableModel, KeepsTheRulesOfQtModels)
{
    MeasureTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    model.setRows(measureRows({}, someResult()), "theory");
    model.setRows({}, {});
    model.setRows({{"Wait", "", "1 s", "", "Tip"}}, "approximation");

    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.headerData(MeasureTableModel::TheoryColumn, Qt::Horizontal), "approximation");
    EXPECT_EQ(model.index(0, MeasureTableModel::SoFarColumn).data(Qt::AccessibleTextRole), "Wait, so far: 1 s");
    EXPECT_EQ(model.index(0, 0).data(Qt::ToolTipRole), "Tip");
}

std::vector<TargetState> statesOf(const RunResult& result)
{
    std::vector<TargetState> states;
    for (const GaugeReading& gauge : gaugeReadings(result))
        states.push_back(gauge.state);
    return states;
}

TEST(Gauges, JudgeAgainstTheTargetsThatThereAre)
{
    using enum TargetState;
    RunResult result = someResult();
    EXPECT_THAT(statesOf(result), ElementsAre(noTarget, noTarget, noTarget, noTarget));

    result.targets = {.within = WithinShare{180.0, 0.95}, .onePlusOne = 0.9};

    EXPECT_THAT(statesOf(result), ElementsAre(missed, met, met, noTarget));
    const std::vector<GaugeReading> gauges = gaugeReadings(result);
    EXPECT_EQ(gauges[0].value, "88.0%");
    EXPECT_EQ(gauges[0].targetText, "at least 90.0%");
    EXPECT_EQ(gauges[0].targetShort, QStringLiteral(u"\u2265 90.0%"));
    EXPECT_EQ(gauges[0].target, 0.9);
    EXPECT_EQ(gauges[1].name, "Within 3 min");
    EXPECT_EQ(gauges[2].targetText, "at most 3 min");
    EXPECT_EQ(gauges[2].target, 180.0 / 300.0);
    EXPECT_EQ(gauges[2].scaleEnd, "5 min");
}

TEST(Gauges, DoNotTakeATargetOfAnotherShareForOneOfThe95thPercentile)
{
    RunResult result = someResult();
    result.targets.within = WithinShare{60.0, 0.9};

    const std::vector<GaugeReading> gauges = gaugeReadings(result);

    EXPECT_EQ(gauges[1].state, TargetState::missed);
    EXPECT_EQ(gauges[2].state, TargetState::noTarget);
}

TEST(Gauges, ShowOnWhichSideOfTheTargetAShareIs)
{
    RunResult result = someResult();
    result.targets.onePlusOne = 0.95;
    result.onePlusOne = 0.9497;

    EXPECT_EQ(gaugeReadings(result)[0].value, "94.97%");
    EXPECT_EQ(gaugeReadings(result)[0].state, TargetState::missed);
}

TEST(Gauges, SayNothingBeforeThereIsAnything)
{
    using enum TargetState;
    RunResult result;
    result.targets = {.within = WithinShare{180.0, 0.95}, .onePlusOne = 0.9};

    EXPECT_THAT(statesOf(result), ElementsAre(noData, noData, noData, noData));
    EXPECT_EQ(targetWord(noData), "no data yet");
    EXPECT_EQ(gaugeReadings(result)[1].target, 0.95);
}

CauseTimes someCauses()
{
    return servedStory(1, {{WaitCause::items, 270s + 400ms}, {WaitCause::helper, 61s + 700ms}, {WaitCause::gap, 40s}})
        .causes;
}

TEST(CauseRows, AddUpToTheWholeWaitInWhatIsRead)
{
    const std::vector<CauseRow> rows = causeRows(someCauses());

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].name, "Scanning for others");
    EXPECT_EQ(rows[0].timeText, "4:30");
    EXPECT_EQ(rows[1].timeText, "1:02");
    EXPECT_EQ(rows[2].timeText, "0:40");
    EXPECT_EQ(causesTotalText(someCauses()), "6:12");
    EXPECT_EQ(rows[0].shareText, "72.7%");
    EXPECT_EQ(rows[1].shareText, "16.6%");
    EXPECT_EQ(rows[2].shareText, "10.7%");
}

TEST(CauseRows, TakeTheTotalsOfAResultToTheNanosecond)
{
    std::array<double, waitCauseNames.size()> seconds{};
    seconds[0] = 1234567.123456789;

    EXPECT_EQ(causeTimes(seconds)[0], 1234567s + 123'456'789ns);
}

TEST(CauseTableModel, KeepsTheRulesOfQtModelsAndEndsWithTheSum)
{
    CauseTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    EXPECT_EQ(model.rowCount(), 0);

    model.setTimes(servedStory(1, {{WaitCause::items, 20s}}).causes);
    model.setTimes(someCauses());

    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(3, CauseTableModel::CauseColumn).data(), "Whole wait");
    EXPECT_EQ(model.index(3, CauseTableModel::TimeColumn).data(), "6:12");
    EXPECT_EQ(model.index(3, CauseTableModel::TimeColumn).data(Qt::ToolTipRole), "372.100000000 s");
    EXPECT_EQ(model.index(3, CauseTableModel::ShareColumn).data(), "100.0%");
}

}  // namespace
}  // namespace tillsim::ui
