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

}  // namespace

std::vector<std::string> warningsAbout(const Scenario& scenario, const RunResult& result, std::optional<Duration> until)
{
    std::vector<std::string> warnings;
    const CustomerCounts& counts = result.customers;
    if (counts.arrived == 0)
        warnings.emplace_back("nobody came");
    for (const ArrivalSource& source : scenario.arrivals) {
        const auto* const trace = std::get_if<TraceArrivals>(&source.kind);
        if (std::string late = trace ? lateRows(*trace, scenario.duration) : std::string{}; !late.empty())
            warnings.push_back(std::move(late));
    }
    if (ranOut(scenario, result, until) && counts.inLine + counts.outside > 0)
        warnings.push_back(fmt::format("at the end {} customers are left in line and {} outside: no till will ever "
                                       "serve them",
                                       counts.inLine, counts.outside));
    return warnings;
}

}  // namespace tillsim::cli
