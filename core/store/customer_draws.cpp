// SPDX-License-Identifier: MIT
#include "core/store/customer_draws.hpp"

#include "core/random/math.hpp"
#include "core/store/draw_count.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim {

namespace {

std::vector<double> cumulatedShares(const std::vector<CustomerClass>& classes)
{
    std::vector<double> bounds;
    double sum = 0.0;
    for (const CustomerClass& each : classes)
        bounds.push_back(sum += each.share);
    return bounds;
}

Distribution productMix(const std::vector<Product>& products)
{
    if (products.empty())
        return Distribution::constant(0.0);
    std::vector<double> positions;
    std::vector<double> weights;
    for (const Product& product : products) {
        positions.push_back(static_cast<double>(positions.size()));
        weights.push_back(product.weight);
    }
    return Distribution::empirical(std::move(positions), std::move(weights));
}

/// scale * items^exponent * residual; nothing for an empty basket.
Duration timeByFormula(const ItemFormula& formula, std::int64_t items, Generator generator)
{
    if (items == 0)
        return Duration::zero();
    const double factor = std::max(0.0, formula.residual.draw(generator));
    const double seconds = toSeconds(formula.scale) * math::pow(static_cast<double>(items), formula.exponent) * factor;
    return fromSeconds(std::min(seconds, longestSeconds));
}

}  // namespace

CustomerDraws::CustomerDraws(const Scenario& scenario, std::uint64_t seed, std::uint64_t replication)
    : m_scenario{&scenario},
      m_classBounds{cumulatedShares(scenario.classes)},
      m_productMix{productMix(scenario.products)},
      m_classes{seed, replication, Purpose::customerClass},
      m_baskets{seed, replication, Purpose::basket},
      m_products{seed, replication, Purpose::productMix},
      m_scans{seed, replication, Purpose::scanTime},
      m_residuals{seed, replication, Purpose::serviceResidual},
      m_times{seed, replication, Purpose::serviceTime},
      m_patience{seed, replication, Purpose::patience},
      m_gaps{seed, replication, Purpose::gap}
{
}

Customer CustomerDraws::customer(std::uint32_t source, std::uint64_t ordinal, const TraceRow* row) const
{
    Customer customer;
    customer.entity = entityOf(source, ordinal);
    CustomerRecord& record = customer.record;
    record.source = source;
    record.customerClass = row && row->customerClass ? *row->customerClass : drawClass(source, customer.entity);
    record.items = row && row->items ? *row->items : drawItems(customer.entity);
    record.service = row && row->service ? *row->service : drawService(customer.entity, record.items);

    const CustomerClass& ofClass = m_scenario->classes[record.customerClass];
    customer.priority = row && row->priority ? *row->priority : ofClass.priority;
    if (row && row->patience) {
        customer.patience = row->patience;
    } else if (ofClass.patience) {
        Generator generator = m_patience.generatorFor(customer.entity);
        customer.patience = ofClass.patience->drawDuration(generator);
    }
    return customer;
}

std::uint32_t CustomerDraws::drawClass(std::uint32_t source, std::uint64_t entity) const
{
    if (const auto& fixed = m_scenario->arrivals[source].customerClass)
        return *fixed;
    if (m_classBounds.size() == 1)
        return 0;
    Generator generator = m_classes.generatorFor(entity);
    const auto at = std::upper_bound(m_classBounds.begin(), m_classBounds.end(), generator.uniform());
    // Shares add up to 1 only nearly, and the last class with a share must have what is missing.
    const auto last = std::find_if(m_scenario->classes.rbegin(), m_scenario->classes.rend(),
                                   [](const CustomerClass& each) { return each.share > 0.0; });
    return static_cast<std::uint32_t>(std::min(at - m_classBounds.begin(), m_scenario->classes.rend() - last - 1));
}

std::int64_t CustomerDraws::drawItems(std::uint64_t entity) const
{
    Generator generator = m_baskets.generatorFor(entity);
    return countFrom(m_scenario->basket.items, generator);
}

Duration CustomerDraws::drawService(std::uint64_t entity, std::int64_t items) const
{
    const auto& work = m_scenario->service.work;
    if (const auto* const formula = std::get_if<ItemFormula>(&work))
        return timeByFormula(*formula, items, m_residuals.generatorFor(entity));
    if (const auto* const time = std::get_if<Distribution>(&work)) {
        Generator generator = m_times.generatorFor(entity);
        return time->drawDuration(generator);
    }
    return scanProducts(entity, items);
}

Duration CustomerDraws::scanProducts(std::uint64_t entity, std::int64_t items) const
{
    Generator mix = m_products.generatorFor(entity);
    Generator scans = m_scans.generatorFor(entity);
    const Duration longest = fromSeconds(longestSeconds);
    Duration total{};
    for (std::int64_t item = 0; item < items; ++item) {
        const auto product = static_cast<std::size_t>(m_productMix.draw(mix));
        total = std::min(total + m_scenario->products[product].scan.drawDuration(scans), longest);
    }
    return total;
}

Duration CustomerDraws::gapAfter(const Customer& customer) const
{
    const auto& gap = m_scenario->service.gap;
    if (!gap)
        return Duration::zero();
    Generator generator = m_gaps.generatorFor(customer.entity);
    if (const auto* const formula = std::get_if<ItemFormula>(&*gap))
        return timeByFormula(*formula, customer.record.items, generator);
    return std::get<Distribution>(*gap).drawDuration(generator);
}

}  // namespace tillsim
