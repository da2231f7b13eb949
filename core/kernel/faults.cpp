// SPDX-License-Identifier: MIT
// How a task learns of a cancellation, an interruption or a timeout.
#include "core/kernel/run_loop.hpp"

#include <utility>

namespace tillsim {

void TaskRecord::withdraw(Withdrawal why, std::exception_ptr fault)
{
    if (done())
        return;
    if (m_hasFault) {
        // Its wait, if any, is withdrawn already: only what will be thrown changes.
        if (why > m_faultKind) {
            m_faultKind = why;
            replaceFault(std::move(fault));
        }
        return;
    }
    replaceFault(std::move(fault));
    m_faultKind = why;
    if (m_status == Status::fresh)
        return;  // runReady sees to it.
    if (isRunning())
        kernel().remember(*this);
    else
        applyFault();
}

void TaskRecord::applyFault()
{
    if (m_waiter->withdraw(*this, m_faultKind) == Withdrawn::left && m_status == Status::idle)
        wake();
}

void OpenWaiter::throwFaultOf(TaskRecord& task)
{
    if (task.hasFault())
        task.throwFault();
}

void TaskRecord::throwFault()
{
    std::rethrow_exception(takeFault());
}

std::exception_ptr TaskRecord::takeFault()
{
    if (!m_hasFault)
        return nullptr;
    m_hasFault = false;
    return std::move(kernel().m_faults.extract(this).mapped());
}

void TaskRecord::replaceFault(std::exception_ptr fault)
{
    kernel().m_faults[this] = std::move(fault);
    m_hasFault = true;
}

void TaskRecord::dropFault(const std::exception_ptr& fault)
{
    if (m_hasFault && kernel().m_faults.at(this) == fault)
        takeFault();
}

std::exception_ptr TaskRecord::pendingTimeout() const
{
    return m_hasFault && m_faultKind == Withdrawal::timedOut ? kernel().m_faults.at(this) : nullptr;
}

}  // namespace tillsim
