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
    std::int64_t tills = 1;        ///< All of them.
    std::vector<DutyStep> duty{};  ///< How many are on duty before the doors shut, from when on.
    /// Of the tills on duty, if they differ, there is one bank and these stay all day; otherwise empty.
    std::vector<double> speeds{};
    std::vector<ServiceLaw> byClass{};  ///< At tills of mean speed.
    ServiceLaw service{};               ///< Of all classes.
    double gap = 0.0;                   ///< Seconds of a service that are the gap after it, on average.
    std::vector<std::string> broken{};  ///< A sentence each, the arrivals' among them.

    [[nodiscard]] bool isLastFirst() const { return bank().discipline == Discipline::Lifo; }
    /// Those of whom customers come.
    [[nodiscard]] std::vector<const CustomerClass*> classesThatCome() const;
    /// Whether everybody is served at once or not at all, and finds a till that is idle.
    [[nodiscard]] bool nobodyWaits() const;

    [[nodiscard]] const Bank& bank() const { return scenario->banks.front(); }
    [[nodiscard]] double load() const { return arrivals.rate * service.mean() / static_cast<double>(tills); }
};

/// Services of several classes, which come at these rates; of all of them alike if none comes.
[[nodiscard]] ServiceLaw mixedService(const std::vector<ServiceLaw>& byClass, const std::vector<double>& rateOfClass);

/// Whether customers see the lines as they are, and stay in them.
[[nodiscard]] bool choosesShortest(const Bank& bank);

/// `scenario` must outlive the result.
[[nodiscard]] ShopFacts shopFacts(const Scenario& scenario);

/// Formulas take gaps for a part of services; this takes them out of sojourns, of the number in the shop and of the
/// utilisation, as results have it.
void takeGapsOut(std::vector<TheoryValue>& values, const ShopFacts& facts);

}  // namespace tillsim::theory
