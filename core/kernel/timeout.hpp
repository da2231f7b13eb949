// SPDX-License-Identifier: MIT
// withTimeout: wait for something, but not for ever.
#pragma once

#include "core/kernel/delay.hpp"
#include "core/kernel/task.hpp"

#include <concepts>
#include <optional>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace tillsim {

/// What a timeout makes of a result: an optional of it, or whether there was one.
template <typename Result>
using TimedResult = std::conditional_t<std::is_void_v<Result>, bool, std::optional<Result>>;

/// An instant by which something must have happened. Pending from start() until stop() or fire().
class Deadline : public Timer {
public:
    Deadline(Duration span, Phase phase);
    Deadline(Deadline&& other) noexcept;  // Before it starts.

protected:
    ~Deadline() { stop(); }

    void start(Kernel& kernel);
    void stop();
    void markFired()
    {
        m_kernel = nullptr;
        m_hasFired = true;
    }
    [[nodiscard]] bool hasFired() const { return m_hasFired; }
    [[nodiscard]] std::uint64_t order() const { return m_order; }

private:
    Kernel* m_kernel = nullptr;  // While pending.
    std::uint64_t m_order = 0;
    Duration m_span;
    Phase m_phase;
    bool m_hasFired = false;
};

/// An operation with a deadline. What withTimeout gives.
template <typename Operation>
class [[nodiscard]] TimedOperation final : private Deadline {
public:
    TimedOperation(Duration span, Operation operation, Phase phase)
        : Deadline{span, phase}, m_operation{std::move(operation)}
    {
    }

    bool await_ready() { return m_operation.await_ready(); }

    template <typename Promise>
    auto await_suspend(std::coroutine_handle<Promise> self)
    {
        m_task = self.promise().task;
        start(m_task->kernel());
        return m_operation.await_suspend(self);
    }

    auto await_resume() -> TimedResult<decltype(std::declval<Operation&>().await_resume())>
    {
        stop();
        if (hasFired() && m_operation.waiter().isWithdrawn() && !m_task->hasFault())
            return {};
        if constexpr (std::is_void_v<decltype(m_operation.await_resume())>) {
            m_operation.await_resume();
            return true;
        } else {
            return m_operation.await_resume();
        }
    }

private:
    void fire() override
    {
        markFired();
        Waiter& waiter = m_operation.waiter();
        // A wait that a fault has withdrawn already may still be on its way to getting its lock back.
        if (!waiter.isWithdrawn() && waiter.withdraw(*m_task, Withdrawal::gaveUp) == Withdrawn::left)
            m_task->kernel().resumeNow(*m_task);
    }

    Operation m_operation;
    TaskRecord* m_task = nullptr;  // Once it waits.
};

/// Thrown in a task that has run out of its time; caught by the withTimeout that it belongs to.
class TimedOut final : public Cancelled {
public:
    TimedOut(const Deadline& deadline, std::uint64_t order)
        : Cancelled{"timeout"}, m_deadline{&deadline}, m_order{order}
    {
    }
    [[nodiscard]] bool isOf(const Deadline& deadline) const { return m_deadline == &deadline; }
    [[nodiscard]] std::uint64_t order() const { return m_order; }

private:
    const Deadline* m_deadline;
    std::uint64_t m_order;
};

/// The deadline of a task: cancels what it waits for.
class TaskDeadline : public Deadline {
public:
    using Deadline::Deadline;

protected:
    ~TaskDeadline() = default;

    void begin(TaskRecord& task)
    {
        m_task = &task;
        start(task.kernel());
    }

    /// The task has come to its end: what was not thrown by now is not thrown any more.
    void end();

private:
    void fire() override;

    TaskRecord* m_task = nullptr;
    std::exception_ptr m_fault;
};

/// A task with a deadline. What withTimeout gives.
template <typename T>
class [[nodiscard]] TimedTask final : private TaskDeadline {
public:
    TimedTask(Duration span, Task<T> task, Phase phase) : TaskDeadline{span, phase}, m_child{task.release()} { }

    bool await_ready() const { return m_child.await_ready(); }

    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> parent)
    {
        begin(*parent.promise().task);
        m_child.await_suspend(parent);
    }

    TimedResult<T> await_resume()
    {
        end();
        try {
            if constexpr (std::is_void_v<T>) {
                m_child.await_resume();
                return true;
            } else {
                return m_child.await_resume();
            }
        } catch (const TimedOut& timeout) {
            if (!timeout.isOf(*this))
                throw;
            return {};
        }
    }

private:
    ChildAwaiter<T> m_child;
};

/// `co_await withTimeout(span, queue.get())` gives an optional: empty if the item has not come within `span`. A bool
/// stands for operations without a result. Never both: what was given up has not happened; and never neither. The
/// deadline is a due event of `phase`, by default the last of its instant, so that what happens in the same instant is
/// in time. Works for the operations of queues, events, locks, conditions, semaphores and barriers, and for join.
/// Throws std::logic_error for a negative span, and std::overflow_error, when it is awaited, for one that does not end
/// before Instant::max().
template <typename Operation>
requires requires(Operation operation)
{
    {
        operation.waiter()
        } -> std::same_as<Waiter&>;
}
TimedOperation<Operation> withTimeout(Duration span, Operation operation, Phase phase = lastPhase)
{
    return {span, std::move(operation), phase};
}

/// The same for a task, which is cancelled when its time is over. If it catches that and ends with a result after all,
/// that result counts.
template <typename T>
TimedTask<T> withTimeout(Duration span, Task<T> task, Phase phase = lastPhase)
{
    return {span, std::move(task), phase};
}

}  // namespace tillsim
