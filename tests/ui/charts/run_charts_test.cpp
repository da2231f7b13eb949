// SPDX-License-Identifier: MIT
// The charts of a run as plain data.
#include "ui/charts/run_charts.hpp"

#include "tests/ui/panels/sample_day.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <numeric>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

ChartInput inputFor(const Scenario& scenario, std::shared_ptr<const DayOutline> outline, Duration now)
{
    return {.names = ShopNames{scenario},
            .duration = scenario.duration,
            .outline = std::move(outline),
            .now = Instant{now}};
}

const ChartSeries& seriesOf(const Chart& chart, const QString& name)
{
    const auto found = std::ranges::find(chart.series, name, &ChartSeries::name);
    if (found == chart.series.end())
        throw std::runtime_error{"no series " + name.toStdString()};
    return *found;
}

/// Three customers, at 08:01, 08:02 and 11:00; each is served for a minute, the second after three minutes in line.
std::shared_ptr<const DayOutline> threeCustomers()
{
    using enum EventKind;
    auto day = std::make_shared<DayOutline>();
    day->end = day->known = Instant{4h};
    day->isComplete = true;
    const auto visit = [&day](std::int64_t id, Duration at, Duration wait) {
        CustomerStory story = servedStory(id, {{WaitCause::items, wait}});
        story.record.arrived = Instant{at};
        story.record.joined = Instant{at};
        story.record.started = Instant{at + wait};
        story.record.left = Instant{at + wait + 1min};
        story.record.service = 1min;
        day->customers.push_back(story);
        day->events.push_back({Instant{at}, arrived, id});
        day->events.push_back({Instant{at + wait + 1min}, served, id, 0});
        day->levels.push_back({.since = Instant{at}, .inLine = 1});
        day->levels.push_back({.since = Instant{at + wait}, .inLine = 0, .inService = 1});
    };
    visit(0, 1min, 0s);
    visit(1, 2min, 3min);
    visit(2, 3h, 10s);
    std::ranges::sort(day->events, {}, &OutlineEvent::at);
    return day;
}

TEST(ThroughputChart, CountsThoseWhoCameAndThoseWhoWereServed)
{
    const ChartInput input = inputFor(smallShop(2), threeCustomers(), 2h);

    const ChartTable table = throughputTable(input);
    const Chart chart = throughputChart(input);

    EXPECT_THAT(table.header, ElementsAre("from_s", "to_s", "arrived", "served"));
    EXPECT_THAT(table.rows[0], ElementsAre("0", "300", "2", "1"));
    EXPECT_THAT(table.rows[1], ElementsAre("300", "600", "0", "1"));
    EXPECT_EQ(table.rows.size(), 25U);  // Up to now.
    EXPECT_EQ(seriesOf(chart, "arrived").points.front(), (ChartPoint{0.0, 2.0}));
    EXPECT_EQ(seriesOf(chart, "arrived").points.back().x, 7200.0);
    EXPECT_EQ(chart.y.title, "customers in 5 min");
    EXPECT_EQ(chart.x.title, "time of day");
    EXPECT_THAT(chart.marks, ElementsAre(ChartMark{7200.0, "10:00:00", true}));
    EXPECT_EQ(chart.summary, "So far 0 arrived and 0 were served. Most come from 08:00 on: 2 in 5 min.");
}

TEST(ThroughputChart, ShowsWhatIsExpected)
{
    ChartInput input = inputFor(smallShop(2), threeCustomers(), 2h);
    input.result.theory = TheoryResult{};
    input.result.theory->stretches
        = {{.from = 0.0, .to = 7200.0, .perHour = 120.0}, {.from = 7200.0, .to = 14400.0, .perHour = 60.0}};

    const ChartSeries series = seriesOf(throughputChart(input), "expected arrivals");

    EXPECT_TRUE(series.isDashed);
    EXPECT_THAT(series.points,
                ElementsAre(ChartPoint{0.0, 10.0}, ChartPoint{7200.0, 10.0}, ChartPoint{7200.0, 5.0},
                            ChartPoint{14400.0, 5.0}));
}

