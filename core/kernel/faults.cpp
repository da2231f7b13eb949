// SPDX-License-Identifier: MIT
// How a task learns of a cancellation, an interruption or a timeout.
#include "core/kernel/run_loop.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace tillsim {

namespace {

/// While it lives, faults that come are only noted. At its end nobody is left to be seen to, even if something is
/// thrown.
class Applying {
public:
    Applying(bool& isApplying, std::vector<TaskRecord*>& faulted) : m_isApplying{isApplying}, m_faulted{faulted}
    {
        isApplying = true;
    }
    Applying(const Applying&) = delete;
    Applying& operator=(const Applying&) = delete;
    ~Applying()
    {
        m_isApplying = false;
        m_faulted.clear();
    }

private:
    bool& m_isApplying;
    std::vector<TaskRecord*>& m_faulted;
};

}  // namespace

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
        kernel().applyFaultOf(*this);
}

void TaskRecord::applyFault()
{
    if (m_waiter->withdraw(*this, m_faultKind) == Withdrawn::left && m_status == Status::idle)
        wake();
}

/// Who is withdrawn may withdraw others, such as those that it has gathered, and these others again: all in the order
/// in which they would call each other, but without a stack that grows.
void Kernel::applyFaultOf(TaskRecord& task)
{
    m_faultsToApply.push_back(&task);
    if (m_isApplying)
        return;
    const Applying applying{m_isApplying, m_faultsToApply};
    while (!m_faultsToApply.empty()) {
        TaskRecord& next = *m_faultsToApply.back();
        m_faultsToApply.pop_back();
        const auto before = std::ssize(m_faultsToApply);
        next.applyFault();
        std::reverse(m_faultsToApply.begin() + before, m_faultsToApply.end());
    }
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
