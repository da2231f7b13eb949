// SPDX-License-Identifier: MIT
// What no table can know for itself: whether the scenario hangs together.
#include "core/scenario/read_tables.hpp"

#include "core/scenario/expected_customers.hpp"
#include "core/scenario/limits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <variant>

namespace tillsim {

namespace {

/// Whether a list of tables is missing, or empty.
bool lacks(const Reader& file, std::string_view key)
{
    const toml::node* const node = file.content().get(key);
    return !node || (node->is_array() && node->as_array()->empty());
}

/// Whether all customers come from traces in which each row has what `member` points to.
template <typename Member>
bool everyRowHas(const std::vector<ArrivalSource>& arrivals, Member TraceRow::*member)
{
    return std::all_of(arrivals.begin(), arrivals.end(), [member](const ArrivalSource& source) {
        const auto* const trace = std::get_if<TraceArrivals>(&source.kind);
        return trace && std::all_of(trace->rows.begin(), trace->rows.end(), [member](const TraceRow& row) {
                   return (row.*member).has_value();
               });
    });
}

bool needsItems(const Service& service)
{
    return !std::holds_alternative<Distribution>(service.work)
        || (service.gap && std::holds_alternative<ItemFormula>(*service.gap));
}

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
    if (customers > maxCustomers)
        file.context().problems.add(file.where("arrivals"),
                                    fmt::format("the arrivals may bring at most {} customers a "
                                                "run; lower their rate, the duration or limit",
                                                maxCustomers));
}

void checkService(const Reader& file, const Scenario& scenario)
{
    Problems& problems = file.context().problems;
    if (lacks(file, "service") && !everyRowHas(scenario.arrivals, &TraceRow::service))
        problems.add(file.where(), "nothing says how long serving takes: add [service]");
    if (std::holds_alternative<ProductScanning>(scenario.service.work) && lacks(file, "product"))
        problems.add(file.where("service"), R"(kind = "products" needs at least one [[product]])");
    if (needsItems(scenario.service) && lacks(file, "basket") && !everyRowHas(scenario.arrivals, &TraceRow::items))
        problems.add(file.where("service"), "this service depends on the items: add [basket] with items");
}

}  // namespace

void checkWhole(Reader& file, const Scenario& scenario)
{
    Problems& problems = file.context().problems;
    if (lacks(file, "arrivals"))
        problems.add(file.where(), "nobody comes: add [[arrivals]]");
    if (lacks(file, "bank"))
        problems.add(file.where(), "nobody serves: add [[bank]]");
    checkService(file, scenario);
    if (problems.empty())
        checkCustomers(file, scenario);
}

}  // namespace tillsim
