// SPDX-License-Identifier: MIT
// What the sweep panel says: with one of a thing as with many.
#include "ui/sweep/sweep_words.hpp"

#include <gtest/gtest.h>

namespace tillsim::ui {
namespace {

SweepCheck checkOf(std::size_t points, std::uint64_t replications)
{
    const std::size_t runs = points * replications;
    return {.points = points, .replications = replications, .work = {.runs = runs, .missing = runs}, .threads = 1};
}

SweepEnd endOf(std::size_t done, std::size_t total)
{
    return {.news = {.done = done, .total = total, .seconds = 2.0}};
}

TEST(SweepWords, SayBeforehandHowManyPointsAndRunsThereAre)
{
    EXPECT_TRUE(checkText(checkOf(1, 1)).startsWith("1 point with 1 run, 1 to be run"));
    EXPECT_TRUE(checkText(checkOf(1, 10)).startsWith("1 point with 10 runs, 10 to be run"));
    EXPECT_TRUE(checkText(checkOf(4, 1)).startsWith("4 points with 1 run each, 4 to be run"));
    EXPECT_TRUE(checkText(checkOf(4, 10)).startsWith("4 points with 10 runs each, 40 to be run"));
}

TEST(SweepWords, TellOfOneRunAsOfMany)
{
    EXPECT_EQ(progressText({.done = 0, .total = 1}), "0 of 1 run");
    EXPECT_EQ(progressText({.done = 1, .total = 20}), "1 of 20 runs");
    EXPECT_EQ(progressText({.done = 0, .total = 1, .mayGrow = true}), "0 of at least 1 run");
    EXPECT_EQ(endText(endOf(1, 1)), "1 run in 2 s");
    EXPECT_EQ(endText(endOf(20, 20)), "20 runs in 2 s");
}

TEST(SweepWords, TellOfOnePointThatIsNotPreciseAsOfMany)
{
    SweepEnd end = endOf(30, 30);
    end.imprecise = 1;
    end.news.picture.table.rows.resize(1);
    EXPECT_EQ(endText(end), "30 runs in 2 s; that was not enough for the precision");

    end.news.picture.table.rows.resize(4);

    EXPECT_EQ(endText(end), "30 runs in 2 s; at 1 of 4 points that was not enough for the precision");
}

TEST(SweepWords, TellHowManyFailuresAreNotListed)
{
    SweepEnd end{.failures = {"a", "b"}};
    end.news.failed = 3;
    EXPECT_EQ(failuresText(end), "a\nb\n1 more run failed");

    end.news.failed = 4;

    EXPECT_EQ(failuresText(end), "a\nb\n2 more runs failed");
}

}  // namespace
}  // namespace tillsim::ui
