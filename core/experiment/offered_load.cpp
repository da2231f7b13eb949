// SPDX-License-Identifier: MIT
#include "core/experiment/offered_load.hpp"

#include "core/scenario/expected_customers.hpp"

#include <cmath>
#include <variant>
#include <vector>

namespace tillsim {

namespace {

/// The mean of items^exponent.
std::optional<double> meanPower(const Distribution& items, double exponent)
{
    if (!items.isCount())
        return std::nullopt;
    if (const auto* const table = std::get_if<laws::Empirical>(&items.law())) {
        double sum = 0.0;
        double weights = 0.0;
        for (std::size_t at = 0; at < table->values().size(); ++at) {
            sum += table->weights()[at] * std::pow(table->values()[at], exponent);
            weights += table->weights()[at];
        }
        return sum / weights;
    }
    if (std::holds_alternative<laws::Constant>(items.law()))
        return std::pow(items.mean(), exponent);
    return exponent == 1.0 ? std::optional{items.mean()} : std::nullopt;
}

double meanScan(const std::vector<Product>& products)
{
    double sum = 0.0;
    double weights = 0.0;
    for (const Product& product : products) {
        sum += product.weight * product.scan.mean();
        weights += product.weight;
    }
    return sum / weights;
}

std::optional<double> meanOf(const Distribution& time, const Scenario&)
{
    return time.mean();
}

std::optional<double> meanOf(const ItemFormula& formula, const Scenario& scenario)
{
    const auto power = meanPower(scenario.basket.items, formula.exponent);
    if (!power || formula.residual.minimum() < 0.0)
        return std::nullopt;
    return toSeconds(formula.scale) * *power * formula.residual.mean();
}

std::optional<double> meanOf(const ProductScanning&, const Scenario& scenario)
{
    if (!scenario.basket.items.isCount())
        return std::nullopt;
    return scenario.basket.items.mean() * meanScan(scenario.products);
}

/// The mean of what the rows of a trace say; nothing if one says nothing.
std::optional<double> meanOfRows(const TraceArrivals& trace)
{
    double sum = 0.0;
    for (const TraceRow& row : trace.rows) {
        if (!row.service)
            return std::nullopt;
        sum += toSeconds(*row.service);
    }
    return sum / static_cast<double>(trace.rows.size());
}

std::optional<double> meanService(const ArrivalSource& source, const Scenario& scenario)
{
    if (const auto* const trace = std::get_if<TraceArrivals>(&source.kind))
        return meanOfRows(*trace);
    return std::visit([&scenario](const auto& work) { return meanOf(work, scenario); }, scenario.service.work);
}

}  // namespace

std::optional<double> meanServiceSeconds(const Scenario& scenario)
{
    double seconds = 0.0;
    for (const ArrivalSource& source : scenario.arrivals) {
        const auto mean = meanService(source, scenario);
        if (!mean)
            return std::nullopt;
        seconds += expectedCustomers(source, scenario.duration) * *mean;
    }
    const double customers = expectedCustomers(scenario);
    return customers > 0.0 ? std::optional{seconds / customers} : std::nullopt;
}

std::optional<double> offeredLoad(const Scenario& scenario)
{
    const auto service = meanServiceSeconds(scenario);
    if (!service)
        return std::nullopt;
    return expectedCustomers(scenario) * *service / toSeconds(scenario.duration);
}

}  // namespace tillsim
