// SPDX-License-Identifier: MIT
#include "core/kernel/ready_line.hpp"

#include <utility>

namespace tillsim {

void ReadyLine::grow()
{
    std::vector<TaskRecord*> larger(m_ring.size() * 2);
    const std::size_t count = m_back - m_front;
    for (std::size_t at = 0; at < count; ++at)
        larger[at] = m_places[(m_front + at) & m_mask];
    m_ring = std::move(larger);
    m_front = 0;
    m_back = count;
    settle();
}

void ReadyLine::shrink()
{
    m_ring.resize(least);
    m_ring.shrink_to_fit();
    m_front = 0;
    m_back = 0;
    settle();
}

void ReadyLine::settle()
{
    m_places = m_ring.data();
    m_mask = m_ring.size() - 1;
}

}  // namespace tillsim
