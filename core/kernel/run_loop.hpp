// SPDX-License-Identifier: MIT
// Kernel: the present, the agenda and the ready line of one run.
#pragma once

#include "core/kernel/agenda.hpp"
#include "core/kernel/cancellations.hpp"
#include "core/kernel/ready_line.hpp"
#include "core/kernel/task.hpp"
#include "core/kernel/task_handle.hpp"
#include "core/kernel/task_record.hpp"
#include "core/kernel/time.hpp"
#include "core/kernel/timer.hpp"

#include <cassert>
#include <coroutine>
#include <cstdint>
#include <exception>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tillsim {

/// A task that waits, as a report names it.
struct WaitingTask {
    std::string name;  ///< As given to Kernel::spawn; may be empty.
    std::string on;    ///< What it waits for, in words: "get from a queue".
    Instant since{};
};

/// One run in virtual time. No global state: any number of kernels can run side by side, each on one thread.
///
/// What is due runs by (due, phase, sequence). Tasks that were woken run before anything else that is due, first come,
/// first served. When the kernel is destroyed, its tasks' frames are destroyed without being resumed, newest first.
class Kernel {
public:
    Kernel() = default;
    Kernel(const Kernel&) = delete;
    Kernel& operator=(const Kernel&) = delete;
    ~Kernel();

    [[nodiscard]] Instant now() const { return Instant{Duration{m_now}}; }

    /// Puts the task at the back of the ready line. Its name is for reports. Throws std::logic_error for a task that
    /// was awaited or spawned before.
    TaskHandle spawn(Task<> task, std::string name = {});

    /// Calls `action` at `when`, in `phase`. The handle need not be kept. Throws std::logic_error if `when` has passed,
    /// and std::overflow_error for Instant::max(), which never comes.
    template <typename Action>
    TimerHandle callAt(Instant when, Action action, Phase phase = defaultPhase)
    {
        return TimerHandle{Call::make(*this, dueAt(when), phase, std::move(action))};
    }

    /// Calls `action` when `span` has gone by. Throws std::logic_error for a negative span, and std::overflow_error if
    /// the instant is not before Instant::max().
    template <typename Action>
    TimerHandle callAfter(Duration span, Action action, Phase phase = defaultPhase)
    {
        return TimerHandle{Call::make(*this, dueAfter(span), phase, std::move(action))};
    }

    /// Runs the first task of the ready line or, if it is empty, the next due event. False if there was nothing to run.
    bool step();

    /// The same, but leaves alone what is due after `until`. Throws as runUntil does.
    bool step(Instant until);

    /// Runs all that is due at or before `until` and leaves the clock there. Throws std::logic_error if `until` has
    /// passed, and std::overflow_error for Instant::max(), which never comes.
    void runUntil(Instant until);

    /// Goes on until nothing is due. Tasks may still wait then: see waiting().
    ///
    /// From this, runUntil and step leaves the exception of a task that failed with nobody joining it, and of a call
    /// (callAt); the clock stands at the failing event, and the run can be continued.
    void run();

    /// The tasks that wait, in the order in which they were spawned. After run() these are the ones that nothing will
    /// ever wake: a deadlock, or servers whose work has run out.
    [[nodiscard]] std::vector<WaitingTask> waiting() const;

    /// How many timers are pending: delays, calls and deadlines.
    [[nodiscard]] std::size_t pending() const { return m_agenda.size(); }

    // What follows is for awaiters, which find the kernel through their task.

    /// Resumes `frame` at `due`. Returns the number with which that can be forgotten.
    std::uint64_t resumeAt(std::int64_t due, Phase phase, PromiseBase& frame)
    {
        return m_agenda.add(due, phase, reinterpret_cast<std::uintptr_t>(frame.handle().address()));
    }

    /// The same when `span` has gone by, or in the ready line, with the number 0, for no span. False if nothing else is
    /// to happen before: then that instant has come and the frame need not stop.
    bool resumeAfter(Duration span, Phase phase, PromiseBase& frame, std::uint64_t& order)
    {
        const auto due
            = static_cast<std::int64_t>(static_cast<std::uint64_t>(m_now) + static_cast<std::uint64_t>(span.count()));
        if (due > m_now && m_urgent == 0) [[likely]] {
            const auto what = reinterpret_cast<std::uintptr_t>(frame.handle().address());
            Due next;
            const Agenda::Exchange exchange = m_agenda.exchange(due, phase, what, order, next);
            if (exchange == Agenda::Exchange::done) {
                m_now = next.at;
                m_next = next.what;
                return true;
            }
            if (exchange == Agenda::Exchange::isNext) {
                m_now = due;
                return false;
            }
        }
        order = waitUntil(due, phase, frame);
        return true;
    }

    /// Calls `timer.fire()` at `due`.
    std::uint64_t fireAt(std::int64_t due, Phase phase, Timer& timer)
    {
        return m_agenda.add(due, phase, reinterpret_cast<std::uintptr_t>(&timer) | timerTag);
    }

    void forget(std::uint64_t order) { m_agenda.cancel(order); }

