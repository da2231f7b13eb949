// SPDX-License-Identifier: MIT
// The readers of the tables of a scenario file, one a topic. Each takes its tables from the reader of the whole file,
// notes what is wrong, and gives what could be read.
#pragma once

#include "core/scenario/reader.hpp"
#include "core/scenario/scenario.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// The keys outside of any table; a duration that is not given stays 0.
void readGeneral(Reader& file, Scenario& scenario);

/// [[class]]; one class that has it all where there is none. Shares that are not given split what the others leave.
[[nodiscard]] std::vector<CustomerClass> readClasses(Reader& file);

/// [basket].
[[nodiscard]] Basket readBasket(Reader& file);

/// [[product]].
[[nodiscard]] std::vector<Product> readProducts(Reader& file);

/// [service].
[[nodiscard]] Service readService(Reader& file);

/// [[bank]].
[[nodiscard]] std::vector<Bank> readBanks(Reader& file);

/// [[arrivals]]. Of the scenario it needs the duration, the classes and the banks.
[[nodiscard]] std::vector<ArrivalSource> readArrivals(Reader& file, const Scenario& scenario);

/// The trace that `file` of an [[arrivals]] names; without rows if it is wrong.
[[nodiscard]] TraceArrivals readTrace(Reader& reader, const Scenario& scenario);

/// [targets] and [costs].
[[nodiscard]] Targets readTargets(Reader& file);
[[nodiscard]] Costs readCosts(Reader& file);

/// Notes what is wrong with the scenario as a whole, when each table for itself is right: nobody comes, nobody
/// serves, a service has nothing to work on, or more customers than a run can have.
void checkWhole(Reader& file, const Scenario& scenario);

/// The names of classes, banks or products.
template <typename Named>
[[nodiscard]] std::vector<std::string_view> namesOf(const std::vector<Named>& all)
{
    std::vector<std::string_view> names;
    names.reserve(all.size());
    for (const Named& one : all)
        names.push_back(one.name);
    return names;
}

}  // namespace tillsim
