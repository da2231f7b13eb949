// SPDX-License-Identifier: MIT
// How a task ends, and which of them wait.
#include "core/kernel/due_times.hpp"
#include "core/kernel/run_loop.hpp"

#include <memory>
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

void TaskRecord::fail(std::exception_ptr failure)
{
    replaceFault(std::move(failure));
    m_hasFailed = true;
}

/// Nobody looks for its frames, or its kernel, after this.
void TaskRecord::setOutcome(std::exception_ptr outcome)
{
    std::construct_at(&m_outcome, std::move(outcome));
}

TaskRecord::~TaskRecord()
{
    if (done())
        std::destroy_at(&m_outcome);
}

void Kernel::finish(TaskRecord& task)
{
    const bool hasBegun = task.m_status != TaskRecord::Status::fresh;
    std::exception_ptr outcome = task.takeFault();
    if (hasBegun && !task.m_hasFailed)
        outcome = nullptr;  // A fault that was never thrown is of no account any more.
    task.m_isCancelled = outcome && isCancellation(outcome);
    const bool isWatched = !task.m_observers.empty();
    PromiseBase* const frame = task.m_top;
    markDone(task);
    task.setOutcome(outcome);
    tellObservers(task);
    frame->handle().destroy();
    if (outcome && !task.m_isCancelled && !isWatched)
        fail(outcome);
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
    task.m_observers.reverse();
    while (!task.m_observers.empty())
        task.m_observers.popFront().completed(task, *this);
}

void Kernel::destroyFrames(TaskRecord& task, const std::exception_ptr& reason)
{
    PromiseBase* frame = task.m_top;
    task.takeFault();
    task.m_isCancelled = true;
    markDone(task);
    if (task.m_waiter)
        task.m_waiter->leave();
    task.setOutcome(reason);
    // From the innermost frame outwards, so that a long chain needs no stack; each owner is told that it owns no more.
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
        const Waiter& waiter = *task.m_waiter;
        result.push_back(
            {name == m_names.end() ? std::string{} : name->second, waiter.describe(), waiter.since(dueTimes)});
    });
    return result;
}

}  // namespace tillsim
