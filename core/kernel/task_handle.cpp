// SPDX-License-Identifier: MIT
#include "core/kernel/task_handle.hpp"

#include "core/kernel/run_loop.hpp"

namespace tillsim {

void Join::await_resume()
{
    endWait();
    if (m_joined->error())
        std::rethrow_exception(m_joined->error());
}

Withdrawn Join::withdraw(TaskRecord&, Withdrawal)
{
    if (CompletionObserver::linked())
        CompletionObserver::unlink();
    else if (m_joined->error() && !m_joined->endedCancelled())
        return Withdrawn::tooLate;  // Nobody else may learn of the failure.
    markWithdrawn();
    return Withdrawn::left;
}

void TaskHandle::cancel(std::string reason) const
{
    m_task->withdraw(Withdrawal::cancelled, std::make_exception_ptr(Cancelled{std::move(reason)}));
}

void TaskHandle::interrupt(std::string cause) const
{
    m_task->withdraw(Withdrawal::interrupted, std::make_exception_ptr(Interrupted{std::move(cause)}));
}

}  // namespace tillsim
