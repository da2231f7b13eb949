// SPDX-License-Identifier: MIT
// TaskGroup: tasks that stand or fall together.
#pragma once

#include "core/kernel/run_loop.hpp"

#include <list>
#include <string>

namespace tillsim {

/// Spawns tasks and waits for all of them. The first failure cancels the others, and join throws it. A group that is
/// destroyed cancels what is left of it; a failure that no join has thrown then leaves through Kernel::run, so that
/// none is lost. A group and its kernel may be destroyed in either order.
class TaskGroup final : private Kernel::Dependent {
public:
    explicit TaskGroup(Kernel& kernel);
    TaskGroup(const TaskGroup&) = delete;
    TaskGroup& operator=(const TaskGroup&) = delete;
    ~TaskGroup();

    /// As Kernel::spawn. In a group that has failed, the task is cancelled before it begins. Throws std::logic_error if
    /// the kernel is gone.
    TaskHandle spawn(Task<> task, std::string name = {});

    /// Cancels every task of the group.
    void cancel(const std::string& reason = {});

    /// How many of its tasks have not ended.
    [[nodiscard]] std::size_t size() const { return m_members.size(); }

    class Join;

    /// `co_await group.join()` goes on when every task has ended, and throws the first failure. After that the group
    /// can be used again. A task that is cancelled while it joins first cancels the group and waits for it; one that is
    /// interrupted leaves the group as it is.
    [[nodiscard]] Join join();

private:
    class Member;

    void kernelGone() override { m_kernel = nullptr; }
    void memberEnded(const Member& member, const TaskRecord& task);
    void answerJoins();

    Kernel* m_kernel;             // Null when it is gone.
    std::list<Member> m_members;  // Those that have not ended, the newest first.
    WaitLine<Join> m_joins;
    WaitLine<Join> m_answered;     // These were woken, by an answer or an interruption, but have not run since.
    std::exception_ptr m_failure;  // The first, until a join throws it.
};

class TaskGroup::Member final : public CompletionObserver {
public:
    Member(TaskGroup& group, const TaskHandle& handle) : m_group{&group}, m_handle{handle} { }

    void begin(std::list<Member>::const_iterator place)
    {
        m_place = place;
        m_handle.addObserver(*this);
    }

    void completed(TaskRecord& task, Kernel&) override { m_group->memberEnded(*this, task); }
    [[nodiscard]] const TaskHandle& handle() const { return m_handle; }
    [[nodiscard]] std::list<Member>::const_iterator place() const { return m_place; }

private:
    TaskGroup* m_group;
    TaskHandle m_handle;
    std::list<Member>::const_iterator m_place;  // Its own place among the members.
};

class [[nodiscard]] TaskGroup::Join final : public LinkedWaiter {
public:
    explicit Join(TaskGroup& group) : m_group{&group} { }

    bool await_ready() const { return m_group->m_members.empty(); }
    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginWait(self);
        m_isAnswered = false;
        m_failure = nullptr;
        m_group->m_joins.pushBack(*this);
    }
    void await_resume();

    Withdrawn withdraw(TaskRecord& task, Withdrawal why) override;
    bool holdsBack(Withdrawal why) override;
    [[nodiscard]] std::string describe() const override { return "join of a task group"; }

private:
    friend TaskGroup;

    void cancelGroup();

    TaskGroup* m_group;  // Gone if this waited and is not linked.
    bool m_isAnswered = false;
    std::exception_ptr m_failure;  // Of the group, as the join was answered.
};

}  // namespace tillsim
