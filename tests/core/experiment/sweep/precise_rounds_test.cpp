// SPDX-License-Identifier: MIT
// Which runs a sweep has that goes on until its points are precise: the same ones, whatever was there before.
#include "core/experiment/sweep/precise_rounds.hpp"

#include "core/experiment/sweep/design.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace tillsim {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr Shard whole{};

/// A run whose wait is 100 s, and by turns `spread` more or less.
RunRecord runWith(const SweepRun& run, double spread)
{
    const double sign = run.replication % 2 == 0 ? 1.0 : -1.0;
    return {.point = run.point, .replication = run.replication, .measures = {{"wait_s.mean", 100.0 + sign * spread}}};
}

RunRecord failedRun(const SweepRun& run)
{
    return {.point = run.point, .replication = run.replication, .failure = "no room"};
}

/// Plays the rounds to their end and says how often each point was run; the spread of a point is as many seconds as
/// its number times ten.
std::vector<std::size_t> play(PreciseRounds& rounds, std::size_t points)
{
    std::vector<std::size_t> counts(points);
    for (auto runs = rounds.next(); !runs.empty(); runs = rounds.next()) {
        for (const SweepRun& run : runs) {
            ++counts[run.point];
            rounds.add(run.point, runWith(run, 10.0 * static_cast<double>(run.point)));
        }
    }
    return counts;
}

constexpr double wanted = 0.05;

}  // namespace

TEST(PreciseRounds, BeginWithTheLeastOfEachPoint)
{
    PreciseRounds rounds{2, {.relative = wanted, .least = 2}, whole};

    EXPECT_THAT(rounds.next(), ElementsAre(SweepRun{0, 0}, SweepRun{0, 1}, SweepRun{1, 0}, SweepRun{1, 1}));
}

TEST(PreciseRounds, RunAPointMoreOftenTheMoreItVaries)
{
    PreciseRounds rounds{3, {.relative = wanted}, whole};

    // After 10 runs the half-widths are 0, 7.54 and 15.08 s: 5 s asks for 2.27 times as many, and for four times at
    // most. After 40 the last is 6.48 s, which asks for 1.68 times as many.
    EXPECT_THAT(play(rounds, 3), ElementsAre(10, 23, 68));
    EXPECT_THAT(rounds.imprecise(), IsEmpty());
}

TEST(PreciseRounds, AreTheSameWithRunsThatAreThereAlready)
{
    for (const std::uint64_t there : {1U, 15U, 23U, 200U}) {
        PreciseRounds rounds{3, {.relative = wanted}, whole};
        for (std::size_t point = 0; point < 3; ++point)
            for (std::uint64_t replication = 0; replication < there; ++replication)
                rounds.add(point, runWith({point, replication}, 10.0 * static_cast<double>(point)));

        const std::vector<std::size_t> counts = play(rounds, 3);

        const auto missing = [there](std::size_t all) { return all - std::min<std::size_t>(all, there); };
        EXPECT_THAT(counts, ElementsAre(missing(10), missing(23), missing(68))) << there;
    }
}

TEST(PreciseRounds, FillGaps)
{
    PreciseRounds rounds{1, {.relative = wanted}, whole};
    for (std::uint64_t replication = 0; replication < 10; ++replication)
        if (replication != 4)
            rounds.add(0, runWith({0, replication}, 0.0));

    EXPECT_THAT(rounds.next(), ElementsAre(SweepRun{0, 4}));
}

TEST(PreciseRounds, EndAtTheMost)
{
    PreciseRounds rounds{3, {.relative = wanted, .most = 40}, whole};

    EXPECT_THAT(play(rounds, 3), ElementsAre(10, 23, 40));
    EXPECT_THAT(rounds.imprecise(), ElementsAre(2));
}

TEST(PreciseRounds, GiveUpAPointWhoseRunsFail)
{
    PreciseRounds rounds{2, {.relative = wanted}, whole};
    for (const SweepRun& run : rounds.next())
        rounds.add(run.point, run.point == 0 ? failedRun(run) : runWith(run, 0.0));

    EXPECT_THAT(rounds.next(), IsEmpty());
    EXPECT_THAT(rounds.imprecise(), ElementsAre(0));
}

TEST(PreciseRounds, LeaveOutASingleRunThatFails)
{
    PreciseRounds rounds{1, {.relative = wanted}, whole};
    for (const SweepRun& run : rounds.next())
        rounds.add(0, run.replication == 3 ? failedRun(run) : runWith(run, 0.0));

    EXPECT_THAT(rounds.next(), IsEmpty());
    EXPECT_THAT(rounds.imprecise(), IsEmpty());
}

TEST(PreciseRounds, GiveAShardWholePoints)
{
    PreciseRounds rounds{3, {.relative = wanted, .least = 2}, {.part = 2, .of = 2}};

    EXPECT_THAT(rounds.next(), ElementsAre(SweepRun{1, 0}, SweepRun{1, 1}));
}

TEST(PreciseRounds, RefuseMoreRunsThanASweepMayHave)
{
    EXPECT_NO_THROW((PreciseRounds{1'000, {.most = 10'000}, whole}));
    EXPECT_THROW((PreciseRounds{1'001, {.most = 10'000}, whole}), DesignError);
}

}  // namespace tillsim