TEST(LineChart, ShowsThePastStrongAndTheRestFaint)
{
    const ChartInput input = inputFor(smallShop(2), threeCustomers(), 4min);

    const Chart chart = lineChart(input);

    ASSERT_EQ(chart.series.size(), 2U);
    EXPECT_TRUE(chart.series[0].isFaint);
    EXPECT_EQ(chart.series[0].points.front(), (ChartPoint{240.0, 1.0}));
    EXPECT_EQ(chart.series[0].points.back(), (ChartPoint{14400.0, 0.0}));
    EXPECT_EQ(seriesOf(chart, "in line").points.back(), (ChartPoint{240.0, 1.0}));
    EXPECT_EQ(chart.summary, "So far 0.00 stood in line on average. The line is longest at 08:01:00: 1.");
    EXPECT_EQ(lineTable(input).rows.size(), 3U);
    EXPECT_THAT(lineTable(input).rows[2], ElementsAre("120", "1", "0", "0"));
}

TEST(LineChart, LeavesTheAverageOutWhereTheTillsCannotKeepUp)
{
    ChartInput input = inputFor(smallShop(2), threeCustomers(), 4min);
    input.result.theory = TheoryResult{};
    input.result.theory->stretches = {{.from = 0.0, .to = 3600.0, .values = {{"line_length.mean", 1.5}}},
                                      {.from = 3600.0, .to = 7200.0, .values = {{"line_length.mean", 2.5}}},
                                      {.from = 7200.0, .to = 10800.0},
                                      {.from = 10800.0, .to = 14400.0, .values = {{"line_length.mean", 0.5}}}};

    const Chart chart = lineChart(input);

    EXPECT_THAT(
        seriesOf(chart, "average by theory (approximation)").points,
        ElementsAre(ChartPoint{0.0, 1.5}, ChartPoint{3600.0, 1.5}, ChartPoint{3600.0, 2.5}, ChartPoint{7200.0, 2.5}));
    EXPECT_THAT(chart.series.back().points, ElementsAre(ChartPoint{10800.0, 0.5}, ChartPoint{14400.0, 0.5}));
}

TEST(RunCharts, EndWhereALongDayWasCutAndSaySo)
{
    auto day = std::make_shared<DayOutline>(*threeCustomers());
    day->isCut = true;
    day->known = Instant{1h};
    const ChartInput before = inputFor(smallShop(2), day, 30min);
    const ChartInput after = inputFor(smallShop(2), day, 2h);

    EXPECT_EQ(lineChart(before).series[0].points.back().x, 3600.0);
    EXPECT_EQ(throughputChart(before).series[0].points.back().x, 3600.0);
    EXPECT_TRUE(lineChart(after).series[0].points.empty());
    EXPECT_EQ(seriesOf(lineChart(after), "in line").points.back().x, 3600.0);
    EXPECT_EQ(seriesOf(throughputChart(after), "served").points.back().x, 3600.0);
    EXPECT_TRUE(lineChart(after).summary.endsWith("So much happens that it is drawn only up to 09:00:00."));
    EXPECT_EQ(lineChart(after).x.to, 14400.0);
}

TEST(DayDigest, IsTheSameInSlicesAsAtOnce)
{
    DayOutline day = *threeCustomers();
    for (int at = 0; at < 5'000; ++at) {
        day.levels.push_back({.since = Instant{3h + at * 700ms}, .inLine = at % 7, .outside = at % 11});
        day.events.push_back({Instant{3h + at * 700ms}, at % 2 == 0 ? EventKind::arrived : EventKind::served, at});
    }
    const DayDigest atOnce = digestOf(day, 4.0 * 3600.0);
    DayDigester digester{day, 4.0 * 3600.0};

    while (digester.work(37)) { }

    EXPECT_EQ(digester.take(), atOnce);
    EXPECT_EQ(std::accumulate(atOnce.arrived.begin(), atOnce.arrived.end(), 0), 2503);
    EXPECT_EQ(atOnce.longest, 6);
    EXPECT_LE(atOnce.inLine.size(), 4U * 501U);
}

TEST(LineChart, HasFewPointsForAnyDay)
{
    auto day = std::make_shared<DayOutline>();
    for (int at = 0; at < 1'000'000; ++at)
        day->levels.push_back({.since = Instant{at * 14ms}, .inLine = at % 7});
    day->end = day->known = Instant{4h};

    const Chart chart = lineChart(inputFor(smallShop(2), day, 2h));

    for (const ChartSeries& series : chart.series)
        EXPECT_LE(series.points.size(), 4100U);
}

