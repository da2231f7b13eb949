// SPDX-License-Identifier: MIT
#include "core/theory/row_services.hpp"

#include "core/scenario/every_row.hpp"

#include <variant>

namespace tillsim::theory {

namespace {

/// How likely a customer of that row is of the class.
double shareOf(const Scenario& scenario, const ArrivalSource& source, const TraceRow& row, std::uint32_t customerClass)
{
    if (const auto known = row.customerClass ? row.customerClass : source.customerClass)
        return *known == customerClass ? 1.0 : 0.0;
    return scenario.classes[customerClass].share;
}

}  // namespace

std::optional<ServiceLaw> lawOfRows(const Scenario& scenario, std::uint32_t customerClass, double speed)
{
    if (!everyRowHas(scenario, &TraceRow::service))
        return std::nullopt;
    Moments moments;
    double rows = 0.0;
    for (const ArrivalSource& source : scenario.arrivals) {
        for (const TraceRow& row : std::get<TraceArrivals>(source.kind).rows) {
            const double share = row.arrival < scenario.duration ? shareOf(scenario, source, row, customerClass) : 0.0;
            if (share <= 0.0)
                continue;
            rows += share;
            const double seconds = toSeconds(*row.service);
            moments = mixtureOf(share / rows, {seconds, seconds * seconds, seconds * seconds * seconds}, moments);
        }
    }
    if (rows == 0.0)
        return std::nullopt;
    return lawOf(scaled(moments, 1.0 / speed));
}

}  // namespace tillsim::theory
