// SPDX-License-Identifier: MIT
#include "core/kernel/gather.hpp"

namespace tillsim {

void GatherState::spawn(std::size_t index, Kernel& kernel, Task<> task)
{
    Child& child = m_children[index];
    child.state = this;
    child.handle = kernel.spawn(std::move(task));
    child.handle->addObserver(child);
}

void GatherState::cancelAll(Kernel& kernel)
{
    std::vector<TaskHandle> tasks;
    for (const Child& child : m_children)
        tasks.push_back(*child.handle);
    kernel.cancelAll(tasks, "the task that gathered it was withdrawn");
}

void GatherState::Child::completed(TaskRecord& task, Kernel& kernel)
{
    error = task.error();
    --state->m_running;
    // Who was withdrawn from the gather throws something else: so this failure would be lost.
    if (error && !task.endedCancelled() && state->m_waiter && state->m_waiter->isWithdrawn())
        kernel.fail(error);
    if (error && !state->m_firstFailure)
        state->m_firstFailure = error;
    if (state->m_waiter)
        state->m_waiter->childEnded();
}

void GatherWaiter::childEnded()
{
    const bool failed = m_stopsAtFailure && m_state->firstFailure() && !isWithdrawn();
    if (m_state->running() > 0 && !failed)
        return;
    m_state->report(nullptr);
    m_isAnswered = true;
    wakeTask();
}

Withdrawn GatherWaiter::withdraw(TaskRecord& task, Withdrawal)
{
    if (isWithdrawn())
        return Withdrawn::later;  // A fault on top of a timeout: it is waiting for its children already.
    if (m_isAnswered && m_stopsAtFailure && m_state->firstFailure())
        return Withdrawn::tooLate;  // Nobody else would learn of the failure.
    markWithdrawn();
    if (m_isAnswered)
        return Withdrawn::left;
    m_state->cancelAll(task.kernel());
    return Withdrawn::later;
}

}  // namespace tillsim
