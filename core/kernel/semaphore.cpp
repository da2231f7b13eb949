// SPDX-License-Identifier: MIT
#include "core/kernel/semaphore.hpp"

#include <stdexcept>

namespace tillsim {

Semaphore::Semaphore(std::ptrdiff_t initial, std::ptrdiff_t bound) : m_permits{initial}, m_bound{bound}
{
    if (initial < 0 || bound < initial || bound < 1)
        throw std::logic_error{"a semaphore begins with 0 permits or more, and at most as many as its bound"};
}

void Semaphore::release(std::ptrdiff_t permits)
{
    if (permits < 0)
        throw std::logic_error{"a semaphore cannot be given back a negative number of permits"};
    const std::ptrdiff_t room = m_bound - value();
    // Counting who waits takes time, and is nearly never needed.
    if (permits > room && permits - static_cast<std::ptrdiff_t>(waiting()) > room)
        throw std::logic_error{"a semaphore was given back more permits than its bound allows"};
    m_permits.give(permits);
}

}  // namespace tillsim
