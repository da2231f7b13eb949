// SPDX-License-Identifier: MIT
// How a task learns of a cancellation or an interruption, and how it ends.
#include "core/kernel/due_times.hpp"
#include "core/kernel/run_loop.hpp"

#include <stdexcept>

namespace tillsim {

namespace {

bool isCancellation(const std::exception_ptr& error)
{
    try {
        std::rethrow_exception(error);
    } catch (const Cancelled&) {
        return true;
    } catch (...) {
        return false;
    }
}

}  // namespace

void TaskRecord::withdraw(Withdrawal why, std::exception_ptr fault)
{
    if (done())
        return;
    if (m_error) {
        // Its wait, if any, is withdrawn already: only what will be thrown changes.
        if (why > m_faultKind) {
            m_faultKind = why;
            m_error = std::move(fault);
        }
        return;
    }
    m_error = std::move(fault);
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
    if (m_top->waiter->withdraw(*this, m_faultKind) == Withdrawn::left && m_status == Status::idle)
        wake();
}

void OpenWaiter::throwFault() const
{
    if (m_frame->task->hasFault())
        m_frame->task->throwFault();
}

void TaskRecord::throwFault()
{
    std::rethrow_exception(std::exchange(m_error, nullptr));
}

void TaskRecord::dropFault(const std::exception_ptr& fault)
{
    if (m_error == fault)
        m_error = nullptr;
}

std::exception_ptr TaskRecord::pendingTimeout() const
{
    return m_faultKind == Withdrawal::timedOut ? m_error : nullptr;
}

void Kernel::finish(TaskRecord& task)
{
    const bool hasBegun = task.m_status != TaskRecord::Status::fresh;
    if (hasBegun && !task.m_hasFailed)
        task.m_error = nullptr;  // A fault that was never thrown is of no account any more.
    task.m_isCancelled = task.m_error && isCancellation(task.m_error);
    const bool isWatched = !task.m_observers.empty();
    markDone(task);
    tellObservers(task);
    task.m_top->handle().destroy();
    if (task.m_error && !task.m_isCancelled && !isWatched)
        fail(task.m_error);
    task.dropReference();
}

void Kernel::markDone(TaskRecord& task)
{
    task.m_status = TaskRecord::Status::done;
    task.unlink();
    if (task.m_isNamed)
        m_names.erase(&task);
}

void Kernel::tellObservers(TaskRecord& task)
{
    while (!task.m_observers.empty())
        task.m_observers.popFront().completed(task);
}

void Kernel::destroyFrames(TaskRecord& task, const std::exception_ptr& reason)
{
    task.m_error = reason;
    task.m_isCancelled = true;
    markDone(task);
    if (Waiter* const waiter = task.m_top->waiter)
        waiter->leave();
    // From the innermost frame outwards, so that a long chain needs no stack; each owner is told that it owns no more.
    PromiseBase* frame = task.m_top;
    while (frame) {
        ReturnPoint* const returnPoint = frame->returnPoint;
        PromiseBase* const parent = returnPoint ? returnPoint->parent : nullptr;
        if (returnPoint)
            *returnPoint->child = nullptr;
        frame->handle().destroy();
        frame = parent;
    }
    tellObservers(task);  // Not before: one of them may have been the task itself, which waited for its own end.
    task.dropReference();
}

std::vector<WaitingTask> Kernel::waiting() const
{
    std::vector<WaitingTask> result;
    const DueTimes dueTimes{m_agenda, now()};
    m_tasks.forEach([&](const TaskRecord& task) {
        if (task.m_status != TaskRecord::Status::idle || task.isRunning())
            return;
        const auto name = m_names.find(&task);
        const Waiter& waiter = *task.m_top->waiter;
        result.push_back(
            {name == m_names.end() ? std::string{} : name->second, waiter.describe(), waiter.since(dueTimes)});
    });
    return result;
}

}  // namespace tillsim
