// SPDX-License-Identifier: MIT
#include "tests/coverage/experiments.hpp"

#include "core/experiment/replications.hpp"
#include "core/experiment/steady.hpp"
#include "core/experiment/thread_executor.hpp"
#include "core/scenario/scenario_file.hpp"
#include "core/statistics/mser_5.hpp"
#include "core/statistics/welch.hpp"

#include <cmath>
#include <functional>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace tillsim::coverage {

namespace {

using namespace std::chrono_literals;

constexpr const char* meanWait = "wait_s.mean";

/// A service takes a second on average.
Scenario markovian(double perSecond, std::int64_t tills, Duration duration)
{
    Scenario scenario;
    scenario.name = "M/M";
    scenario.duration = duration;
    scenario.arrivals = {{.kind = PoissonArrivals{perSecond * 3600.0}}};
    scenario.service.work = Distribution::exponential(1.0);
    scenario.banks = {Bank{}};
    scenario.banks.front().tills = tills;
    return scenario;
}

/// Erlang C for five tills at load 0.8 (Kleinrock 1975, section 3.5).
constexpr double erlangWait = 0.554112554112554;

constexpr std::int64_t dayRuns = 100;
constexpr std::int64_t runs = 20;
constexpr std::int64_t averagedRuns = 200;

MeanEstimate replicatedWait(const Scenario& scenario, std::uint64_t seed, std::int64_t count, std::size_t threads)
{
    ThreadExecutor executor{threads};
    return *replicate(scenario, {.seed = seed, .count = count}, executor).find(meanWait);
}

Coverage coverageOf(std::string name, double truth, std::uint64_t experiments,
                    const std::function<MeanEstimate(std::uint64_t seed)>& experiment)
{
    Coverage coverage{.name = std::move(name), .truth = truth, .experiments = experiments};
    Tally means;
    Tally halfWidths;
    for (std::uint64_t seed = 1; seed <= experiments; ++seed) {
        const MeanEstimate estimate = experiment(seed);
        means.add(estimate.mean);
        halfWidths.add(estimate.halfWidth.value());
        coverage.covering += estimate.interval()->contains(truth) ? 1U : 0U;
    }
    coverage.meanEstimate = means.mean();
    coverage.meanHalfWidth = halfWidths.mean();
    return coverage;
}

double meanFrom(std::span<const double> series, std::size_t first)
{
    const std::span<const double> kept = series.subspan(first);
    return std::accumulate(kept.begin(), kept.end(), 0.0) / static_cast<double>(kept.size());
}

double standardError(const Tally& tally)
{
    return tally.standardDeviation() / std::sqrt(static_cast<double>(tally.count()));
}

}  // namespace

Coverage erlangReplications(const Effort& effort)
{
    const Scenario scenario = markovian(4.0, 5, 30min);
    return coverageOf("M/M/5, 20 replications", erlangWait, effort.experiments,
                      [&](std::uint64_t seed) { return replicatedWait(scenario, seed, runs, effort.threads); });
}

Coverage erlangSteady(const Effort& effort)
{
    const Scenario scenario = markovian(4.0, 5, 8h);
    return coverageOf("M/M/5, steady state of one run", erlangWait, effort.experiments,
                      [&](std::uint64_t seed) { return *simulateSteady(scenario, {.seed = seed}).find(meanWait); });
}

Coverage storeDays(const Effort& effort)
{
    const Scenario scenario = loadScenario(TILLSIM_SOURCE_DIR "/resources/scenarios/supermarket_weekday.toml");
    constexpr std::uint64_t otherSeed = 1'000'000;
    const double truth = replicatedWait(scenario, otherSeed, effort.referenceDays, effort.threads).mean;
    return coverageOf("store day, 100 replications", truth, effort.experiments,
                      [&](std::uint64_t seed) { return replicatedWait(scenario, seed, dayRuns, effort.threads); });
}

WarmUpBias warmUpBias(const Effort& effort)
{
    // Load 0.9: the wait is 0.9 / 0.1.
    WarmUpBias bias{.truth = 9.0, .experiments = effort.warmUps};
    const Scenario scenario = markovian(0.9, 1, 5'000s);
    Tally whole;
    Tally truncated;
    Tally leftOut;
    ThreadExecutor executor{effort.threads};
    for (std::uint64_t seed = 1; seed <= effort.warmUps; ++seed) {
        std::vector<Waits> waits;
        (void)replicate(scenario, {.seed = seed, .count = averagedRuns, .waits = &waits}, executor);
        const std::vector<double> series = meanOverSeries(waits);
        const std::size_t first = mser5(series).observations;
        whole.add(meanFrom(series, 0));
        truncated.add(meanFrom(series, first));
        leftOut.add(static_cast<double>(first));
    }
    bias.whole = whole.mean();
    bias.wholeError = standardError(whole);
    bias.truncated = truncated.mean();
    bias.truncatedError = standardError(truncated);
    bias.leftOut = leftOut.mean();
    return bias;
}

}  // namespace tillsim::coverage
