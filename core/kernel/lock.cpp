// SPDX-License-Identifier: MIT
#include "core/kernel/lock.hpp"

#include <stdexcept>

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
        m_lent->abandon();
    if (!linked())
        return;
    unlink();
    if (!m_isLent && m_lock.isLocked())
        m_lock.release();
}

void LockGuard::Lent::lend(Lock& lock)
{
    if (lock.m_guards.empty())
        return;
    m_guard = &lock.m_guards.back();
    m_guard->m_lent = this;
    m_guard->m_isLent = true;
    m_guard->unlink();
    lock.m_lentGuards.pushBack(*m_guard);
}

void LockGuard::Lent::takeBack()
{
    if (!m_guard)
        return;
    LockGuard& guard = *m_guard;
    abandon();
    guard.m_isLent = false;
    if (!guard.linked())
        return;  // There is no lock any more.
    guard.unlink();
    guard.m_lock.m_guards.pushBack(guard);
}

void LockGuard::Lent::abandon()
{
    if (m_guard)
        m_guard->m_lent = nullptr;
    m_guard = nullptr;
}

}  // namespace tillsim
