// SPDX-License-Identifier: MIT
// TaskHandle: watch, join, cancel or interrupt a spawned task.
#pragma once

#include "core/kernel/task_record.hpp"

#include <string>
#include <utility>

namespace tillsim {

/// Waits for a task to end. What TaskHandle::join gives.
class [[nodiscard]] Join final : public OpenWaiter, private CompletionObserver {
public:
    explicit Join(TaskRecord& joined) : m_joined{&joined} { m_joined->addReference(); }
    Join(Join&& other) noexcept : OpenWaiter{std::move(other)}, m_joined{std::exchange(other.m_joined, nullptr)} { }
    Join& operator=(Join&&) = delete;
    ~Join()
    {
        if (m_joined)
            m_joined->dropReference();
    }

    bool await_ready() const { return m_joined->done(); }

    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginWait(self);
        m_joined->addObserver(*this);
    }

    void await_resume();

    Withdrawn withdraw(TaskRecord& task, Withdrawal why) override;
    [[nodiscard]] std::string describe() const override { return "join of a task"; }

private:
    void completed(TaskRecord&, Kernel&) override { wakeTask(); }

    TaskRecord* m_joined;
};

/// Refers to a spawned task. Copyable; may outlive the task, and the kernel.
class TaskHandle {
public:
    explicit TaskHandle(TaskRecord& task) : m_task{&task} { m_task->addReference(); }
    TaskHandle(const TaskHandle& other) : m_task{other.m_task} { m_task->addReference(); }
    TaskHandle& operator=(const TaskHandle& other)
    {
        TaskHandle copy{other};
        std::swap(m_task, copy.m_task);
        return *this;
    }
    ~TaskHandle() { m_task->dropReference(); }

    /// Whether the task has ended: returned, failed, was cancelled, or was destroyed with its kernel.
    [[nodiscard]] bool done() const { return m_task->done(); }

    /// Whether it ended by being cancelled.
    [[nodiscard]] bool cancelled() const { return m_task->endedCancelled(); }

    /// Throws Cancelled with `reason` at the place where the task waits; if it is running, at its next wait; if it has
    /// not begun, it never will. Of several reasons the first counts. Nothing happens to a task that is done.
    void cancel(std::string reason = {}) const;

    /// Throws Interrupted with `cause` in the same way, expecting the task to go on. Lost if the task is being
    /// cancelled.
    void interrupt(std::string cause = {}) const;

    /// `co_await handle.join()` goes on when the task has ended, and throws what it ended with: its failure, or
    /// Cancelled.
    [[nodiscard]] Join join() const { return Join{*m_task}; }

    /// For the kernel's parts: has `observer` told when the task, which is not done, ends.
    void addObserver(CompletionObserver& observer) const { m_task->addObserver(observer); }

private:
    TaskRecord* m_task;
};

}  // namespace tillsim
