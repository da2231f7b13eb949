// SPDX-License-Identifier: MIT
// One estimate a kind of work.
#include "core/scenario/typical_work.hpp"

#include <cmath>
#include <variant>

namespace tillsim {

namespace {

double seconds(const Distribution& time, const Scenario&)
{
    return time.mean();
}

double seconds(const ItemFormula& formula, const Scenario& scenario)
{
    return toSeconds(formula.scale) * std::pow(scenario.basket.items.mean(), formula.exponent)
        * formula.residual.mean();
}

double seconds(const ProductScanning&, const Scenario& scenario)
{
    double weights = 0.0;
    double sum = 0.0;
    for (const Product& product : scenario.products) {
        weights += product.weight;
        sum += product.weight * product.scan.mean();
    }
    return weights > 0.0 ? scenario.basket.items.mean() * sum / weights : 0.0;
}

}  // namespace

double typicalSeconds(const Scenario& scenario, const Work& work)
{
    return std::visit([&scenario](const auto& kind) { return seconds(kind, scenario); }, work);
}

double typicalSeconds(const Scenario& scenario, const TimeOfItems& gap)
{
    return std::visit([&scenario](const auto& kind) { return seconds(kind, scenario); }, gap);
}

}  // namespace tillsim
