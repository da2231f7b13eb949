// SPDX-License-Identifier: MIT
// Two courses of a day are compared instant by instant, and the words say the same as the picture.
#include "ui/charts/difference_charts.hpp"

#include <gmock/gmock.h>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

DayOutline dayWith(std::vector<LineLevel> levels)
{
    return {.end = Instant{100s}, .isComplete = true, .known = Instant{100s}, .levels = std::move(levels)};
}

TwoDays daysWith(std::vector<LineLevel> a, std::vector<LineLevel> b)
{
    return {.a = std::make_shared<const DayOutline>(dayWith(std::move(a))),
            .b = std::make_shared<const DayOutline>(dayWith(std::move(b))),
            .duration = 100s};
}

CustomerStory served(Duration joined, Duration left, Duration service)
{
    CustomerStory story;
    story.record.outcome = Outcome::served;
    story.record.joined = Instant{joined};
    story.record.left = Instant{left};
    story.record.service = service;
    return story;
}

TEST(DifferenceOfDays, IsThatOfTheLevelsWheneverOneChanges)
{
    const std::vector<ChartPoint> a{{0.0, 1.0}, {10.0, 3.0}, {30.0, 2.0}};
    const std::vector<ChartPoint> b{{0.0, 1.0}, {10.0, 5.0}, {20.0, 0.0}};

    EXPECT_THAT(
        differenceOf(a, b),
        ElementsAre(ChartPoint{0.0, 0.0}, ChartPoint{10.0, 2.0}, ChartPoint{20.0, -3.0}, ChartPoint{30.0, -2.0}));
}

TEST(DifferenceOfDays, TakesADayOfWhichNothingIsKnownForAnEmptyOne)
{
    EXPECT_THAT(differenceOf({}, {{5.0, 2.0}}), ElementsAre(ChartPoint{5.0, 2.0}));
    EXPECT_THAT(differenceOf({}, {}), IsEmpty());
}

TEST(DifferenceOfDays, CountsWaitsOfTheServedWhenTheyLeave)
{
    DayOutline day = dayWith({});
    day.customers = {served(0s, 20s, 10s), served(0s, 40s, 10s)};
    day.customers.push_back({});  // Somebody who was not served.

    EXPECT_THAT(meanWaits(day), ElementsAre(ChartPoint{20.0, 10.0}, ChartPoint{40.0, 20.0}));
}

TEST(DifferenceOfDays, SaysHowBothSidesAreNowAndOnAverage)
{
    const TwoDays days = daysWith({{Instant{}, 4}}, {{Instant{}, 4}, {Instant{25s}, 2}});

    const Chart chart = lineDifferenceChart(lineDifference(days), Instant{50s});

    EXPECT_EQ(chart.summary.toStdString(), "In line now: A 4, B 2. On average so far: A 4.00, B 3.00.");
    EXPECT_EQ(chart.stops[3].text.toStdString(), "00:00:15: A 4, B 4, difference 0");
    EXPECT_EQ(chart.stops[5].text.toStdString(), "00:00:25: A 4, B 2, difference \u22122");
    EXPECT_EQ(chart.y.from, -chart.y.to);
    EXPECT_GE(chart.y.to, 2.0);
}

TEST(DifferenceOfDays, IsToldOfAnyInstantWithoutLookingAtTheDaysAgain)
{
    const Difference difference
        = lineDifference(daysWith({{Instant{}, 4}}, {{Instant{}, 4}, {Instant{25s}, 2}, {Instant{50s}, 8}}));

    EXPECT_EQ(lineDifferenceChart(difference, Instant{}).summary.toStdString(),
              "In line now: A 4, B 4. On average so far: A 0.00, B 0.00.");
    EXPECT_EQ(lineDifferenceChart(difference, Instant{50s}).summary.toStdString(),
              "In line now: A 4, B 8. On average so far: A 4.00, B 3.00.");
    EXPECT_EQ(lineDifferenceChart(difference, Instant{100s}).summary.toStdString(),
              "In line now: A 4, B 8. On average so far: A 4.00, B 5.50.");
}

}  // namespace
}  // namespace tillsim::ui
