// SPDX-License-Identifier: MIT
#include "core/scenario/idle_day_settings.hpp"

#include "core/scenario/duration_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <variant>

namespace tillsim {

namespace {

bool hasWaitOutside(const Bank& bank)
{
    return bank.capacity > 0 && bank.whenFull == WhenFull::Wait;
}

/// How many rates come too late to bring anybody, where they would. Lines lead from the last before to the next one.
std::int64_t lateRates(const ProfileArrivals& profile, Duration duration)
{
    const auto rates = std::ssize(profile.perHour);
    const std::int64_t begun = (duration - Duration{1}) / profile.interval + 1;
    const std::int64_t used = std::min(rates, begun + (profile.shape == ProfileShape::Linear ? 1 : 0));
    const bool bringsMore = std::any_of(profile.perHour.begin() + static_cast<std::ptrdiff_t>(used),
                                        profile.perHour.end(), [](double rate) { return rate > 0.0; });
    return bringsMore ? rates - used : 0;
}

void addIdleRows(const TraceArrivals& trace, const ArrivalSource& source, const std::string& place, Duration duration,
                 std::vector<Note>& notes)
{
    const auto isLate = [duration](const TraceRow& row) { return row.arrival >= duration; };
    if (const auto late = std::ranges::count_if(trace.rows, isLate); late > 0)
        notes.push_back({place,
                         fmt::format("has {} that {} when the doors are shut, {} after opening or later, and {} left "
                                     "out",
                                     late == 1 ? "a row" : fmt::format("{} rows", late), late == 1 ? "comes" : "come",
                                     formatDuration(duration), late == 1 ? "is" : "are")});
    if (source.limit && *source.limit >= std::ssize(trace.rows))
        notes.push_back({place + ".limit",
                         trace.rows.size() == 1
                             ? "changes nothing: there is only 1 row"
                             : fmt::format("changes nothing: there are only {} rows", trace.rows.size())});
}

/// Whether the till is there from opening to closing whatever happens before the intervention.
bool isOpenAllTheTime(const Scenario& scenario, const Intervention& opening)
{
    const Bank& bank = scenario.banks[opening.bank];
    const auto isAboutIt = [&](const Intervention& each) {
        return each.kind != InterventionKind::Rush && each.bank == opening.bank && each.till == opening.till
            && &each != &opening;
    };
    return bank.roster.empty() && !bank.opening && opening.at < scenario.duration
        && std::ranges::none_of(scenario.interventions, isAboutIt);
}

}  // namespace

void addIdleSources(const Scenario& scenario, std::vector<Note>& notes)
{
    const bool mayBlock = std::ranges::any_of(scenario.banks, hasWaitOutside);
    for (std::size_t i = 0; i < scenario.arrivals.size(); ++i) {
        const ArrivalSource& source = scenario.arrivals[i];
        const std::string place = placeOf("arrivals", scenario.arrivals.size(), i);
        if (source.whenBlocked == WhenBlocked::Hold && !mayBlock)
            notes.push_back({place + ".when_blocked", "changes nothing: no bank has customers wait outside"});
        if (const auto* const trace = std::get_if<TraceArrivals>(&source.kind))
            addIdleRows(*trace, source, place, scenario.duration, notes);
        const auto* const profile = std::get_if<ProfileArrivals>(&source.kind);
        if (const std::int64_t late = profile ? lateRates(*profile, scenario.duration) : 0; late > 0)
            notes.push_back(
                {place + ".per_hour",
                 fmt::format("has {} rates, and the doors are shut for the last{} (after {})", profile->perHour.size(),
                             late == 1 ? "" : fmt::format(" {}", late), formatDuration(scenario.duration))});
    }
}

void addIdleInterventions(const Scenario& scenario, std::vector<Note>& notes)
{
    for (std::size_t i = 0; i < scenario.interventions.size(); ++i) {
        const Intervention& each = scenario.interventions[i];
        const std::string place = fmt::format("intervention[{}]", i + 1);
        const bool isLate = each.at >= scenario.duration;
        if (isLate && each.kind == InterventionKind::Rush)
            notes.push_back({place,
                             fmt::format("brings nobody: it comes {} after opening, when the doors are shut",
                                         formatDuration(each.at))});
        else if (isLate && scenario.afterClosing == AfterClosing::Stop)
            notes.push_back({place,
                             fmt::format("comes {} after opening, when the run is over (after {})",
                                         formatDuration(each.at), formatDuration(scenario.duration))});
        else if (each.kind == InterventionKind::Open && isOpenAllTheTime(scenario, each))
            notes.push_back({place, "changes nothing: the till is open all the time"});
    }
}

}  // namespace tillsim
