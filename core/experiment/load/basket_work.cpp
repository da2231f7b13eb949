// SPDX-License-Identifier: MIT
// Means add up, whatever depends on what.
#include "core/experiment/load/basket_work.hpp"

#include "core/scenario/service_of.hpp"
#include "core/theory/moments.hpp"

#include <cmath>
#include <cstddef>
#include <numeric>
#include <variant>

namespace tillsim {

namespace {

/// As drawn: normal times are cut at 0, and negative factors count as 0.
double meanOf(const Distribution& distribution)
{
    return theory::momentsOf(distribution).first;
}

}  // namespace

double MeanWork::besides() const
{
    return std::accumulate(help.begin(), help.end(), tender);
}

void MeanWork::add(double weight, const MeanWork& more)
{
    scan += weight * more.scan;
    tender += weight * more.tender;
    gap += weight * more.gap;
    help.resize(more.help.size());
    for (std::size_t i = 0; i < help.size(); ++i)
        help[i] += weight * more.help[i];
}

BasketWork::BasketWork(const Scenario& scenario, std::uint32_t customerClass, std::uint32_t bank)
    : m_tender{meanTender(scenario, scenario.classes[customerClass])},
      m_helpPerBasket(scenario.helpers.size()),
      m_helpPerItem(scenario.helpers.size())
{
    const Work& work = workOf(scenario, customerClass, bank);
    if (const auto* const time = std::get_if<Distribution>(&work))
        m_scan = curveOf(*time);
    else if (const auto* const formula = std::get_if<ItemFormula>(&work))
        m_scan = curveOf(*formula);
    if (const TimeOfItems* const gap = gapOf(scenario, customerClass, bank))
        m_gap = curveOf(*gap);
    addProducts(scenario, scenario.classes[customerClass], std::holds_alternative<ProductScanning>(work));
    addCalls(scenario);
    if (const auto& self = scenario.banks[bank].selfCheckout)
        m_helpPerBasket[self->helper] += self->intervention * meanOf(self->clears);
}

MeanWork BasketWork::of(double items) const
{
    MeanWork work{.scan = m_scan.at(items), .tender = m_tender, .gap = m_gap.at(items), .help = m_helpPerBasket};
    for (std::size_t i = 0; i < work.help.size(); ++i)
        work.help[i] += items * m_helpPerItem[i];
    return work;
}

double BasketWork::Curve::at(double items) const
{
    return constant + (items > 0.0 && factor > 0.0 ? factor * std::pow(items, exponent) : 0.0);
}

BasketWork::Curve BasketWork::curveOf(const TimeOfItems& time)
{
    if (const auto* const drawn = std::get_if<Distribution>(&time))
        return {.constant = meanOf(*drawn)};
    const auto& formula = std::get<ItemFormula>(time);
    return {.factor = toSeconds(formula.scale) * meanOf(formula.residual), .exponent = formula.exponent};
}

/// Products may need help however they are scanned.
void BasketWork::addProducts(const Scenario& scenario, const CustomerClass& who, bool areScanned)
{
    const auto weightOf = [&](std::size_t i) {
        return who.productWeights.empty() ? scenario.products[i].weight : who.productWeights[i];
    };
    double all = 0.0;
    for (std::size_t i = 0; i < scenario.products.size(); ++i)
        all += weightOf(i);
    for (std::size_t i = 0; i < scenario.products.size() && all > 0.0; ++i) {
        const Product& product = scenario.products[i];
        const double share = weightOf(i) / all;
        if (areScanned)
            m_scan.factor += share * meanOf(product.scan);
        if (product.helper)
            m_helpPerItem[product.helper->helper] += share * product.helper->probability * meanOf(product.helper->time);
    }
}

void BasketWork::addCalls(const Scenario& scenario)
{
    for (const HelperCall& call : scenario.calls) {
        auto& help = call.per == CallPer::Item ? m_helpPerItem : m_helpPerBasket;
        help[call.helper] += call.probability * meanOf(call.time);
    }
}

double meanTender(const Scenario& scenario, const CustomerClass& who)
{
    double all = 0.0;
    double sum = 0.0;
    for (std::size_t i = 0; i < scenario.tenders.size(); ++i) {
        const double share = who.tenderShares.empty() ? scenario.tenders[i].share : who.tenderShares[i];
        all += share;
        sum += share * meanOf(scenario.tenders[i].time);
    }
    return all > 0.0 ? sum / all : 0.0;
}

}  // namespace tillsim
