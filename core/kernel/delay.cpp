// SPDX-License-Identifier: MIT
#include "core/kernel/delay.hpp"

#include "core/kernel/due_times.hpp"

namespace tillsim {

Withdrawn delay::withdraw(TaskRecord& task, Withdrawal)
{
    if (m_order != 0)
        task.kernel().forget(m_order);
    m_task = &task;
    markWithdrawn();
    return Withdrawn::left;
}

void delay::throwFault() const
{
    if (m_task->hasFault())
        m_task->throwFault();
}

std::string delay::describe() const
{
    return m_order == 0 ? "its turn" : "a delay of " + std::to_string(toSeconds(m_span)) + " s";
}

Instant delay::since(const DueTimes& dueTimes) const
{
    return m_order == 0 ? dueTimes.now() : dueTimes.of(m_order) - m_span;
}

}  // namespace tillsim