TEST(WaitChart, CountsThoseWhoHaveBeenServedByNow)
{
    ChartInput input = inputFor(smallShop(2), threeCustomers(), 2h);
    input.result.wait = {.count = 2, .mean = 90.0, .p50 = 0.0, .p95 = 180.0, .p99 = 180.0, .max = 180.0};

    const ChartTable table = waitTable(input);
    const Chart chart = waitChart(input);

    EXPECT_THAT(table.rows[0], ElementsAre("0", "0", "1"));
    EXPECT_THAT(table.rows[1], ElementsAre("0", "5", "0"));
    EXPECT_THAT(table.rows.back(), ElementsAre("180", "185", "1"));
    EXPECT_EQ(chart.x.title, "wait (minutes)");
    EXPECT_EQ(chart.series[0].name, "waited (1 of 2)");
    ASSERT_EQ(chart.marks.size(), 2U);
    EXPECT_EQ(chart.marks[0], (ChartMark{3.0, "95%: 3 min"}));
    EXPECT_EQ(chart.summary,
              "Of 2 served, 50.0% had to wait. Of all, half waited at most 0 s, 95% at most 3 min; 1 min 30 s on "
              "average, the longest 3 min.");
}

TEST(WaitChart, TellsHowManyHaveToWaitBesideTheory)
{
    ChartInput input = inputFor(smallShop(2), threeCustomers(), 2h);
    input.result.wait = {.count = 2, .mean = 90.0, .max = 180.0};
    input.result.theory = TheoryResult{.exact = true};
    input.result.theory->values = {{"share.waiting", 0.4}, {"wait_s.mean", 80.0}};

    EXPECT_EQ(waitChart(input).summary,
              "Of 2 served, 50.0% (theory: 40.0%) had to wait. Of all, half waited at most 0 s, 95% at most 0 s; "
              "1 min 30 s (theory: 1 min 20 s) on average, the longest 3 min.");
}

TEST(WaitChart, PassesOverThoseWhoNeverLeft)
{
    auto day = std::make_shared<DayOutline>(*threeCustomers());
    day->customers.push_back({.record = {.id = 3, .outcome = Outcome::inLine}});

    const Chart chart = waitChart(inputFor(smallShop(2), day, 5h));

    EXPECT_TRUE(chart.summary.startsWith("Of 3 served")) << chart.summary.toStdString();
}

/// Of 1000 customers of M/M/3 with load 0.5, a share of 0.25 waits, 40 s on average.
ChartInput thousandServed()
{
    auto day = std::make_shared<DayOutline>();
    day->end = Instant{4h};
    for (int customer = 0; customer < 1000; ++customer) {
        CustomerStory story = servedStory(customer, {{WaitCause::items, customer < 250 ? 40s : 0s}});
        story.record.joined = Instant{};
        story.record.started = Instant{customer < 250 ? 40s : 0s};
        story.record.left = Instant{1h};
        story.record.service = 1h - (customer < 250 ? 40s : 0s);
        day->customers.push_back(story);
    }
    ChartInput input = inputFor(smallShop(3), day, 2h);
    input.result.theory = TheoryResult{.exact = true};
    input.result.theory->values = {{"share.waiting", 0.25}, {"wait_s.mean", 10.0}, {"wait_s.p99", 128.755}};
    return input;
}

TEST(WaitChart, HasTheDistributionOfTheoryOverTheColumns)
{
    const Chart chart = waitChart(thousandServed());

    const ChartSeries& theory = seriesOf(chart, "expected (theory)");
    // Columns of a second: 1000 * 0.25 * (1 - exp(-1 / 40)) wait less than one, and so on.
    EXPECT_EQ(theory.points.front().x, 0.5);
    EXPECT_NEAR(theory.points.front().y, 6.1725, 1e-3);
    EXPECT_NEAR(theory.points[10].y, 6.1725 * std::exp(-10.0 / 40.0), 1e-3);
    EXPECT_GE(chart.y.to, 250.0);
}

TEST(WaitChart, HasNoTheoryWhereItsDistributionIsNotKnown)
{
    ChartInput input = thousandServed();
    input.result.theory->values.pop_back();  // M/G/1 has a mean and no percentiles.

    EXPECT_EQ(waitChart(input).series.size(), 1U);
}

