// SPDX-License-Identifier: MIT
// How customers come to a bank, wait outside, and leave it.
#include "core/store/checkout.hpp"

#include "core/store/phases.hpp"

#include <algorithm>

namespace tillsim {

Checkout::Checkout(Floor& floor, std::uint32_t index, std::int64_t firstTill, std::uint64_t seed,
                   std::uint64_t replication)
    : m_floor{floor},
      m_bank{floor.scenario.banks[index]},
      m_index{index},
      m_firstTill{firstTill},
      m_choice{floor, m_bank},
      m_duty{*this, floor.kernel, m_bank},
      m_policy{*this, floor, m_bank},
      m_breakdowns{floor.kernel}
{
    for (std::uint32_t position = 0; position < static_cast<std::uint32_t>(m_bank.tills); ++position) {
        if (position == 0 || !isShared())
            m_lines.emplace_back(m_bank.discipline);
        const double speed = m_bank.speed.empty() ? 1.0 : m_bank.speed[position];
        m_tills.emplace_back(*this, floor, m_lines.back(), firstTill + position, position, speed);
    }
    if (m_bank.breakdown) {
        for (Till& till : m_tills)
            m_breakdowns.add(till, *m_bank.breakdown, entityOf(index, till.position()), seed, replication);
    }
}

Checkout::~Checkout()
{
    while (!m_idle.empty())
        m_idle.popFront();
}

bool Checkout::offer(Customer& customer)
{
    customer.checkout = this;
    if (m_bank.balkInSystem && m_inSystem >= *m_bank.balkInSystem) {
        m_floor.dismiss(customer, Outcome::balked, EventKind::balked);
        return true;
    }
    Till* till = isShared() ? nullptr : chooseTill(customer, true);
    const bool hasPlace = isShared() ? !isFull(m_lines.front()) : till != nullptr;
    if (!isShared() && !till)
        till = chooseTill(customer, false);
    Line* const line = isShared() ? &m_lines.front() : till ? &till->line() : nullptr;
    if (line && balks(customer, line->size())) {
        m_floor.dismiss(customer, Outcome::balked, EventKind::balked);
        return true;
    }
    if (!hasPlace)
        return findNoPlace(customer, line);
    join(customer, till);
    return true;
}

bool Checkout::balks(const Customer& customer, std::int64_t waiting) const
{
    if (m_bank.balkLength && waiting >= *m_bank.balkLength)
        return true;
    const double probability = m_bank.balkPerWaiting * static_cast<double>(waiting);
    return probability > 0.0 && m_floor.choices.balking.generatorFor(customer.entity).uniform() < probability;
}

/// `line` is the one that it would have chosen; null if there is none.
bool Checkout::findNoPlace(Customer& customer, Line* line)
{
    if (m_bank.whenFull == WhenFull::Wait) {
        m_outside.push_back(&customer);
        m_floor.publish(EventKind::waitsOutside, customer.record);
        m_policy.check();
        return false;
    }
    Customer* const worst
        = line && m_bank.whenFull == WhenFull::Displace && !line->empty() ? &line->newestOfWorst() : nullptr;
    if (!worst || worst->priority <= customer.priority) {
        m_floor.dismiss(customer, Outcome::turnedAway, EventKind::turnedAway);
        return true;
    }
    leave(*worst, *line);
    worst->impatience.cancel();
    --m_inSystem;
    m_floor.dismiss(*worst, Outcome::turnedAway, EventKind::displaced);
    join(customer, isShared() ? nullptr : &m_tills[static_cast<std::size_t>(worst->record.line - m_firstTill)]);
    return true;
}

void Checkout::join(Customer& customer, Till* till)
{
    customer.record.joined = m_floor.kernel.now();
    customer.record.joinNumber = m_floor.joins++;
    customer.record.line = nobody;
    if (till) {
        customer.record.line = till->number();
        m_choice.took(*till);
    }
    ++m_inSystem;
    m_floor.move(customer, Outcome::inLine, EventKind::joined);
    enter(customer, till);
    m_policy.check();
}

void Checkout::giveUp(Customer& customer)
{
    leave(customer, lineOf(customer));
    --m_inSystem;
    const std::uint64_t entity = customer.entity;
    m_floor.dismiss(customer, Outcome::reneged, EventKind::reneged);
    departed(entity);
    placeIsFree();
}

void Checkout::placeIsFree()
{
    if (m_mayBeStranded)
        settle();
    if (!m_outside.empty())
        letIn();
}

void Checkout::letIn()
{
    while (!m_outside.empty()) {
        Customer& customer = *m_outside.front();
        Till* const till = isShared() ? nullptr : chooseTill(customer, true);
        if (isShared() ? isFull(m_lines.front()) : !till)
            return;
        m_outside.pop_front();
        join(customer, till);
        if (m_admitted)
            m_admitted(customer.record);
    }
}

}  // namespace tillsim