    /// The instant `span` from now, in nanoseconds.
    [[nodiscard]] std::int64_t dueAfter(Duration span) const
    {
        // One comparison for both: a negative span is a huge unsigned one.
        if (static_cast<std::uint64_t>(span.count()) > static_cast<std::uint64_t>(Agenda::never - 1 - m_now))
            [[unlikely]]
            refuseSpan(span);
        return m_now + span.count();
    }

    /// Resumes a task that a timer has made go on, at once.
    void resumeNow(TaskRecord& task) { resume(task.m_top->handle()); }

    /// Cancels what somebody who is cancelled has waited for, however deep that is nested.
    void cancelAll(const std::vector<TaskHandle>& tasks, const std::string& reason)
    {
        m_cancellations.cancel(tasks, reason);
    }

    /// Has an exception leave through run, runUntil or step as soon as the present event is done.
    void fail(std::exception_ptr error);

    /// Is told when the kernel is destroyed, unless it was unlinked before.
    class Dependent : public Link {
    public:
        virtual void kernelGone() = 0;

    protected:
        ~Dependent()
        {
            if (linked())
                unlink();
        }
    };
    void addDependent(Dependent& dependent) { m_dependents.pushBack(dependent); }

private:
    friend TaskRecord;
    friend PromiseBase;
    template <typename T>
    friend class ChildAwaiter;

    static constexpr std::uintptr_t timerTag = 1;  // Tells a Timer from a frame: both are at even addresses.

    std::uint64_t waitUntil(std::int64_t due, Phase phase, PromiseBase& frame);
    [[nodiscard]] std::int64_t dueAt(Instant when) const;
    [[noreturn]] static void refuseSpan(Duration span);

    bool stepDue(std::int64_t limit);
    void runDue(std::int64_t limit);
    void runUrgent();
    void runReady();
    bool isHeldBack(TaskRecord& task);
    void runEntry(std::uintptr_t what);
    void fire(Timer& timer);

    void resume(std::coroutine_handle<> frame)
    {
        m_running = frame.address();
        frame.resume();
    }

    void makeReady(TaskRecord& task)
    {
        m_ready.push(&task);
        m_urgent |= readyTasks;
    }

    /// Has `frame` go on in the place of the one that stops now.
    void handOver(PromiseBase& frame)
    {
        m_handOver = &frame;
        m_urgent |= attention;
    }

    void attend();
    void attendIfNeeded();
    void finish(TaskRecord& task);
    void markDone(TaskRecord& task);
    void tellObservers(TaskRecord& task);
    void destroyFrames(TaskRecord& task, const std::exception_ptr& reason);
    void remember(TaskRecord& faulted)
    {
        m_faulted = &faulted;
        m_urgent |= attention;
    }

    // What comes before the next due event, as bits of m_urgent.
    static constexpr unsigned readyTasks = 1;  // The ready line is not empty.
    static constexpr unsigned attention = 2;   // See attend.

    std::int64_t m_now = 0;                      // Nanoseconds since the epoch.
    std::uintptr_t m_next = 0;                   // What is due now, taken from the agenda by the delay that just began.
    unsigned m_urgent = 0;                       // What comes before the next due event, as these bits:
    void* m_running = nullptr;                   // The frame that runs; null while none does.
    PromiseBase* m_handOver = nullptr;           // The frame that goes on in the place of the one that just stopped.
    TaskRecord* m_ended = nullptr;               // The task that has just run to its end.
    TaskRecord* m_faulted = nullptr;             // The running task has a fault to be thrown at its next wait.
    std::vector<std::exception_ptr> m_failures;  // To leave through run, one at a time.
    ReadyLine m_ready;
    Agenda m_agenda;               // Nothing in it is due before m_now.
    WaitLine<TaskRecord> m_tasks;  // Those that are not done, in the order of spawning.
    WaitLine<Dependent> m_dependents;
    bool m_isRunning = false;
    Cancellations m_cancellations;
    // What few tasks have. Only ever looked up, hence in no order that could matter.
    std::unordered_map<const TaskRecord*, std::string> m_names;
    std::unordered_map<const TaskRecord*, std::exception_ptr> m_faults;  // And failures, until the end.
};

inline Kernel& TaskRecord::kernel() const
{
    return *m_top->kernel;
}

inline bool TaskRecord::isRunning() const
{
    return kernel().m_running == m_top->handle().address();
}

inline void TaskRecord::wake()
{
    assert(!done());
    m_status = Status::ready;
    kernel().makeReady(*this);
}

template <typename T>
void ChildAwaiter<T>::start(const FrameState& parent)
{
    m_frame->task = parent.task;
    m_frame->kernel = parent.kernel;
    m_frame->returnPoint = &m_returnPoint;
    parent.task->m_top = m_frame;
    parent.kernel->handOver(*m_frame);
}

inline void PromiseBase::finish() noexcept
{
    if (returnPoint) {
        task->m_top = returnPoint->parent;
        kernel->handOver(*returnPoint->parent);
    } else {
        kernel->m_ended = task;
        kernel->m_urgent |= Kernel::attention;
    }
}

}  // namespace tillsim
