// SPDX-License-Identifier: MIT
#include "core/store/customer_draws.hpp"

#include "core/scenario/service_of.hpp"
#include "core/store/draw_count.hpp"

namespace tillsim {

namespace {

Shares sharesOf(const std::vector<CustomerClass>& classes)
{
    std::vector<double> shares;
    for (const CustomerClass& each : classes)
        shares.push_back(each.share);
    return Shares{shares};
}

}  // namespace

CustomerDraws::CustomerDraws(const Scenario& scenario, std::uint64_t seed, std::uint64_t replication)
    : m_scenario{&scenario},
      m_shares{sharesOf(scenario.classes)},
      m_classes{seed, replication, Purpose::customerClass},
      m_baskets{seed, replication, Purpose::basket},
      m_patience{seed, replication, Purpose::patience},
      m_service{scenario, seed, replication}
{
}

void CustomerDraws::fill(Customer& customer, std::uint32_t source, std::uint64_t ordinal, const TraceRow* row) const
{
    customer.entity = entityOf(source, ordinal);
    customer.row = row;
    CustomerRecord& record = customer.record;
    record.source = std::min(source, static_cast<std::uint32_t>(m_scenario->arrivals.size()));
    record.customerClass = row && row->customerClass ? *row->customerClass : drawClass(source, customer.entity);
    const CustomerClass& ofClass = m_scenario->classes[record.customerClass];
    customer.priority = row && row->priority ? *row->priority : ofClass.priority;
    if (row && row->items) {
        record.items = *row->items;
    } else {
        Generator generator = m_baskets.generatorFor(customer.entity);
        record.items = countFrom(itemsOf(*m_scenario, record.customerClass), generator);
    }
    customer.patience.reset();
    if (row && row->patience) {
        customer.patience = row->patience;
    } else if (ofClass.patience) {
        Generator generator = m_patience.generatorFor(customer.entity);
        customer.patience = ofClass.patience->drawDuration(generator);
    }
}

std::uint32_t CustomerDraws::drawClass(std::uint32_t source, std::uint64_t entity) const
{
    if (source != rushSource) {
        if (const auto& fixed = m_scenario->arrivals[source].customerClass)
            return *fixed;
    }
    return m_shares.size() == 1 ? 0 : m_shares.at(m_classes.generatorFor(entity).uniform());
}

}  // namespace tillsim
