// SPDX-License-Identifier: MIT
#include "core/kernel/queue_base.hpp"

#include <algorithm>
#include <stdexcept>

namespace tillsim {

QueueBase::~QueueBase()
{
    while (!m_joins.empty())
        m_joins.popFront();
}

void QueueBase::taskDone()
{
    if (m_unfinished == 0)
        throw std::logic_error{"taskDone was called more often than items were put"};
    settle(1);
}

bool QueueBase::advanceTo(State state)
{
    if (m_state >= state)
        return false;
    m_state = state;
    return true;
}

void QueueBase::settle(std::size_t items)
{
    m_unfinished -= std::min(items, m_unfinished);  // taskDone may have been called before the item was taken.
    while (m_unfinished == 0 && !m_joins.empty())
        m_joins.popFront().wakeTask();
}

std::string QueueBase::Join::describe() const
{
    return linked() ? "join of a queue" : "join of a queue that is gone";
}

}  // namespace tillsim
