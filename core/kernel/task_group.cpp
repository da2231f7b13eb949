// SPDX-License-Identifier: MIT
#include "core/kernel/task_group.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace tillsim {

namespace {

bool endsTheTask(Withdrawal why)
{
    return why == Withdrawal::cancelled || why == Withdrawal::timedOut;
}

}  // namespace

TaskGroup::TaskGroup(Kernel& kernel) : m_kernel{&kernel}
{
    kernel.addDependent(*this);
}

TaskGroup::~TaskGroup()
{
    cancel();
    while (!m_joins.empty()) {
        Join& join = m_joins.popFront();
        if (join.isWithdrawn())
            join.wakeTask();  // It is being cancelled, and waits for the members no longer.
    }
    bool isHeard = false;  // Somebody will throw the failure.
    while (!m_answered.empty())
        isHeard |= !m_answered.popFront().isWithdrawn();
    if (m_failure && m_kernel && !isHeard)
        m_kernel->fail(m_failure);
}

TaskHandle TaskGroup::spawn(Task<> task, std::string name)
{
    if (!m_kernel)
        throw std::logic_error{"a task was spawned in a group whose kernel is gone"};
    const TaskHandle handle = m_kernel->spawn(std::move(task), std::move(name));
    m_members.emplace_front(*this, handle).begin(m_members.begin());
    if (m_failure)
        handle.cancel("another task of its group has failed");
    return handle;
}

void TaskGroup::cancel(const std::string& reason)
{
    if (m_members.empty())
        return;  // Maybe there is no kernel any more.
    std::vector<TaskHandle> tasks;
    for (const Member& member : m_members)
        tasks.push_back(member.handle());
    m_kernel->cancelAll(tasks, reason);
}

TaskGroup::Join TaskGroup::join()
{
    return Join{*this};
}

void TaskGroup::memberEnded(const Member& member, const TaskRecord& task)
{
    const bool isFirstFailure = task.error() && !task.endedCancelled() && !m_failure;
    if (isFirstFailure)
        m_failure = task.error();
    m_members.erase(member.place());
    if (isFirstFailure)
        cancel("another task of its group has failed");
    if (m_members.empty())
        answerJoins();
}

void TaskGroup::answerJoins()
{
    while (!m_joins.empty()) {
        Join& join = m_joins.popFront();
        join.m_isAnswered = true;
        join.m_failure = m_failure;
        m_answered.pushBack(join);
        join.wakeTask();
    }
}

void TaskGroup::Join::await_resume()
{
    if (!hasWaited()) {
        m_failure = m_group->m_failure;
        m_group->m_failure = nullptr;
    } else if (linked()) {
        unlink();
        if (!isWithdrawn())
            m_group->m_failure = nullptr;
    }
    endWait();
    if (m_failure)
        std::rethrow_exception(m_failure);
}

void TaskGroup::Join::cancelGroup()
{
    m_group->cancel("the task that waited for its group was cancelled");
}

Withdrawn TaskGroup::Join::withdraw(TaskRecord&, Withdrawal why)
{
    markWithdrawn();
    if (!linked())
        return Withdrawn::left;
    if (endsTheTask(why) && !m_isAnswered) {
        cancelGroup();
        return Withdrawn::later;
    }
    unlink();
    if (why == Withdrawal::interrupted)
        m_group->m_answered.pushBack(*this);  // A cancellation may follow before it runs.
    return Withdrawn::left;
}

bool TaskGroup::Join::holdsBack(Withdrawal why)
{
    if (!endsTheTask(why) || !linked() || m_isAnswered || m_group->m_members.empty())
        return false;
    unlink();
    m_group->m_joins.pushBack(*this);
    cancelGroup();
    return true;
}

}  // namespace tillsim
