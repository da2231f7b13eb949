// SPDX-License-Identifier: MIT
// What the kernel knows about one spawned task, and the operations that a task can wait for.
//
// A spawned task is a chain of coroutine frames, each awaiting the next; the record names the innermost, which is the
// one that runs. The record outlives the frames for as long as a TaskHandle refers to it.
#pragma once

#include "core/kernel/cancelled.hpp"
#include "core/kernel/frame_pool.hpp"
#include "core/kernel/hook_line.hpp"
#include "core/kernel/time.hpp"
#include "core/kernel/wait_line.hpp"

#include <coroutine>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <utility>

namespace tillsim {

class DueTimes;
class Kernel;
class TaskRecord;
class Waiter;
struct PromiseBase;
struct ReturnPoint;

/// Why a wait ends before what was waited for has happened; the higher outranks the lower while neither was thrown.
enum class Withdrawal : std::uint8_t {
    gaveUp,       ///< withTimeout on this very operation.
    interrupted,  ///< TaskHandle::interrupt.
    timedOut,     ///< withTimeout on a task that is, in the end, waiting here.
    cancelled,    ///< TaskHandle::cancel.
};

/// What Waiter::withdraw has done.
enum class Withdrawn : std::uint8_t {
    left,     ///< The operation has left every line: its task can go on.
    later,    ///< It first has to get something back (its lock); then it wakes its task itself.
    tooLate,  ///< What was waited for has happened beyond recall; the task learns of the withdrawal at its next wait.
};

/// What the kernel keeps in each coroutine frame.
struct FrameState {
    TaskRecord* task = nullptr;          ///< The spawned task that the frame runs for; set before the body first runs.
    Kernel* kernel = nullptr;            ///< That task's.
    ReturnPoint* returnPoint = nullptr;  ///< Null in the outermost frame of a task.
};

/// Is told when a task has ended. Unlinks itself when it is destroyed.
class CompletionObserver : public Hook {
public:
    CompletionObserver() = default;
    CompletionObserver(const CompletionObserver&) = delete;
    CompletionObserver& operator=(const CompletionObserver&) = delete;

    /// Called once, as the task ends, which ran in `kernel`; it is linked no more. `task.error()` tells how it ended.
    virtual void completed(TaskRecord& task, Kernel& kernel) = 0;

protected:
    ~CompletionObserver()
    {
        if (linked())
            unlink();
    }
};

/// Include run_loop.hpp to use what is inline here.
class TaskRecord : public Link {
public:
    static void* operator new(std::size_t size) { return FramePool::take(size); }
    static void operator delete(void* block, std::size_t size) noexcept { FramePool::giveBack(block, size); }

    /// While it is not done.
    [[nodiscard]] inline Kernel& kernel() const;
    [[nodiscard]] bool done() const { return m_status == Status::done; }

    /// How a task that is done ended: null for a normal end, and before the end.
    [[nodiscard]] std::exception_ptr error() const { return done() ? m_outcome : nullptr; }
    [[nodiscard]] bool endedCancelled() const { return done() && m_isCancelled; }

    void addObserver(CompletionObserver& observer) { m_observers.pushFront(observer); }

    /// Has `fault` thrown in the task where it waits, or at its next wait if it waits for nothing now. Nothing happens
    /// to a task that is done, or that has a fault of at least this rank to be thrown.
    void withdraw(Withdrawal why, std::exception_ptr fault);

    /// Ends a wait: called by the operation that `waiter` is when what was waited for has happened.
    inline void wake();

    /// Its innermost frame is about to wait for what `waiter` is.
    void waitFor(Waiter& waiter) { m_waiter = &waiter; }

    /// A fault that was not thrown yet. Only a wait that ended by withdrawal may throw it.
    [[nodiscard]] bool hasFault() const { return m_hasFault; }
    [[noreturn]] void throwFault();

    /// Forgets `fault` if it was not thrown yet.
    void dropFault(const std::exception_ptr& fault);

    /// The fault that is still to be thrown if it came from a timeout, else null.
    [[nodiscard]] std::exception_ptr pendingTimeout() const;
    void replaceFault(std::exception_ptr fault);

    /// Its outermost frame was left by `failure`, which counts instead of a fault that was not thrown yet.
    void fail(std::exception_ptr failure);

    void addReference() { ++m_references; }
    void dropReference()
    {
        if (--m_references == 0)
            delete this;
    }

private:
    friend Kernel;
    friend PromiseBase;
    template <typename T>
    friend class ChildAwaiter;

    enum class Status : std::uint8_t {
        fresh,  ///< In the ready line; its body has not begun.
        ready,  ///< In the ready line.
        idle,   ///< Waits or runs.
        done,
    };

    TaskRecord() { }
    ~TaskRecord();

    void applyFault();
    std::exception_ptr takeFault();
    void setOutcome(std::exception_ptr outcome);
    [[nodiscard]] inline bool isRunning() const;

