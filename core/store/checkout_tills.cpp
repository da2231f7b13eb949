// SPDX-License-Identifier: MIT
// How the tills of a bank open, go on, and close.
#include "core/store/checkout.hpp"

#include <algorithm>
#include <limits>

namespace tillsim {

void Checkout::open()
{
    m_duty.open();
    m_breakdowns.start();
}

void Checkout::open(Till& till)
{
    till.opening.cancel();
    till.isLeaving = false;
    if (till.isOpen()) {
        placeIsFree();
        return;
    }
    ++m_open;
    till.open();
    next(till, nullptr);
    m_mayBeStranded = m_mayBeStranded || (!isShared() && m_waiting > 0);
    placeIsFree();
    m_policy.check();
    m_policy.idles(till);
}

void Checkout::retire(Till& till)
{
    if (till.opening.isSet()) {
        till.opening.cancel();
        m_floor.publish(EventKind::tillCallWithdrawn, till.number());
    }
    if (!till.isOpen())
        return;
    till.isLeaving = true;
    if (!till.customer() && mayClose(till)) {
        close(till);
        return;
    }
    m_mayBeStranded = m_mayBeStranded || (!isShared() && !till.line().empty());
    placeIsFree();
}

void Checkout::shut()
{
    placeIsFree();
}

void Checkout::close(Till& till)
{
    --m_open;
    till.close();
    m_mayBeStranded = m_mayBeStranded || (!isShared() && !till.line().empty());
    placeIsFree();
    if (till.openedAt != m_floor.kernel.now())  // A till that was not needed calls no other.
        m_policy.fill();
}

/// After the doors have shut, tills that are open serve until nobody is left for them.
bool Checkout::mustStay(const Till& till) const
{
    return m_floor.isShut && (!m_outside.empty() || !till.line().empty());
}

bool Checkout::mayClose(const Till& till) const
{
    const bool hasServed = m_bank.endOfShift == EndOfShift::FinishCustomer || isShared() || till.line().empty();
    return till.isLeaving && hasServed && !mustStay(till);
}

void Checkout::completed(Till& till, Customer& customer)
{
    const GapKey left{customer.entity, customer.record.items, customer.record.customerClass, m_index};
    --m_inSystem;
    m_floor.dismiss(customer, Outcome::served, EventKind::served);
    departed(left.entity);
    next(till, &left);
}

void Checkout::next(Till& till, const GapKey* left)
{
    if (mayClose(till)) {
        close(till);
        return;
    }
    if (till.hasFailed()) {
        till.goDown();
        return;
    }
    if (till.owesBreak()) {
        till.startBreak();
        return;
    }
    Line& line = till.line();
    if (line.empty()) {
        till.idle();
        m_idle.pushBack(till);
        if (till.openedAt != m_floor.kernel.now())  // Else those who want to come to it are still on their way.
            m_policy.idles(till);
        return;
    }
    const Duration gap = left ? m_floor.draws.service().gapAfter(*left) : Duration::zero();
    if (gap > Duration::zero()) {
        till.startGap(gap);
        return;
    }
    Customer& customer = line.next();
    leave(customer, line);
    till.begin(customer);
}

void Checkout::goneAway(Till& till)
{
    if (isShared() || till.line().empty())
        return;
    m_mayBeStranded = true;
    settle();
}

void Checkout::closeIfQuiet(Till& till)
{
    m_policy.idles(till);
}

std::int64_t Checkout::lastingTills() const
{
    return std::count_if(m_tills.begin(), m_tills.end(),
                         [](const Till& till) { return till.isOpen() && !till.isLeaving; });
}

bool Checkout::takesCustomers() const
{
    return std::any_of(m_tills.begin(), m_tills.end(), [this](const Till& till) { return accepts(till); });
}

bool Checkout::hasRoom() const
{
    if (isShared())
        return !isFull(m_lines.front());
    return std::any_of(m_tills.begin(), m_tills.end(),
                       [this](const Till& till) { return accepts(till) && !isFull(till.line()); });
}

double Checkout::expectedWait() const
{
    double seconds = 0.0;
    double speeds = 0.0;
    double tills = 0.0;
    double shortest = std::numeric_limits<double>::infinity();
    for (const Till& till : m_tills) {
        if (!accepts(till))
            continue;
        if (isShared() && till.isIdle())
            return 0.0;
        const double ahead = till.secondsLeft();
        seconds += ahead;
        speeds += till.speed();
        tills += 1.0;
        shortest = std::min(shortest, ahead + till.line().scanSeconds() / till.speed() + till.line().restSeconds());
    }
    if (!isShared())
        return shortest;
    const Line& line = m_lines.front();
    return speeds > 0.0 ? (seconds + line.restSeconds()) / tills + line.scanSeconds() / speeds : shortest;
}

bool Checkout::isHopeless() const
{
    const bool somebodyWaits = m_waiting > 0 || !m_outside.empty();
    const auto willServe = [somebodyWaits](const Till& till) {
        return till.customer() ? !till.isStuck() : till.isOpen() && !till.isIdle() && somebodyWaits;
    };
    return std::none_of(m_tills.begin(), m_tills.end(), willServe) && !m_duty.mayOpen() && !m_policy.isCalling();
}

}  // namespace tillsim
