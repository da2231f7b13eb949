// SPDX-License-Identifier: MIT
#include "app/cli/warnings.hpp"

#include "core/scenario/duration_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <variant>

namespace tillsim::cli {

namespace {

/// Whether the run went on until nothing could happen any more.
bool ranOut(const Scenario& scenario, const RunResult& result, std::optional<Duration> until)
{
    return scenario.afterClosing == AfterClosing::Drain && (!until || result.simulated < toSeconds(*until));
}

/// What is said of the rows of a trace for which the doors are shut; nothing if there are none.
std::string lateRows(const TraceArrivals& trace, Duration duration)
{
    const auto late
        = std::ranges::count_if(trace.rows, [duration](const TraceRow& row) { return row.arrival >= duration; });
    if (late == 0)
        return {};
    return fmt::format("{}: {} of {} rows come when the doors are shut, {} after opening or later, and are left out",
                       trace.file, late, trace.rows.size(), formatDuration(duration));
}

/// What can be said before anything is run, of a shop to which somebody comes or not.
std::vector<std::string> warningsAboutArrivals(const Scenario& scenario, bool nobodyCame)
{
    std::vector<std::string> warnings;
    if (nobodyCame)
        warnings.emplace_back("nobody came");
    for (const ArrivalSource& source : scenario.arrivals) {
        const auto* const trace = std::get_if<TraceArrivals>(&source.kind);
        if (std::string late = trace ? lateRows(*trace, scenario.duration) : std::string{}; !late.empty())
            warnings.push_back(std::move(late));
    }
    return warnings;
}

/// What about it changes with the time of day; nothing if all is always the same.
std::string whatVaries(const Scenario& scenario)
{
    for (const ArrivalSource& source : scenario.arrivals) {
        if (std::holds_alternative<ProfileArrivals>(source.kind) || std::holds_alternative<TraceArrivals>(source.kind))
            return "arrivals vary";
        if (source.limit)
            return "arrivals come to an end";
    }
    for (const Bank& bank : scenario.banks) {
        if (!bank.roster.empty() || !bank.breaks.empty())
            return "the tills on duty vary";
    }
    return scenario.interventions.empty() ? "" : "there are interventions";
}

double meanOf(const ReplicatedResult& result, std::string_view name)
{
    const MeanEstimate* const estimate = result.find(name);
    return estimate ? estimate->mean : 0.0;
}

}  // namespace

std::vector<std::string> warningsAbout(const Scenario& scenario, const RunResult& result, std::optional<Duration> until)
{
    const CustomerCounts& counts = result.customers;
    std::vector<std::string> warnings = warningsAboutArrivals(scenario, counts.arrived == 0);
    if (ranOut(scenario, result, until) && counts.inLine + counts.outside > 0)
        warnings.push_back(fmt::format("at the end {} customers are left in line and {} outside: no till will ever "
                                       "serve them",
                                       counts.inLine, counts.outside));
    if (ranOut(scenario, result, until) && counts.inService > 0)
        warnings.push_back(
            fmt::format("at the end {} still in service, waiting for a helper who will never come",
                        counts.inService == 1 ? "1 customer is" : fmt::format("{} customers are", counts.inService)));
    return warnings;
}

std::vector<std::string> warningsAbout(const Scenario& scenario, const ReplicatedResult& result,
                                       std::optional<Duration> until)
{
    std::vector<std::string> warnings = warningsAboutArrivals(scenario, meanOf(result, "customers.arrived") == 0.0);
    const double inLine = meanOf(result, "customers.in_line");
    const double outside = meanOf(result, "customers.outside");
    if (scenario.afterClosing == AfterClosing::Drain && !until && inLine + outside > 0.0)
        warnings.push_back(fmt::format("at the end {:.3g} customers a run are left in line and {:.3g} outside: no till "
                                       "will ever serve them",
                                       inLine, outside));
    if (result.precision && !result.precision->isReached())
        warnings.push_back(fmt::format("{} runs did not bring {} to the precision wanted; --max-replications allows "
                                       "more",
                                       result.replications, result.precision->last().name));
    return warnings;
}

std::vector<std::string> warningsAbout(const Scenario& scenario, const SteadyResult& result)
{
    std::vector<std::string> warnings;
    if (const std::string what = whatVaries(scenario); !what.empty())
        warnings.push_back(what
                           + " over the run, so there is no steady state; --replications is for a day in the shop");
    if (result.find("wait_s.mean") == nullptr)
        warnings.push_back(
            fmt::format("{} customers served are too few for an interval; a longer duration has more", result.served));
    else if (result.warmUp.isAtEdge)
        warnings.emplace_back("waits go on changing for half of the run or more; a longer duration may show where they "
                              "settle, unless customers come faster than they can be served");
    return warnings;
}

}  // namespace tillsim::cli
