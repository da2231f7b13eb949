// SPDX-License-Identifier: MIT
#include "core/kernel/lock.hpp"

#include <stdexcept>

namespace tillsim {

Lock::~Lock()
{
    while (!m_absent.empty())
        m_absent.popFront();
    while (!m_guards.empty())
        m_guards.popFront();
}

void Lock::release()
{
    if (!isLocked())
        throw std::logic_error{"a lock was released that nobody held"};
    m_permit.give();
}

LockGuard::~LockGuard()
{
    if (!linked())
        return;
    unlink();
    if (m_lock.isLocked())
        m_lock.release();
}

}  // namespace tillsim
