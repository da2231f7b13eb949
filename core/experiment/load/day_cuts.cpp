// SPDX-License-Identifier: MIT
#include "core/experiment/load/day_cuts.hpp"

#include "core/scenario/expected_customers.hpp"

#include <algorithm>
#include <cstdint>
#include <set>
#include <variant>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t mostChanges = 48;  // Of rates.

/// From one batch to the next; shorter ones come often enough to be a steady stream.
constexpr double longGap = 900.0;

class Cuts {
public:
    explicit Cuts(Duration end) : m_end{end} { }

    void at(Duration cut) { m_cuts.insert(std::clamp(cut, Duration::zero(), m_end)); }

    /// What is left at the end belongs to the part before if it is short: a day lasts a nanosecond longer than its
    /// trace.
    void every(Duration length)
    {
        for (Duration cut = length; m_end - cut > length / 60; cut += length)
            at(cut);
    }

    [[nodiscard]] bool areFew(Duration length) const { return m_end / length <= mostChanges; }
    [[nodiscard]] std::vector<Duration> list() const { return {m_cuts.begin(), m_cuts.end()}; }

private:
    Duration m_end;
    std::set<Duration> m_cuts{Duration::zero(), m_end};
};

bool comesInBursts(const ArrivalSource& source)
{
    if (const auto* const batches = std::get_if<BatchArrivals>(&source.kind))
        return batches->every.mean() > longGap;
    return std::holds_alternative<TraceArrivals>(source.kind);
}

/// Whether the rate is not level between the cuts that the profile makes.
bool risesWithinCuts(const ProfileArrivals& profile, const Cuts& cuts)
{
    return !cuts.areFew(profile.interval) || (profile.shape == ProfileShape::Linear && profile.interval > 1h);
}

void cutByRates(const Scenario& scenario, Cuts& cuts)
{
    bool isHourly = std::ranges::any_of(scenario.arrivals, comesInBursts)
        || std::ranges::any_of(scenario.interventions,
                               [](const Intervention& one) { return one.kind == InterventionKind::Rush; });
    for (const ArrivalSource& source : scenario.arrivals) {
        const auto* const profile = std::get_if<ProfileArrivals>(&source.kind);
        if (profile && cuts.areFew(profile->interval))
            cuts.every(profile->interval);
        isHourly = isHourly || (profile && risesWithinCuts(*profile, cuts));
    }
    if (isHourly && cuts.areFew(1h))
        cuts.every(1h);
}

/// To the minute, and to the second on a short day.
void cutByLimit(ArrivalSource source, Duration end, Cuts& cuts)
{
    if (!source.limit || std::holds_alternative<TraceArrivals>(source.kind))
        return;
    const auto limit = static_cast<double>(*source.limit);
    source.limit.reset();
    if (expectedCustomers(source, end) <= limit)
        return;
    const Duration step = end > 2h ? Duration{1min} : Duration{1s};
    std::int64_t early = 0;
    std::int64_t late = end / step + 1;
    while (late - early > 1) {
        const std::int64_t middle = early + (late - early) / 2;
        (expectedCustomers(source, middle * step) < limit ? early : late) = middle;
    }
    cuts.at(late * step);
}

template <typename Row>
void cutByRoster(const std::vector<Row>& roster, Cuts& cuts)
{
    for (const Row& row : roster) {
        cuts.at(row.from);
        cuts.at(row.to);
    }
}

}  // namespace

std::vector<Duration> dayCuts(const Scenario& scenario)
{
    Cuts cuts{scenario.duration};
    cutByRates(scenario, cuts);
    for (const ArrivalSource& source : scenario.arrivals)
        cutByLimit(source, scenario.duration, cuts);
    for (const Bank& bank : scenario.banks)
        cutByRoster(bank.roster, cuts);
    for (const Helper& helper : scenario.helpers)
        cutByRoster(helper.roster, cuts);
    return cuts.list();
}

}  // namespace tillsim
