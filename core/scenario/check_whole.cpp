// SPDX-License-Identifier: MIT
// What no table can know for itself: whether the scenario hangs together.
#include "core/scenario/check_service.hpp"
#include "core/scenario/expected_customers.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/read_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <variant>

namespace tillsim {

namespace {

/// How many batches a source makes: those in which nobody comes take their time too.
double expectedBatches(const BatchArrivals& batch, std::optional<std::int64_t> limit, Duration duration)
{
    const double batches = toSeconds(duration) / batch.every.mean();
    return limit ? std::min(batches, static_cast<double>(*limit) / batch.size.mean()) : batches;
}

/// How many customers or batches a run has to do with.
double burden(const ArrivalSource& source, Duration duration)
{
    const double customers = expectedCustomers(source, duration);
    const auto* const batch = std::get_if<BatchArrivals>(&source.kind);
    return batch ? std::max(customers, expectedBatches(*batch, source.limit, duration)) : customers;
}

void checkCustomers(const Reader& file, const Scenario& scenario)
{
    double customers = 0.0;
    for (const ArrivalSource& source : scenario.arrivals)
        customers += burden(source, scenario.duration);
    for (const Intervention& one : scenario.interventions)
        customers += static_cast<double>(one.customers);
    if (customers > maxCustomers)
        file.context().problems.add(file.where("arrivals"),
                                    fmt::format("the arrivals may bring at most {} customers a "
                                                "run; lower their rate, the duration or limit",
                                                maxCustomers));
}

}  // namespace

void checkWhole(Reader& file, const Scenario& scenario)
{
    Problems& problems = file.context().problems;
    if (file.lacks("arrivals"))
        problems.add(file.where(), "nobody comes: add [[arrivals]]");
    if (file.lacks("bank"))
        problems.add(file.where(), "nobody serves: add [[bank]]");
    checkService(file, scenario);
    if (problems.empty())
        checkCustomers(file, scenario);
}

}  // namespace tillsim
