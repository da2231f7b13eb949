// SPDX-License-Identifier: MIT
// The line over the day, and the industry's "1+1", from events that are made up.
#include "core/experiment/level_measures.hpp"

#include <gmock/gmock.h>

#include <numeric>

namespace tillsim {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

void tell(LevelMeasures& measures, Duration at, EventKind kind, std::int64_t till = nobody)
{
    measures.on({Instant{at}, kind, nobody, till});
}

RunResult reportOf(LevelMeasures& measures, Duration end)
{
    tell(measures, end, EventKind::ended);
    RunResult result;
    measures.report(Instant{end}, result);
    return result;
}

}  // namespace

TEST(LevelMeasures, AverageTheLineInEqualPartsOfTheDay)
{
    LevelMeasures measures{48s};
    tell(measures, 500ms, EventKind::joined);
    tell(measures, 2s, EventKind::started);

    const LevelProfile profile = reportOf(measures, 3s).lineProfile;

    EXPECT_EQ(profile.part, 1.0);
    EXPECT_THAT(profile.means, ElementsAre(0.5, 1.0, 0.0));
}

TEST(LevelMeasures, AverageAPartThatWasCutShortOverItsOwnLength)
{
    LevelMeasures measures{48s};
    tell(measures, 1s, EventKind::joined);

    EXPECT_THAT(reportOf(measures, 1250ms).lineProfile.means, ElementsAre(0.0, 1.0));
}

// The last part would end beyond the end of time.
TEST(LevelMeasures, GoOnToTheEndOfTime)
{
    LevelMeasures measures{1min};
    tell(measures, 0s, EventKind::joined);

    const LevelProfile profile = reportOf(measures, Duration::max()).lineProfile;

    EXPECT_LE(profile.means.size(), 72U);
    EXPECT_THAT(profile.means, testing::Each(1.0));
}

TEST(LevelMeasures, KeepAShortProfileOfALongNight)
{
    LevelMeasures measures{48ms};
    tell(measures, 0s, EventKind::joined);
    tell(measures, 30min, EventKind::started);

    const LevelProfile profile = reportOf(measures, 1h).lineProfile;

    EXPECT_LE(profile.means.size(), 72U);
    EXPECT_GE(profile.means.size(), 36U);
    const double sum = std::accumulate(profile.means.begin(), profile.means.end(), 0.0);
    EXPECT_NEAR(sum * profile.part, 1800.0, 1e-6);
}

TEST(LevelMeasures, CountOpenTimeAsCalmWhileAtMostOneWaitsForEachTill)
{
    LevelMeasures measures{1h, {{.tills = 2}}};
    tell(measures, 0s, EventKind::tillOpened, 0);
    tell(measures, 0s, EventKind::tillOpened, 1);
    for (int customer = 0; customer < 2; ++customer)
        tell(measures, 10s, EventKind::joined);
    tell(measures, 20s, EventKind::joined);
    tell(measures, 30s, EventKind::reneged);
    tell(measures, 30s, EventKind::tillClosed, 1);

    const RunResult result = reportOf(measures, 40s);

    // Two tills for 30 s and one for 10 s are open; 20 s of both are calm.
    EXPECT_DOUBLE_EQ(result.onePlusOne, 40.0 / 70.0);
    EXPECT_EQ(result.lineLength.max, 3);
    EXPECT_DOUBLE_EQ(result.lineLength.mean, (2.0 * 10.0 + 3.0 * 10.0 + 2.0 * 10.0) / 40.0);
}

}  // namespace tillsim
