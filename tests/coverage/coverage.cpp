// SPDX-License-Identifier: MIT
// Whether intervals hold the truth as often as they say, and searches find the best: many experiments of which the
// truth is known.
//
//   tillsim_coverage            1,000 of each, and 200 searches; some minutes
//   tillsim_coverage --ranking  the searches alone
//   tillsim_coverage --part     a few of those on M/M/5, with bounds that are as wide as chance may make it
#include "core/experiment/thread_executor.hpp"
#include "tests/coverage/experiments.hpp"
#include "tests/coverage/ranking.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string_view>

namespace tillsim::coverage {

namespace {

/// What 1,000 experiments have to come to.
constexpr double lowest = 0.93;
constexpr double highest = 0.97;

/// For a part, how far its share may be from 95%: four standard deviations, which a right program exceeds for one seed
/// in 1,400 (40 experiments) or in 390 (20 searches). The seeds are always the same.
double slackOf(std::uint64_t experiments)
{
    constexpr double deviations = 4.0;
    return deviations * std::sqrt(0.95 * 0.05 / static_cast<double>(experiments));
}

bool tell(const Coverage& coverage, const Effort& effort, bool isPart)
{
    const double share = static_cast<double>(coverage.covering) / static_cast<double>(coverage.experiments);
    const double low = isPart ? 0.95 - slackOf(effort.experiments) : lowest;
    const double high = isPart ? 0.95 + slackOf(effort.experiments) : highest;
    const bool holds = low <= share && share <= high;
    fmt::print("{:<32} {:>5} of {:>5} cover {:.5f} = {:5.1f}%   estimates {:.5f} +- {:.5f} on average   {}\n",
               coverage.name, coverage.covering, coverage.experiments, coverage.truth, share * 100.0,
               coverage.meanEstimate, coverage.meanHalfWidth, holds ? "holds" : "FAILS");
    std::fflush(stdout);
    return holds;
}

/// The bias has to be there in the first place, and without what MSER-5 leaves out chance has to explain what is left.
bool tell(const WarmUpBias& bias)
{
    const double before = std::abs(bias.whole - bias.truth);
    const double after = std::abs(bias.truncated - bias.truth);
    const bool holds = before > 5.0 * bias.wholeError && after < 3.0 * bias.truncatedError && after < before / 3.0;
    fmt::print(
        "M/M/1 from empty, load 0.9: mean wait {:.3f} +- {:.3f} (standard error) over all, {:.3f} +- {:.3f} without "
        "the first {:.0f} of MSER-5; truth {:.3f}   {}\n",
        bias.whole, bias.wholeError, bias.truncated, bias.truncatedError, bias.leftOut, bias.truth,
        holds ? "holds" : "FAILS");
    return holds;
}

/// The best has to be found at least as often as the search says.
bool tell(const RankingShare& ranking, bool isPart)
{
    const double share = static_cast<double>(ranking.right) / static_cast<double>(ranking.searches);
    const bool holds = share >= ranking.confidence - (isPart ? slackOf(ranking.searches) : 0.0);
    fmt::print(
        "{:<32} {:>5} of {:>5} find the best = {:5.1f}%, ahead by {:.3f}; {:.0f} runs on average, {} ended without "
        "certainty   {}\n",
        ranking.name, ranking.right, ranking.searches, share * 100.0, ranking.delta, ranking.meanReplications,
        ranking.uncertain, holds ? "holds" : "FAILS");
    std::fflush(stdout);
    return holds;
}

bool rankAll()
{
    const std::size_t threads = usualThreads();
    const bool holds = tell(cashiers(200, 20'000, threads), false);
    return tell(tillsOfTheWeekday(200, 10'000, threads), false) && holds;
}

bool runAll()
{
    const Effort effort{.threads = usualThreads()};
    bool holds = tell(erlangReplications(effort), effort, false);
    holds = tell(erlangSteady(effort), effort, false) && holds;
    holds = tell(storeDays(effort), effort, false) && holds;
    holds = tell(warmUpBias(effort)) && holds;
    return rankAll() && holds;
}

bool runPart()
{
    const Effort effort{.experiments = 40, .threads = usualThreads()};
    bool holds = tell(erlangReplications(effort), effort, true);
    holds = tell(erlangSteady(effort), effort, true) && holds;
    return tell(cashiers(20, 1'000, effort.threads), true) && holds;
}

bool run(std::string_view what)
{
    if (what == "--ranking")
        return rankAll();
    return what == "--part" ? runPart() : runAll();
}

}  // namespace

}  // namespace tillsim::coverage

int main(int argc, char** argv)
{
    const std::string_view what = argc > 1 ? argv[1] : "";
    return tillsim::coverage::run(what) ? 0 : 1;
}
