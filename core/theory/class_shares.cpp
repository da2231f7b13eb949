// SPDX-License-Identifier: MIT
#include "core/theory/class_shares.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>

namespace tillsim::theory {

namespace {

/// How many of one customer are of each class, if nothing else is known of it.
std::vector<double> sharesInGeneral(const Scenario& scenario, std::optional<std::uint32_t> known)
{
    std::vector<double> shares;
    for (std::uint32_t i = 0; i < scenario.classes.size(); ++i) {
        const double only = known == i ? 1.0 : 0.0;
        shares.push_back(known ? only : scenario.classes[i].share);
    }
    return shares;
}

}  // namespace

std::vector<double> classShares(const Scenario& scenario, const ArrivalSource& source, double from, double to)
{
    const std::vector<double> others = sharesInGeneral(scenario, source.customerClass);
    const auto* const trace = std::get_if<TraceArrivals>(&source.kind);
    if (!trace || others.size() == 1)
        return others;
    std::vector<double> shares(others.size());
    double rows = 0.0;
    double unknown = 0.0;
    for (const TraceRow& row : trace->rows) {
        if (toSeconds(row.arrival) < from || toSeconds(row.arrival) >= to)
            continue;
        rows += 1.0;
        (row.customerClass ? shares[*row.customerClass] : unknown) += 1.0;
    }
    if (rows == 0.0)
        return others;
    for (std::size_t i = 0; i < shares.size(); ++i)
        shares[i] = (shares[i] + unknown * others[i]) / rows;
    return shares;
}

}  // namespace tillsim::theory
