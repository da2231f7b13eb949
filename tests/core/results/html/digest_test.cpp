// SPDX-License-Identifier: MIT
#include "core/results/html/digest.hpp"

#include "core/results/html/correlation.hpp"
#include "core/results/html/line_bands.hpp"
#include "core/results/point_places.hpp"
#include "tests/core/results/html/sample_digest.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace tillsim {

using testing::ElementsAre;
using testing::Optional;

TEST(Digest, HasCostsHoursAndTillsOfEachPoint)
{
    const Digest digest = tillsDigest();

    EXPECT_EQ(digest.price(0).mean, 540.0);  // 3 tills, 10 hours, 18 an hour.
    EXPECT_EQ(digest.points[1].tillHours.mean, 40.0);
    EXPECT_EQ(digest.points[1].hours, 10.0);
    ASSERT_EQ(digest.points[1].tills.size(), 4U);
    EXPECT_EQ(digest.points[1].tills[3], (TillUse{"main", "4", 10.0, 0.4, 0.1, 0.5, 0.0}));
    EXPECT_THAT(digest.points[2].place, ElementsAre(2U));
}

TEST(Digest, HasTheBandOfTheLine)
{
    const LineBand line = tillsDigest().points[0].line;

    EXPECT_EQ(line.part, 9'000.0);
    EXPECT_THAT(line.mean, ElementsAre(0.0, 2.0, 9.0, 0.5));
    EXPECT_THAT(line.low, ElementsAre(0.0, 2.0, 9.0, 0.0));
    EXPECT_THAT(line.high, ElementsAre(0.0, 2.0, 9.0, 1.0));
}

TEST(Digest, TakesPointsThatLieOnNoAxisForVariants)
{
    ResultsStore store = ResultsStore::withoutFile(
        "old.db", {.axes = {{"tills", {"bank.tills"}, {"3"}}}, .points = {{"3", {{"bank.tills", "3"}}}, {"all", {}}}});

    EXPECT_TRUE(digest(store, {}, "wait_s.mean").axes.empty());
}

TEST(BandOf, LeavesATenthOfManyDaysOutAtEachSide)
{
    std::vector<LineProfile> days;
    for (int day = 0; day <= 10; ++day)
        days.push_back({60.0, {static_cast<double>(day)}});

    const LineBand band = bandOf(days);

    EXPECT_THAT(band.low, ElementsAre(1.0));
    EXPECT_THAT(band.high, ElementsAre(9.0));
    EXPECT_THAT(band.mean, ElementsAre(5.0));
}

TEST(BandOf, TakesAShortDayForAnEmptyLineAndFinePartsTogether)
{
    const LineBand band = bandOf({{120.0, {1.0, 3.0}}, {60.0, {2.0, 4.0}}});

    EXPECT_EQ(band.part, 120.0);
    EXPECT_THAT(band.mean, ElementsAre(2.0, 1.5));
}

TEST(PlaceOf, LooksUpWhatThePointSets)
{
    const std::vector<AxisRecord> axes{{"tills", {"bank[1].tills", "bank[2].tills"}, {"2", "3"}},
                                       {"rate", {"arrivals.per_hour"}, {"60", "3"}}};

    EXPECT_THAT(placeOf({"few", {{"bank[2].tills", "3"}, {"arrivals.per_hour", "3"}}}, axes),
                Optional(ElementsAre(1U, 1U)));
    EXPECT_EQ(placeOf({"other", {{"bank[2].tills", "4"}, {"arrivals.per_hour", "3"}}}, axes), std::nullopt);
    EXPECT_EQ(placeOf({"before", {{"bank[2].tills", "3"}}}, axes), std::nullopt);
}

TEST(PlaceOf, TakesVariantsFromTheFrontOfTheName)
{
    const std::vector<AxisRecord> axes{{"variant", {}, {"a", "a, b=1"}}, {"b", {"bank.b"}, {"1", "1, 2"}}};

    EXPECT_THAT(placeOf({"a, b=1, 2", {{"bank.b", "1, 2"}}}, axes), Optional(ElementsAre(0U, 1U)));
    EXPECT_THAT(placeOf({"a, b=1, b=1", {{"bank.b", "1"}}}, axes), Optional(ElementsAre(1U, 0U)));
    EXPECT_EQ(placeOf({"c, b=1", {{"bank.b", "1"}}}, axes), std::nullopt);
}

TEST(RankCorrelation, CountsOrderOnlyAndSharesRanksOfTies)
{
    ExperimentRecord experiment{.axes = {{"lag", {"bank.lag"}, {"10s", "30s", "1min", "2min"}}}};
    for (const std::string& lag : experiment.axes.front().values)
        experiment.points.push_back({"lag=" + lag, {{"bank.lag", lag}}});
    const auto correlationOf = [&experiment](const std::vector<double>& waits) {
        ResultsStore store = ResultsStore::withoutFile("s.db", experiment);
        for (std::size_t point = 0; point < waits.size(); ++point)
            store.add(std::vector<RunRecord>{sampleDay(point, 0, waits[point], 0.9, 1)});
        return rankCorrelation(digest(store, {}, "wait_s.mean"), 0);
    };

    EXPECT_EQ(correlationOf({1.0, 2.0, 3.0, 1e6}), 1.0);
    EXPECT_EQ(correlationOf({4.0, 3.0, 2.0, 1.0}), -1.0);
    EXPECT_EQ(correlationOf({1.0, 1.0, 1.0, 1.0}), std::nullopt);
    // By hand: ranks 0 1 2 3 and 0.5 0.5 2.5 2.5; the sums are 5, 4 and 4, and 4 / sqrt(20) is the result.
    EXPECT_DOUBLE_EQ(correlationOf({1.0, 1.0, 2.0, 2.0}).value_or(0.0), 4.0 / std::sqrt(20.0));
}

}  // namespace tillsim
