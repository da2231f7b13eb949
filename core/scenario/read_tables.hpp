// SPDX-License-Identifier: MIT
// The readers of the tables of a scenario file, one a topic. Each takes its tables from the reader of the whole file,
// notes what is wrong, and gives what could be read.
#pragma once

#include "core/scenario/reader.hpp"
#include "core/scenario/scenario.hpp"

#include <vector>

namespace tillsim {

/// The keys outside of any table; a duration that is not given stays 0.
void readGeneral(Reader& file, Scenario& scenario);

/// [[helper]]. `opens` is what clock times are counted from.
[[nodiscard]] std::vector<Helper> readHelpers(Reader& file, Duration opens);

/// [[call]].
[[nodiscard]] std::vector<HelperCall> readCalls(Reader& file, const std::vector<Helper>& helpers);

/// [[tender]].
[[nodiscard]] std::vector<Tender> readTenders(Reader& file);

/// [[product]].
[[nodiscard]] std::vector<Product> readProducts(Reader& file, const std::vector<Helper>& helpers);

/// [[bank]]. Of the scenario it needs the opening time and the helpers.
[[nodiscard]] std::vector<Bank> readBanks(Reader& file, const Scenario& scenario);

/// [[class]]; one class that has it all where there is none. Shares that are not given split what the others leave. Of
/// the scenario it needs the tenders, the products and the banks.
[[nodiscard]] std::vector<CustomerClass> readClasses(Reader& file, const Scenario& scenario);

/// [basket].
[[nodiscard]] Basket readBasket(Reader& file);

/// [service].
[[nodiscard]] Service readService(Reader& file);

/// [route].
[[nodiscard]] Route readRoute(Reader& file, const std::vector<Bank>& banks);

/// [[arrivals]]. Of the scenario it needs the duration, the classes, the tenders and the banks.
[[nodiscard]] std::vector<ArrivalSource> readArrivals(Reader& file, const Scenario& scenario);

/// The trace that `file` of an [[arrivals]] names; without rows if it is wrong.
[[nodiscard]] TraceArrivals readTrace(Reader& reader, const Scenario& scenario);

/// [[intervention]]. Of the scenario it needs the opening time and the banks.
[[nodiscard]] std::vector<Intervention> readInterventions(Reader& file, const Scenario& scenario);

/// [targets] and [costs].
[[nodiscard]] Targets readTargets(Reader& file);
[[nodiscard]] Costs readCosts(Reader& file);

/// Notes what is wrong with the scenario as a whole, when each table for itself is right: nobody comes, nobody
/// serves, a service has nothing to work on, or more customers than a run can have.
void checkWhole(Reader& file, const Scenario& scenario);

}  // namespace tillsim
