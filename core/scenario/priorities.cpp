// SPDX-License-Identifier: MIT
#include "core/scenario/priorities.hpp"

#include <algorithm>
#include <variant>

namespace tillsim {

bool haveClassesPriorities(const Scenario& scenario)
{
    return std::ranges::any_of(scenario.classes, [&](const CustomerClass& each) {
        return each.priority != scenario.classes.front().priority;
    });
}

bool hasPriorities(const ArrivalSource& source)
{
    const auto* const trace = std::get_if<TraceArrivals>(&source.kind);
    return trace && std::ranges::any_of(trace->rows, [](const TraceRow& row) { return row.priority.has_value(); });
}

bool hasPriorities(const Scenario& scenario)
{
    return haveClassesPriorities(scenario)
        || std::ranges::any_of(scenario.arrivals, [](const ArrivalSource& each) { return hasPriorities(each); });
}

}  // namespace tillsim
