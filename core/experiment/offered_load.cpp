// SPDX-License-Identifier: MIT
// The day is cut into stretches, and each is held against the tills on duty.
#include "core/experiment/offered_load.hpp"

#include "core/experiment/expected_work.hpp"
#include "core/scenario/duty.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <variant>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

using Cuts = std::set<Duration>;

constexpr std::int64_t mostChanges = 48;  // Of rates.

/// From one batch to the next; shorter ones come often enough to be a steady stream.
constexpr double longGap = 900.0;

bool comesInBursts(const ArrivalSource& source)
{
    if (const auto* const batches = std::get_if<BatchArrivals>(&source.kind))
        return batches->every.mean() > longGap;
    return std::holds_alternative<TraceArrivals>(source.kind);
}

bool isRush(const Intervention& one)
{
    return one.kind == InterventionKind::Rush;
}

void cutEvery(Duration length, Duration end, Cuts& cuts)
{
    for (Duration at = length; at < end; at += length)
        cuts.insert(at);
}

void cutByArrivals(const Scenario& scenario, Cuts& cuts)
{
    bool isHourly
        = std::ranges::any_of(scenario.arrivals, comesInBursts) || std::ranges::any_of(scenario.interventions, isRush);
    for (const ArrivalSource& source : scenario.arrivals) {
        const auto* const profile = std::get_if<ProfileArrivals>(&source.kind);
        if (profile && scenario.duration / profile->interval <= mostChanges)
            cutEvery(profile->interval, scenario.duration, cuts);
        else if (profile)
            isHourly = true;
    }
    if (isHourly && scenario.duration / 1h <= mostChanges)
        cutEvery(1h, scenario.duration, cuts);
}

void cutByRosters(const Scenario& scenario, Cuts& cuts)
{
    for (const Bank& bank : scenario.banks) {
        for (const RosterRow& row : bank.roster) {
            cuts.insert(std::min(row.from, scenario.duration));
            cuts.insert(std::min(row.to, scenario.duration));
        }
    }
}

std::int64_t onDuty(const Bank& bank, Duration at)
{
    std::int64_t tills = 0;
    for (const DutyStep& step : dutyOf(bank)) {
        if (step.at <= at)
            tills = step.count;
    }
    return tills;
}

/// Tills of all banks, and the mean speed of those who sit there, times that of the tills.
struct Crew {
    double tills = 0.0;
    double pace = 1.0;
};

Crew crewAt(const Scenario& scenario, Duration at)
{
    double tills = 0.0;
    double speeds = 0.0;
    for (const Bank& bank : scenario.banks) {
        tills += static_cast<double>(onDuty(bank, at));
        for (const RosterRow& row : bank.roster)
            speeds += row.from <= at && at < row.to ? row.speed - 1.0 : 0.0;
    }
    return {tills, tills > 0.0 ? 1.0 + speeds / tills : 1.0};
}

}  // namespace

std::optional<double> meanServiceSeconds(const Scenario& scenario)
{
    const double customers = customersBetween(scenario, Duration::zero(), scenario.duration);
    const auto seconds = ExpectedWork{scenario}.between(Duration::zero(), scenario.duration).service;
    return seconds && customers > 0.0 ? std::optional{*seconds / customers} : std::nullopt;
}

std::optional<double> offeredLoad(const Scenario& scenario)
{
    const auto seconds = ExpectedWork{scenario}.between(Duration::zero(), scenario.duration).service;
    return seconds ? std::optional{*seconds / toSeconds(scenario.duration)} : std::nullopt;
}

std::vector<LoadStretch> loadOverDay(const Scenario& scenario)
{
    Cuts cuts{Duration::zero(), scenario.duration};
    cutByArrivals(scenario, cuts);
    cutByRosters(scenario, cuts);
    std::map<double, ExpectedWork> works;  // By the pace.
    std::vector<LoadStretch> stretches;
    for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
        const Duration from = *cut;
        const Duration to = *std::next(cut);
        const Crew crew = crewAt(scenario, from);
        const ExpectedTimes times = works.try_emplace(crew.pace, scenario, crew.pace).first->second.between(from, to);
        if (!times.service || !times.gap)
            return {};
        LoadStretch stretch{from, to, customersBetween(scenario, from, to)};
        stretch.needed = (*times.service + *times.gap) / toSeconds(to - from);
        stretch.tills = crew.tills;
        if (stretch.needed > stretch.tills)
            stretch.growthPerHour
                = stretch.customers / toSeconds(to - from) * 3600.0 * (1.0 - stretch.tills / stretch.needed);
        stretches.push_back(stretch);
    }
    return stretches;
}

}  // namespace tillsim
