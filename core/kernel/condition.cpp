// SPDX-License-Identifier: MIT
#include "core/kernel/condition.hpp"

#include <stdexcept>

namespace tillsim {

Condition::~Condition()
{
    for (auto* const line : {&m_waiting, &m_notified}) {
        while (!line->empty())
            line->popFront();
    }
}

void Condition::notify(std::size_t count)
{
    if (!m_lock.isLocked())
        throw std::logic_error{"a condition was notified by somebody who does not hold its lock"};
    for (; count > 0 && !m_waiting.empty(); --count)
        passOn();
}

void Condition::passOn()
{
    if (m_waiting.empty())
        return;
    Place& first = m_waiting.popFront();
    m_notified.pushBack(first);
    static_cast<Wait&>(first).reclaimLock();
}

Condition::Wait::Wait(Condition& condition) : Claim{condition.m_lock.m_permit}, m_condition{&condition} { }

bool Condition::Wait::await_ready() const
{
    if (!m_condition->m_lock.isLocked())
        throw std::logic_error{"a task waited for a condition without holding its lock"};
    return false;
}

void Condition::Wait::releaseLock()
{
    Lock& lock = m_condition->m_lock;
    m_wantsLock = false;
    ask();
    m_condition->m_waiting.pushBack(static_cast<Place&>(*this));
    lock.m_absent.pushBack(static_cast<Claim&>(*this));
    m_guard.lend(lock);
    lock.release();
}

/// To the end of the line for the lock; if the lock is free, it is taken at once.
void Condition::Wait::reclaimLock()
{
    m_wantsLock = true;
    if (!Claim::linked())
        return;  // There is no lock any more.
    Claim::unlink();
    permits().enqueue(*this);
}

void Condition::Wait::await_resume()
{
    if (Claim::linked())
        Claim::unlink();
    if (Place::linked())
        Place::unlink();
    m_guard.takeBack();
    endWait();
}

Withdrawn Condition::Wait::withdraw(TaskRecord&, Withdrawal)
{
    markWithdrawn();
    leaveCondition();
    if (!m_wantsLock)  // It may be on its way back already, notified or after a timeout.
        reclaimLock();
    const bool isWoken = isServed() || Claim::linked();  // It is or will be, as the lock is given to it.
    return isWoken ? Withdrawn::later : Withdrawn::left;
}

void Condition::Wait::leave()
{
    const bool hasLock = isWithdrawn() && isServed();
    Claim::leave();
    if (Place::linked())
        Place::unlink();
    if (!hasLock)
        m_guard.forsake();
}

void Condition::Wait::leaveCondition()
{
    if (!Place::linked())
        return;  // There is no condition any more.
    Place::unlink();
    if (m_wantsLock)
        m_condition->passOn();
}

std::string Condition::Wait::describe() const
{
    if (m_wantsLock)
        return Claim::linked() ? "return to the lock of a condition" : "return to the lock of a condition that is gone";
    return Place::linked() ? "wait for a condition" : "wait for a condition that is gone";
}

}  // namespace tillsim
