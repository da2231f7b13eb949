// SPDX-License-Identifier: MIT
// The chart of a level over the day, letter by letter.
#include "core/results/level_chart.hpp"

#include <gtest/gtest.h>

namespace tillsim {

namespace {

constexpr double sevenOClock = 7.0 * 3600.0;

/// The last line of a chart.
std::string timesOf(const LevelProfile& profile, double opens)
{
    const std::string chart = levelChart(profile, opens);
    const std::size_t last = chart.rfind('\n', chart.size() - 2);
    return chart.substr(last + 1, chart.size() - last - 2);
}

}  // namespace

TEST(LevelChart, DrawsAColumnAPart)
{
    EXPECT_EQ(levelChart({75.0, {0.0, 0.2, 1.0, 4.0, 0.5, 0.0}}, sevenOClock),
              "      4 |   #\n"
              "      3 |   #\n"
              "      2 |   #\n"
              "      1 | .###\n"
              "      0 +------\n"
              "         07:00\n");
}

TEST(LevelChart, ChoosesAScaleThatIsEasyToRead)
{
    EXPECT_EQ(levelChart({1.0, {730.0, 20.0}}, 0.0),
              "    800 |#\n"
              "    600 |#\n"
              "    400 |#\n"
              "    200 |#.\n"
              "      0 +--\n"
              "         00:00:00\n");
    EXPECT_EQ(levelChart({1.0, {0.003}}, 0.0).substr(0, 9), "  0.003 |");
}

TEST(LevelChart, IsEmptyIfNobodyEverWaited)
{
    EXPECT_EQ(levelChart({75.0, {0.0, 0.0}}, sevenOClock), "");
    EXPECT_EQ(levelChart({}, sevenOClock), "");
}

TEST(LevelChart, LabelsEveryTwelfthColumnWithTheTimeOfDay)
{
    const std::vector<double> day(48, 1.0);

    EXPECT_EQ(timesOf({18.75 * 60.0, day}, sevenOClock), "         07:00       10:45       14:30       18:15");
    EXPECT_EQ(timesOf({12.5, day}, 0.0), "         00:00:00    00:02:30    00:05:00    00:07:30");
}

TEST(LevelChart, LabelsWithTheTimeSinceOpeningWhatNoClockCanShow)
{
    const std::vector<double> parts(24, 1.0);

    EXPECT_EQ(timesOf({0.001, parts}, sevenOClock), "         0 s         12.0 ms");
    EXPECT_EQ(timesOf({2.0 * 3600.0, parts}, sevenOClock), "         0 s         24 h");
}

}  // namespace tillsim
