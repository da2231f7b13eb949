// SPDX-License-Identifier: MIT
#include "core/store/checkout.hpp"

#include "core/store/phases.hpp"

namespace tillsim {

Checkout::Checkout(Floor& floor, const Bank& bank, std::uint32_t bankIndex, std::int64_t firstTill)
    : m_floor{floor}, m_bank{bank}, m_bankIndex{bankIndex}, m_firstTill{firstTill}
{
}

void Checkout::open()
{
    for (std::int64_t till = m_firstTill; till < m_firstTill + m_bank.tills; ++till) {
        m_floor.publish(EventKind::tillOpened, till);
        m_floor.kernel.spawn(serve(till), m_bank.name + ", till " + std::to_string(till - m_firstTill + 1));
    }
}

bool Checkout::offer(Customer& customer)
{
    customer.record.bank = m_bankIndex;
    if (m_bank.balkInSystem && m_floor.census.inSystem() >= *m_bank.balkInSystem) {
        m_floor.dismiss(customer, Outcome::balked, EventKind::balked);
    } else if (!isFull()) {
        join(customer);
    } else if (m_bank.whenFull == WhenFull::TurnAway) {
        m_floor.dismiss(customer, Outcome::turnedAway, EventKind::turnedAway);
    } else {
        m_outside.push_back(&customer);
        m_floor.publish(EventKind::waitsOutside, customer.record);
        return false;
    }
    return true;
}

bool Checkout::isFull() const
{
    return m_bank.capacity > 0 && waiting() >= static_cast<std::size_t>(m_bank.capacity);
}

void Checkout::join(Customer& customer)
{
    customer.record.joined = m_floor.kernel.now();
    customer.record.joinNumber = m_floor.joins++;
    m_floor.move(customer, Outcome::inLine, EventKind::joined);
    const std::size_t before = waiting();
    customer.ticket = enlist(customer);
    const bool waits = waiting() > before;
    if (waits && customer.patience) {
        customer.patienceTimer = m_floor.kernel.callAfter(
            *customer.patience, [this, &customer] { giveUp(customer); }, patiencePhase);
    }
}

void Checkout::giveUp(Customer& customer)
{
    unlist(customer.ticket);
    m_floor.dismiss(customer, Outcome::reneged, EventKind::reneged);
    letIn();
}

void Checkout::begin(Customer& customer, std::int64_t till)
{
    if (customer.patienceTimer) {
        customer.patienceTimer->cancel();
        customer.patienceTimer.reset();
    }
    customer.record.till = till;
    customer.record.started = m_floor.kernel.now();
    m_floor.move(customer, Outcome::inService, EventKind::started);
    letIn();
}

void Checkout::complete(Customer& customer)
{
    m_floor.dismiss(customer, Outcome::served, EventKind::served);
}

void Checkout::letIn()
{
    while (!m_outside.empty() && !isFull()) {
        Customer& customer = *m_outside.front();
        m_outside.pop_front();
        join(customer);
        if (m_admitted)
            m_admitted(customer.record);
    }
}

}  // namespace tillsim
