// SPDX-License-Identifier: MIT
// Who stands where in the lines of a bank, and who is served next.
#include "core/store/checkout.hpp"
#include "core/store/phases.hpp"

#include <algorithm>

namespace tillsim {

/// The till whose line the customer joins, one that works if there is any; null if there is none, or none with room
/// where that is needed.
Till* Checkout::chooseTill(const Customer& customer, bool needsRoom)
{
    const auto hasRoom = [this, needsRoom](const Till& till) { return !needsRoom || !isFull(till.line()); };
    lookAt([&](const Till& till) { return works(till) && hasRoom(till); });
    if (m_candidates.empty())
        lookAt([&](const Till& till) { return accepts(till) && hasRoom(till); });
    return m_choice.choose(customer, m_candidates);
}

/// One that serves and has room; null if there is none.
Till* Checkout::chooseWorking(const Customer& customer)
{
    lookAt([this](const Till& till) { return works(till) && !isFull(till.line()); });
    return m_choice.choose(customer, m_candidates);
}

template <typename Predicate>
void Checkout::lookAt(Predicate counts)
{
    m_candidates.clear();
    for (Till& till : m_tills) {
        if (counts(till))
            m_candidates.push_back(&till);
    }
}

/// The customer comes to the line of `till`, or to the one that all share: it is served at once, or has to wait.
void Checkout::enter(Customer& customer, Till* till)
{
    customer.place = m_floor.places++;
    if (Till* const idle = till ? (till->isIdle() ? till : nullptr) : pickIdle(customer)) {
        customer.impatience.cancel();
        idle->handOver(customer);
        return;
    }
    if (m_bank.preemption != Preemption::None) {
        if (Till* const victim = victimOf(customer, till)) {
            customer.impatience.cancel();
            preempt(*victim, customer);
            return;
        }
    }
    Line& line = till ? till->line() : m_lines.front();
    line.add(customer);
    stand(customer);
}

/// The customer waits from now on. Its patience may run already, or be over.
void Checkout::stand(Customer& customer)
{
    ++m_waiting;
    if (customer.patience && !customer.impatience.isSet() && !customer.record.started) {
        const Duration waited = m_floor.kernel.now() - *customer.record.joined;
        customer.impatience.set(m_floor.kernel, *customer.patience - waited, patiencePhase);
    }
}

void Checkout::leave(Customer& customer, Line& line)
{
    line.remove(customer);
    --m_waiting;
}

Line& Checkout::lineOf(const Customer& customer)
{
    return isShared() ? m_lines.front() : m_lines[static_cast<std::size_t>(customer.record.line - m_firstTill)];
}

Till* Checkout::pickIdle(const Customer& customer)
{
    return m_idle.empty() ? nullptr : m_choice.pick(customer, m_idle);
}

/// The till whose customer has to give way; null if nobody has to.
Till* Checkout::victimOf(const Customer& customer, Till* till)
{
    const auto yields = [&](const Till& each) {
        return each.customer() && each.activity() != Activity::down && each.customer()->priority > customer.priority;
    };
    if (till)
        return yields(*till) ? till : nullptr;
    const auto goesFirst = [&](const Till& a, const Till& b) {
        if (a.customer()->priority != b.customer()->priority)
            return a.customer()->priority > b.customer()->priority;
        if (a.servingSince() == b.servingSince())
            return false;
        return m_bank.preemptOrder == PreemptOrder::Newest ? a.servingSince() > b.servingSince()
                                                           : a.servingSince() < b.servingSince();
    };
    Till* victim = nullptr;
    for (Till& each : m_tills) {
        if (yields(each) && (!victim || goesFirst(each, *victim)))
            victim = &each;
    }
    return victim;
}

void Checkout::preempt(Till& till, Customer& customer)
{
    const bool hadBegun = till.activity() != Activity::taking;
    Customer& cut = till.preempt(m_bank.preemption == Preemption::Restart);
    if (hadBegun) {
        m_floor.move(cut, Outcome::inLine, EventKind::preempted);
        cut.record.till = nobody;
    }
    till.line().restore(cut);
    stand(cut);
    till.handOver(customer);
}

/// Somebody better may have come who could not have it before.
void Checkout::resumed(Till& till)
{
    Line& line = till.line();
    if (m_bank.preemption == Preemption::None || line.empty() || line.next().priority >= till.customer()->priority)
        return;
    Customer& better = line.next();
    leave(better, line);
    better.impatience.cancel();
    preempt(till, better);
    placeIsFree();
}

/// The customer leaves its line for that of `to`.
void Checkout::change(Customer& customer, Till& to)
{
    leave(customer, lineOf(customer));
    customer.record.lineBefore = customer.record.line;
    customer.record.line = to.number();
    m_floor.publish(EventKind::jockeyed, customer.record);
    enter(customer, &to);
}

/// Those who stand at a till that does not serve them change to others, if there is room.
void Checkout::settle()
{
    m_mayBeStranded = false;
    for (Till& till : m_tills) {
        const bool isLeft = till.activity() == Activity::onBreak || !accepts(till);
        const bool servesOut = till.isOpen() && m_bank.endOfShift == EndOfShift::ServeLine && till.isLeaving;
        if (!isLeft || servesOut || till.line().empty())
            continue;
        till.line().forEach([this](Customer& customer) {
            Till* const other = chooseWorking(customer);
            if (other)
                change(customer, *other);
            return other != nullptr;
        });
        m_mayBeStranded = m_mayBeStranded || !till.line().empty();
    }
}

/// Somebody has left a line or a till: those who jockey look around.
void Checkout::departed(std::uint64_t entity)
{
    if (!m_bank.jockeyThreshold || isShared() || m_waiting == 0)
        return;
    Generator generator = m_floor.choices.jockeying.generatorFor(entity);
    const auto canBeLeft = [](const Till& till) { return !till.line().empty(); };
    const auto canBeJoined = [this](const Till& till) { return works(till) && !isFull(till.line()); };
    for (bool hasChanged = false;; hasChanged = true) {
        Till* const longest = m_choice.longest(m_tills, canBeLeft, generator);
        Till* const shortest = m_choice.shortest(m_tills, canBeJoined, generator);
        if (!longest || !shortest || longest->count() - shortest->count() < *m_bank.jockeyThreshold) {
            if (hasChanged)
                placeIsFree();
            return;
        }
        change(longest->line().last(), *shortest);
    }
}

}  // namespace tillsim
