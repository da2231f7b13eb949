// SPDX-License-Identifier: MIT
#include "core/experiment/self_test.hpp"

#include "core/events/event_stream.hpp"
#include "core/experiment/simulation.hpp"
#include "core/statistics/tally.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim {

namespace {

/// Averages the customer figures of a system over the customers of one replication.
class CustomerAverages final : public EventObserver {
public:
    explicit CustomerAverages(const SelfTestSystem& system) : m_system{system}, m_tallies(system.figures.size()) { }

    void on(const ShopEvent& event) override
    {
        if (!event.record || !event.record->left)
            return;
        const std::int64_t counted = event.record->id - m_system.warmUp;
        if (counted < 0 || counted >= m_system.customers)
            return;
        for (std::size_t at = 0; at < m_tallies.size(); ++at) {
            const auto* const figure = std::get_if<CustomerFigure>(&m_system.figures[at].observe);
            if (const auto value = figure ? (*figure)(*event.record) : std::nullopt)
                m_tallies[at].add(*value);
        }
    }

    [[nodiscard]] double mean(std::size_t figure) const { return m_tallies[figure].mean(); }

private:
    const SelfTestSystem& m_system;
    std::vector<Tally> m_tallies;  // By figure.
};

/// The mean of each figure, a value a replication.
std::vector<Tally> replicate(const SelfTestSystem& system, std::uint64_t seed)
{
    std::vector<Tally> tallies(system.figures.size());
    const bool looksAtRuns = std::ranges::any_of(
        system.figures, [](const SelfTestFigure& each) { return std::holds_alternative<RunFigure>(each.observe); });
    const Collectors collectors{.customers = looksAtRuns, .tills = false, .levels = false, .profile = false};
    for (std::uint64_t replication = 0; replication < system.replications; ++replication) {
        CustomerAverages averages{system};
        const RunResult result = simulate(system.scenario,
                                          {.seed = seed,
                                           .replication = replication,
                                           .until = system.until,
                                           .collectors = collectors,
                                           .observers = {&averages}});
        for (std::size_t at = 0; at < tallies.size(); ++at) {
            const auto* const figure = std::get_if<RunFigure>(&system.figures[at].observe);
            tallies[at].add(figure ? (*figure)(result) : averages.mean(at));
        }
    }
    return tallies;
}

SelfTestGroup checksOf(const SelfTestSystem& system, std::uint64_t seed, double error)
{
    SelfTestGroup group{.name = system.name, .source = system.source, .replications = system.replications};
    const std::vector<Tally> tallies = replicate(system, seed);
    for (std::size_t at = 0; at < tallies.size(); ++at) {
        const SelfTestFigure& figure = system.figures[at];
        const Interval interval = estimateMean(tallies[at], 1.0 - error).interval().value();
        group.checks.push_back({.figure = figure.name,
                                .expected = figure.expected,
                                .simulated = tallies[at].mean(),
                                .interval = interval,
                                .holds = interval.contains(figure.expected)});
    }
    return group;
}

std::size_t equalVisits(const std::vector<SelfTestVisit>& actual, const std::vector<SelfTestVisit>& expected)
{
    std::size_t equal = 0;
    for (std::size_t at = 0; at < std::min(actual.size(), expected.size()); ++at)
        equal += actual[at] == expected[at] ? 1U : 0U;
    return equal;
}

SelfTestCheck checkOf(const std::vector<SelfTestVisit>& actual, const std::vector<SelfTestVisit>& expected)
{
    return {.figure = "visits that end as expected",
            .expected = static_cast<double>(expected.size()),
            .simulated = static_cast<double>(equalVisits(actual, expected)),
            .holds = actual == expected};
}

SelfTestCheck checkOf(const SelfTestTotal& total, const RunResult& result)
{
    // A total that is made of a mean is off by its rounding, which is much less than a nanosecond.
    const double simulated = total.observe(result);
    constexpr double halfNanosecond = 0.5e-9;
    return {.figure = total.name,
            .expected = toSeconds(total.expected),
            .simulated = simulated,
            .holds = std::abs(simulated - toSeconds(total.expected)) < halfNanosecond};
}

SelfTestGroup checksOf(const SelfTestReplay& replay, std::uint64_t seed)
{
    SelfTestGroup group{.name = replay.name, .source = replay.source};
    std::vector<SelfTestVisit> visits;
    const RunResult result
        = simulate(replay.scenario, {.seed = seed, .onCustomer = [&visits](const CustomerRecord& record) {
                                         visits.push_back({record.outcome, record.started, record.left});
                                     }});
    group.checks.push_back(checkOf(visits, replay.visits));
    for (const SelfTestTotal& total : replay.totals)
        group.checks.push_back(checkOf(total, result));
    return group;
}

}  // namespace

std::size_t SelfTestResult::checks() const
{
    std::size_t count = 0;
    for (const SelfTestGroup& group : groups)
        count += group.checks.size();
    return count;
}

std::size_t SelfTestResult::holding() const
{
    std::size_t count = 0;
    for (const SelfTestGroup& group : groups)
        count += static_cast<std::size_t>(std::ranges::count(group.checks, true, &SelfTestCheck::holds));
    return count;
}

std::size_t intervalsOf(const SelfTestTable& table)
{
    std::size_t count = 0;
    for (const SelfTestSystem& system : table.systems)
        count += system.figures.size();
    return count;
}

SelfTestResult runSelfTest(const SelfTestTable& table, std::uint64_t seed,
                           const std::function<void(const SelfTestGroup&)>& onGroup)
{
    const double error = table.error / static_cast<double>(std::max<std::size_t>(1, intervalsOf(table)));
    SelfTestResult result;
    const auto add = [&](SelfTestGroup group) {
        if (onGroup)
            onGroup(group);
        result.groups.push_back(std::move(group));
    };
    for (const SelfTestSystem& system : table.systems)
        add(checksOf(system, seed, error));
    for (const SelfTestReplay& replay : table.replays)
        add(checksOf(replay, seed));
    return result;
}

}  // namespace tillsim
