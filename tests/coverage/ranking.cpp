// SPDX-License-Identifier: MIT
#include "tests/coverage/ranking.hpp"

#include "core/experiment/compare/compare.hpp"
#include "core/experiment/thread_executor.hpp"
#include "core/scenario/scenario_file.hpp"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace tillsim::coverage {

namespace {

using namespace std::chrono_literals;

constexpr std::uint64_t otherSeed = 1'000'000;

/// The candidate with the smallest mean, and how far the next is behind.
struct Best {
    std::size_t candidate = 0;
    double lead = 0.0;
};

double meanOf(const Comparison& comparison, std::size_t candidate, const std::string& measure)
{
    // The baseline has no figures of its own: it stands beside each other candidate.
    const ComparedCandidate& place = comparison.candidates[std::max<std::size_t>(candidate, 1)];
    const auto found = std::ranges::find(place.figures, measure, &ComparedFigure::measure);
    return candidate == 0 ? found->baseline.mean : found->candidate.mean;
}

Best bestOf(const std::vector<Candidate>& candidates, const std::string& measure, std::int64_t days,
            std::size_t threads)
{
    ThreadExecutor executor{threads};
    const Comparison comparison = compare(candidates, {.seed = otherSeed, .replications = days}, executor);
    std::vector<std::pair<double, std::size_t>> means;
    for (std::size_t each = 0; each < candidates.size(); ++each)
        means.emplace_back(meanOf(comparison, each, measure), each);
    std::ranges::sort(means);
    return {means[0].second, means[1].first - means[0].first};
}

RankingShare search(std::string name, const std::vector<Candidate>& candidates, const std::string& measure,
                    std::uint64_t searches, const Best& best, std::size_t threads)
{
    RankingShare share{.name = std::move(name), .confidence = 0.95, .delta = best.lead, .searches = searches};
    ThreadExecutor executor{threads};
    for (std::uint64_t seed = 1; seed <= searches; ++seed) {
        const Comparison comparison
            = compare(candidates,
                      {.seed = seed,
                       .replications = 20,
                       .confidence = share.confidence,
                       .selection = SelectionPlan{.measure = measure, .delta = best.lead, .most = 100'000}},
                      executor);
        const Ranking& ranking = comparison.ranking.value();
        share.right += ranking.isCertain() && ranking.order.front().candidate == best.candidate ? 1U : 0U;
        share.uncertain += ranking.isCertain() ? 0U : 1U;
        for (const RankedCandidate& each : ranking.order)
            share.meanReplications += static_cast<double>(each.runs) / static_cast<double>(searches);
    }
    return share;
}

Candidate candidate(std::string name, Scenario scenario)
{
    return {std::move(name), std::make_shared<const Scenario>(std::move(scenario))};
}

Candidate cashier(std::string name, const Distribution& service)
{
    Scenario scenario;
    scenario.name = name;
    scenario.duration = 1h;
    scenario.arrivals = {{.kind = PoissonArrivals{360.0}}};
    scenario.service.work = service;
    scenario.banks = {Bank{}};
    scenario.banks.front().tills = 1;
    return candidate(std::move(name), std::move(scenario));
}

}  // namespace

// By Pollaczek and Khinchine, mean waits in the long run are 18.5, 16.3, 18.1 and 18.9 s: one who is more even may be
// slower.
RankingShare cashiers(std::uint64_t searches, std::int64_t referenceDays, std::size_t threads)
{
    const std::vector<Candidate> candidates{
        cashier("uneven", Distribution::exponential(7.2)), cashier("quick", Distribution::exponential(7.0)),
        cashier("even", Distribution::gamma(2.0, 3.8)), cashier("very even", Distribution::gamma(4.0, 1.98))};
    const Best best = bestOf(candidates, "wait_s.mean", referenceDays, threads);
    return search("cashiers, by mean wait", candidates, "wait_s.mean", searches, best, threads);
}

RankingShare tillsOfTheWeekday(std::uint64_t searches, std::int64_t referenceDays, std::size_t threads)
{
    Scenario weekday = loadScenario(TILLSIM_SOURCE_DIR "/resources/scenarios/supermarket_weekday.toml");
    weekday.costs.waitingHour = weekday.costs.tillHour;
    std::vector<Candidate> candidates;
    for (std::int64_t tills = 3; tills <= 7; ++tills) {
        weekday.banks.front().tills = tills;
        candidates.push_back(candidate(std::to_string(tills) + " tills", weekday));
    }
    const Best best = bestOf(candidates, costMeasure, referenceDays, threads);
    return search("tills of the weekday, by cost", candidates, costMeasure, searches, best, threads);
}

}  // namespace tillsim::coverage
