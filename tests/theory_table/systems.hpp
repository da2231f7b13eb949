// SPDX-License-Identifier: MIT
// The models of the table as systems to simulate, and what of them cannot be.
#pragma once

#include "core/experiment/textbook.hpp"
#include "tests/theory_table/figures.hpp"
#include "tests/theory_table/table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tillsim::theory_table {

/// Why metrics are left to the closed form.
struct Reason {
    std::string_view metrics;  ///< What their names begin with; "" is all.
    std::string_view text;
};

struct SimulatedModel {
    std::string_view name;  ///< As in the table.
    /// Several where one run does not give all figures, in which case the first that has one counts. Null if no
    /// scenario can be such a system.
    std::vector<System> (*systems)(const Parameters&);
    std::vector<Reason> reasons{};  ///< For the metrics of which no system has a figure.
};

// The models by kind, a file each.
[[nodiscard]] std::vector<SimulatedModel> exponentialSystems();
[[nodiscard]] std::vector<SimulatedModel> lossSystems();
[[nodiscard]] std::vector<SimulatedModel> serviceSystems();
[[nodiscard]] std::vector<SimulatedModel> gapSystems();
[[nodiscard]] std::vector<SimulatedModel> classSystems();
[[nodiscard]] std::vector<SimulatedModel> laneSystems();
[[nodiscard]] std::vector<SimulatedModel> timeSystems();
[[nodiscard]] std::vector<SimulatedModel> storeSystems();

/// All of them.
[[nodiscard]] std::vector<SimulatedModel> allSystems();

/// What decides how long a shop takes to settle.
struct Settling {
    double tills = 1.0;
    double serviceRate = 1.0;   ///< Of one till.
    double load = 0.0;          ///< Below 1, of each till.
    double irregularity = 1.0;  ///< Half the sum of the squared coefficients of variation of gaps and services.
};

/// A shop with these customers, without figures. It counts only once it has settled. M/M/1 forgets where it began like
/// exp(-t / r), with r at most 4 / (serviceRate * (1 - load)^2) (P. M. Morse, Operations Research 3, 1955), and in
/// heavy traffic the others do as if r were irregularity / tills times as long; no service is forgotten sooner than 1 /
/// serviceRate. The warm-up is five times the one and twenty times the other. What counts is 25 times as long, and no
/// fewer than 2,000 customers.
[[nodiscard]] System settledShop(const textbook::ArrivalKind& arrivals, double perSecond, const Distribution& service,
                                 const Bank& bank, const Settling& settling);

/// A shop that is watched from the opening on, for `length` seconds.
[[nodiscard]] System newShop(const textbook::ArrivalKind& arrivals, const Distribution& service, const Bank& bank,
                             double length);

}  // namespace tillsim::theory_table
