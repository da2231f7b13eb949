// SPDX-License-Identifier: MIT
#include "core/store/router.hpp"

#include "core/scenario/service_of.hpp"

#include <algorithm>

namespace tillsim {

std::uint32_t Router::choose(const Customer& customer)
{
    if (customer.row && customer.row->bank)
        return *customer.row->bank;
    if (m_banks.size() == 1)
        return 0;
    m_candidates.clear();
    for (std::uint32_t bank = 0; bank < m_banks.size(); ++bank) {
        if (takes(bank, customer))
            m_candidates.push_back(bank);
    }
    if (m_candidates.empty())
        findLargest(m_floor.scenario.classes[customer.record.customerClass]);
    if (m_candidates.size() == 1)
        return m_candidates.front();
    prefer([](const Checkout& bank) { return bank.takesCustomers(); });
    if (m_floor.scenario.route.rule == RouteRule::Share)
        return byShare(customer);
    prefer([](const Checkout& bank) { return bank.takesCustomers() && bank.hasRoom(); });
    return leastOf(customer);
}

bool Router::takes(std::uint32_t bank, const Customer& customer) const
{
    const auto& maxItems = m_banks[bank].bank().maxItems;
    return mayUse(m_floor.scenario.classes[customer.record.customerClass], bank)
        && (!maxItems || customer.record.items <= *maxItems);
}

/// The basket is too large for all: those of its banks that take most let it through, so that nobody is sent away who
/// could be served.
void Router::findLargest(const CustomerClass& customerClass)
{
    std::int64_t most = 0;
    for (std::uint32_t bank = 0; bank < m_banks.size(); ++bank) {
        if (!mayUse(customerClass, bank))
            continue;
        const std::int64_t maxItems = m_banks[bank].bank().maxItems.value();
        if (maxItems > most)
            m_candidates.clear();
        most = std::max(most, maxItems);
        if (maxItems == most)
            m_candidates.push_back(bank);
    }
}

template <typename Predicate>
void Router::prefer(Predicate isBetter)
{
    const auto isWorse = [&](std::uint32_t bank) { return !isBetter(m_banks[bank]); };
    if (!std::all_of(m_candidates.begin(), m_candidates.end(), isWorse))
        std::erase_if(m_candidates, isWorse);
}

std::uint32_t Router::byShare(const Customer& customer) const
{
    const auto& shares = m_floor.scenario.route.shares;
    double all = 0.0;
    for (const std::uint32_t bank : m_candidates)
        all += shares[bank];
    double left = m_floor.choices.routing.generatorFor(customer.entity).uniform() * all;
    std::uint32_t chosen = m_candidates.front();
    for (const std::uint32_t bank : m_candidates) {
        if (shares[bank] <= 0.0)
            continue;
        chosen = bank;
        if (left < shares[bank])
            break;
        left -= shares[bank];
    }
    return chosen;
}

std::uint32_t Router::leastOf(const Customer& customer) const
{
    std::optional<Generator> ties;
    std::uint32_t best = m_candidates.front();
    double least = burdenOf(m_banks[best]);
    std::uint64_t equals = 1;
    for (std::size_t at = 1; at < m_candidates.size(); ++at) {
        const double burden = burdenOf(m_banks[m_candidates[at]]);
        if (burden == least && !ties)
            ties = m_floor.choices.routing.generatorFor(customer.entity);
        if (burden < least || (burden == least && ties->below(++equals) == 0))
            best = m_candidates[at];
        if (burden < least) {
            least = burden;
            equals = 1;
        }
    }
    return best;
}

double Router::burdenOf(const Checkout& bank) const
{
    if (m_floor.scenario.route.rule == RouteRule::Fastest)
        return bank.expectedWait();
    const std::int64_t tills = bank.openTills() > 0 ? bank.openTills() : bank.bank().tills;
    return static_cast<double>(bank.inSystem()) / static_cast<double>(tills);
}

}  // namespace tillsim
