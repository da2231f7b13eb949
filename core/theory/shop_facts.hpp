// SPDX-License-Identifier: MIT
// What the tills of a scenario are like, as theory can work with it, and what of the scenario it has no place for.
#pragma once

#include "core/scenario/duty.hpp"
#include "core/theory/arrival_law.hpp"
#include "core/theory/service_law.hpp"
#include "core/theory/theory.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tillsim::theory {

/// All banks taken together; with one bank, just what it is.
struct ShopFacts {
    const Scenario* scenario = nullptr;
    ArrivalLaw arrivals{};
    std::int64_t tills = 1;             ///< All of them.
    std::vector<DutyStep> duty{};       ///< How many are on duty, from when on.
    std::vector<double> speeds{};       ///< Of the tills, if they differ and there is one bank; otherwise empty.
    std::vector<ServiceLaw> byClass{};  ///< At tills of mean speed.
    ServiceLaw service{};               ///< Of all classes.
    double gap = 0.0;                   ///< Seconds of a service that are the gap after it, on average.
    std::vector<std::string> broken{};  ///< A sentence each, the arrivals' among them.

    [[nodiscard]] const Bank& bank() const { return scenario->banks.front(); }
    [[nodiscard]] double load() const { return arrivals.rate * service.mean() / static_cast<double>(tills); }
};

/// `scenario` must outlive the result.
[[nodiscard]] ShopFacts shopFacts(const Scenario& scenario);

/// Formulas take gaps for a part of services; this takes them out of sojourns, of the number in the shop and of the
/// utilisation, as results have it.
void takeGapsOut(std::vector<TheoryValue>& values, const ShopFacts& facts);

}  // namespace tillsim::theory
