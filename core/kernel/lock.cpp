// SPDX-License-Identifier: MIT
#include "core/kernel/lock.hpp"

#include <stdexcept>
#include <utility>

namespace tillsim {

Lock::~Lock()
{
    while (!m_absent.empty())
        m_absent.popFront();
    for (auto* const guards : {&m_guards, &m_lentGuards}) {
        while (!guards->empty())
            guards->popFront();
    }
}

void Lock::release()
{
    if (!isLocked())
        throw std::logic_error{"a lock was released that nobody held"};
    m_permit.give();
}

LockGuard::~LockGuard()
{
    if (m_lent)
        m_lent->m_guard = nullptr;
    if (!linked())
        return;
    unlink();
    if (!m_isForsaken && m_lock.isLocked())
        m_lock.release();
}

void LockGuard::Lent::lend(Lock& lock)
{
    takeBack();
    if (lock.m_guards.empty())
        return;
    m_guard = &lock.m_guards.back();
    m_guard->m_lent = this;
    m_guard->unlink();
    lock.m_lentGuards.pushBack(*m_guard);
}

void LockGuard::Lent::takeBack()
{
    if (!m_guard)
        return;
    LockGuard& guard = *std::exchange(m_guard, nullptr);
    guard.m_lent = nullptr;
    if (!guard.linked())
        return;  // There is no lock any more.
    guard.unlink();
    guard.m_lock.m_guards.pushBack(guard);
}

void LockGuard::Lent::forsake()
{
    if (m_guard)
        m_guard->m_isForsaken = true;
}

}  // namespace tillsim