TEST(RunCharts, AreReadOutStopByStop)
{
    ChartInput input = inputFor(smallShop(2), threeCustomers(), 2h);
    input.result.theory = TheoryResult{};
    input.result.theory->stretches
        = {{.from = 0.0, .to = 7200.0, .perHour = 120.0, .values = {{"line_length.mean", 1.5}}}};
    input.result.banks = {{.name = "tills", .tills = {{.name = "1", .utilisation = 0.75}, {.name = "2"}}}};
    input.result.banks[0].tills[0].states = {100.0, 25.0, 50.0, 25.0, 0.0, 0.0, 0.0, 0.0};

    EXPECT_EQ(throughputChart(input).stops[1].x, 300.0);
    EXPECT_EQ(throughputChart(input).stops[1].text, "08:05 to 08:10: arrived 0, served 1; expected to arrive 10.0");
    EXPECT_EQ(lineChart(input).stops[1].text, "08:05: in line 0; average by theory 1.50");
    EXPECT_EQ(lineChart(input).stops.back().text, "12:00: in line 0");
    EXPECT_EQ(waitChart(input).stops.back().text, "wait from 3 min to 3 min 5 s: customers 1");
    EXPECT_EQ(utilisationChart(input).stops[0].text, "till 1: scanning 50.0%, paying 25.0%, idle 25.0%");
    EXPECT_EQ(utilisationChart(input).stops[1].text, "till 2: never open");
}

TEST(LineChart, IsReadOutExactlyThoughItIsThinned)
{
    auto day = std::make_shared<DayOutline>();
    for (int second = 0; second < 4 * 3600; ++second)
        day->levels.push_back({.since = Instant{second * 1s}, .inLine = second % 7});
    day->end = Instant{4h};

    const Chart chart = lineChart(inputFor(smallShop(2), day, 2h));

    for (const ChartStop& stop : chart.stops) {
        const int inLine = static_cast<int>(stop.x) % 7;
        if (stop.x < 4 * 3600) {
            EXPECT_TRUE(stop.text.endsWith(QString{": in line %1"}.arg(inLine))) << stop.text.toStdString();
        }
    }
}

TEST(UtilisationChart, StacksTheOpenTimeOfEachTill)
{
    ChartInput input = inputFor(smallShop(2), threeCustomers(), 2h);
    input.result.banks = {{.name = "tills", .tills = {{.name = "1", .utilisation = 0.75}, {.name = "2"}}}};
    input.result.banks[0].tills[0].states = {100.0, 25.0, 50.0, 25.0, 0.0, 0.0, 0.0, 0.0};
    input.result.banks[0].tills[1].states = {200.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0};
    input.result.utilisation = 0.75;

    const Chart chart = utilisationChart(input);

    ASSERT_EQ(chart.series.size(), 3U);  // Scanning, paying, idle.
    EXPECT_EQ(seriesOf(chart, "paying").lower[1].y, 50.0);
    EXPECT_EQ(seriesOf(chart, "paying").points[1].y, 75.0);
    EXPECT_EQ(seriesOf(chart, "idle").points[1].y, 100.0);
    EXPECT_EQ(seriesOf(chart, "idle").points[5].y, 0.0);  // The till that is closed.
    EXPECT_EQ(chart.summary, "Tills were busy 75.0% of the time that they were open, from 75.0% to 75.0% each.");
    EXPECT_THAT(utilisationTable(input).rows[0],
                ElementsAre("tills", "1", "0", "0.75", "100", "25", "50", "25", "0", "0", "0", "0"));
}

TEST(UtilisationChart, HasNoMoreColumnsThanCanBeSeen)
{
    ChartInput input = inputFor(smallShop(10'000), nullptr, 2h);
    input.result.banks = {{.name = "tills", .tills = std::vector<TillResult>(10'000)}};
    for (TillResult& till : input.result.banks[0].tills)
        till.states[static_cast<std::size_t>(TillState::idle)] = 1.0;

    const Chart chart = utilisationChart(input);

    EXPECT_EQ(chart.series[0].points.size(), 400U);
    EXPECT_LE(chart.x.ticks.size(), 20U);
}

TEST(RunCharts, SayWhenThereIsNothingToShow)
{
    const ChartInput nothing = inputFor(smallShop(2), nullptr, 0h);

    EXPECT_TRUE(throughputChart(nothing).isEmpty);
    EXPECT_EQ(lineChart(nothing).summary, "Nobody has come yet.");
    EXPECT_EQ(waitChart(nothing).summary, "Nobody has been served yet.");
    EXPECT_EQ(utilisationChart(nothing).summary, "No till has been open yet.");
}

}  // namespace
}  // namespace tillsim::ui