    union {
        PromiseBase* m_top = nullptr;  // The innermost frame, until the task is done;
        std::exception_ptr m_outcome;  // then how it has ended.
    };
    Waiter* m_waiter = nullptr;                // What that frame waits for, or one has waited for last.
    HookLine<CompletionObserver> m_observers;  // The last one to come in front.
    std::uint32_t m_references = 1;            // The kernel's own, and one a handle.
    Status m_status = Status::fresh;
    Withdrawal m_faultKind = Withdrawal::interrupted;
    bool m_hasFault : 1 = false;  // It is in Kernel::m_faults.
    bool m_hasFailed : 1 = false;
    bool m_isCancelled : 1 = false;
    bool m_isNamed : 1 = false;  // Its name is in Kernel::m_names.
};

/// An operation that a task waits for; a part of the awaiter, which lives in the frame of the coroutine that awaits it.
/// Nothing is allocated for a wait, and as little as possible is written for it.
class Waiter {
public:
    /// Leaves every line and gives back what it was given; `task` is the one that waits. Called once a wait at most,
    /// except that a fault may follow `gaveUp` where that ended `later`.
    virtual Withdrawn withdraw(TaskRecord& task, Withdrawal why) = 0;

    /// Its frame is about to be destroyed without going on: leaves every line.
    virtual void leave() { }

    /// What is waited for, in words, for reports.
    [[nodiscard]] virtual std::string describe() const = 0;

    /// Since when it is waited for, for reports. `dueTimes` are those of the kernel, now.
    [[nodiscard]] virtual Instant since(const DueTimes& dueTimes) const = 0;

    /// Its task was woken and is about to throw a fault that outranks the one for which it has left. If something has
    /// to be waited for first, sees to that, wakes the task itself in the end, and returns true.
    virtual bool holdsBack(Withdrawal) { return false; }

    /// Whether the wait was withdrawn (by a fault or a timeout) rather than answered.
    [[nodiscard]] bool isWithdrawn() const { return m_isWithdrawn; }

    /// What tells withTimeout that something is an operation.
    [[nodiscard]] Waiter& waiter() { return *this; }

    Waiter(Waiter&&) = default;  // Before it waits.
    Waiter& operator=(Waiter&&) = delete;

protected:
    Waiter() : m_isWithdrawn{false} { }
    explicit Waiter(Link::Later) { }
    ~Waiter() = default;

    void markWithdrawn() { m_isWithdrawn = true; }
    void clearWithdrawn() { m_isWithdrawn = false; }

private:
    bool m_isWithdrawn;
};

/// A Waiter whose task is woken by somebody, nobody knows when.
class OpenWaiter : public Waiter {
public:
    [[nodiscard]] Instant since(const DueTimes&) const final { return Instant{Duration{m_since}}; }

    /// The task that waits, or has waited, here; null before it waits.
    [[nodiscard]] TaskRecord* task() const { return m_task; }

    OpenWaiter(OpenWaiter&&) = default;
    OpenWaiter& operator=(OpenWaiter&&) = delete;

protected:
    OpenWaiter() : m_since{0} { }
    explicit OpenWaiter(Link::Later later) : Waiter{later} { }
    ~OpenWaiter() = default;

    /// Call in await_suspend. `Promise` derives from FrameState.
    template <typename Promise>
    void beginWait(std::coroutine_handle<Promise> self)
    {
        m_task = self.promise().task;
        m_task->waitFor(*this);
        clearWithdrawn();
        m_since = self.promise().kernel->now().time_since_epoch().count();
    }

    /// If not, what was waited for was there at once.
    [[nodiscard]] bool hasWaited() const { return m_task != nullptr; }

    /// Call first in await_resume: throws the fault that ended the wait, if one did.
    void endWait()
    {
        TaskRecord* const task = std::exchange(m_task, nullptr);  // It may be awaited again.
        if (task && isWithdrawn()) [[unlikely]]
            throwFaultOf(*task);
    }

    void wakeTask() { m_task->wake(); }

private:
    static void throwFaultOf(TaskRecord& task);

    TaskRecord* m_task = nullptr;  // Null unless it waits.
    std::int64_t m_since;          // When the wait began, in nanoseconds since the epoch.
};

/// An OpenWaiter that stands in a line. It is out of it before it is destroyed: it was answered, or has left.
class LinkedWaiter : public OpenWaiter, public Link {
public:
    Withdrawn withdraw(TaskRecord&, Withdrawal) override
    {
        leave();
        markWithdrawn();
        return Withdrawn::left;
    }

    void leave() override
    {
        if (linked())
            unlink();
    }

    LinkedWaiter(LinkedWaiter&&) = default;  // Before it waits.
    LinkedWaiter& operator=(LinkedWaiter&&) = delete;

protected:
    LinkedWaiter() = default;

    /// For an operation that seldom waits: nothing is set until beginRareWait.
    explicit LinkedWaiter(Link::Later later) : OpenWaiter{later}, Link{later} { }
    ~LinkedWaiter() = default;

    template <typename Promise>
    void beginRareWait(std::coroutine_handle<Promise> self)
    {
        clear();
        beginWait(self);
    }
};

}  // namespace tillsim
