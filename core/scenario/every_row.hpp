// SPDX-License-Identifier: MIT
// What is known of every customer, since all come from traces that say it.
#pragma once

#include "core/scenario/scenario.hpp"

#include <algorithm>
#include <variant>

namespace tillsim {

/// Whether all customers come from traces in which each row has what `member` points to.
template <typename Member>
[[nodiscard]] bool everyRowHas(const Scenario& scenario, Member TraceRow::*member)
{
    const auto isRush = [](const Intervention& one) { return one.kind == InterventionKind::Rush; };
    return std::none_of(scenario.interventions.begin(), scenario.interventions.end(), isRush)
        && std::all_of(scenario.arrivals.begin(), scenario.arrivals.end(), [member](const ArrivalSource& source) {
               const auto* const trace = std::get_if<TraceArrivals>(&source.kind);
               return trace && std::all_of(trace->rows.begin(), trace->rows.end(), [member](const TraceRow& row) {
                          return (row.*member).has_value();
                      });
           });
}

}  // namespace tillsim
