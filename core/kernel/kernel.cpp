// SPDX-License-Identifier: MIT
// The run loop, and what happens when tasks end, fail or are withdrawn.
#include "core/kernel/run_loop.hpp"

#include <stdexcept>

namespace tillsim {

namespace {

/// The kernel is not re-entrant: a task that ran it would wait for itself.
class RunGuard {
public:
    RunGuard(bool& isRunning, void*& running) : m_isRunning{isRunning}, m_running{running}
    {
        if (isRunning)
            throw std::logic_error{"a kernel was run from inside its own run"};
        isRunning = true;
    }
    RunGuard(const RunGuard&) = delete;
    RunGuard& operator=(const RunGuard&) = delete;
    ~RunGuard()
    {
        m_isRunning = false;
        m_running = nullptr;
    }

private:
    bool& m_isRunning;
    void*& m_running;
};

}  // namespace

Kernel::~Kernel()
{
    m_isRunning = true;  // It is not to be run by what dies.
    const auto reason = std::make_exception_ptr(Cancelled{"the kernel was destroyed"});
    // What dies may cancel, schedule and spawn: hence one at a time, until nothing is left.
    for (;;) {
        while (!m_tasks.empty())
            destroyFrames(m_tasks.back(), reason);
        const Due next = m_agenda.takeDue(Agenda::never - 1);
        if (next.what == 0)
            break;
        if (next.what & timerTag)
            reinterpret_cast<Timer*>(next.what & ~timerTag)->abandon();
    }
    while (!m_dependents.empty())
        m_dependents.popFront().kernelGone();
}

TaskHandle Kernel::spawn(Task<> task, std::string name)
{
    PromiseBase* const frame = task.release();
    if (!frame)
        throw std::logic_error{"a task was spawned that had been awaited or spawned before"};
    auto* const record = new TaskRecord;
    record->m_top = frame;
    frame->task = record;
    frame->kernel = this;
    m_tasks.pushBack(*record);
    if (!name.empty()) {
        record->m_isNamed = true;
        m_names.emplace(record, std::move(name));
    }
    makeReady(*record);
    return TaskHandle{*record};
}

bool Kernel::step()
{
    return stepDue(Agenda::never - 1);
}

bool Kernel::step(Instant until)
{
    return stepDue(dueAt(until));
}

bool Kernel::stepDue(std::int64_t limit)
{
    const RunGuard guard{m_isRunning, m_running};
    m_agenda.setHorizon(Agenda::never);  // No task is to go on without stopping.
    attendIfNeeded();
    if ((m_urgent & readyTasks) != 0) {
        runReady();
    } else {
        const Due next = m_agenda.takeDue(limit);
        if (next.what == 0)
            return false;
        m_now = next.at;
        runEntry(next.what);
    }
    attendIfNeeded();
    return true;
}

void Kernel::runUntil(Instant until)
{
    const std::int64_t limit = dueAt(until);
    runDue(limit);
    m_now = limit;
}

void Kernel::run()
{
    runDue(Agenda::never - 1);
}

void Kernel::runDue(std::int64_t limit)
{
    const RunGuard guard{m_isRunning, m_running};
    m_agenda.setHorizon(limit);
    for (;;) {
        while (m_next != 0)
            runEntry(std::exchange(m_next, 0));
        if (m_urgent != 0) {
            runUrgent();
            continue;
        }
        const Due next = m_agenda.takeDue(limit);
        if (next.what == 0)
            return;
        m_now = next.at;
        runEntry(next.what);
    }
}

[[gnu::always_inline]] inline void Kernel::runUrgent()
{
    if ((m_urgent & attention) != 0)
        attend();
    else
        runReady();
}

[[gnu::always_inline]] inline void Kernel::runEntry(std::uintptr_t what)
{
    if (what & timerTag) [[unlikely]]
        fire(*reinterpret_cast<Timer*>(what & ~timerTag));
    else
        resume(std::coroutine_handle<>::from_address(reinterpret_cast<void*>(what)));
}

void Kernel::fire(Timer& timer)
{
    m_running = nullptr;
    timer.fire();
}

[[gnu::always_inline]] inline void Kernel::runReady()
{
    TaskRecord& task = *m_ready.pop();
    if (m_ready.empty()) {
        m_urgent &= ~readyTasks;
        m_ready.tidy();
    }
    if (task.m_hasFault) [[unlikely]] {
        if (isHeldBack(task))
            return;
    }
    task.m_status = TaskRecord::Status::idle;
    resume(task.m_top->handle());
}

void Kernel::attendIfNeeded()
{
    if ((m_urgent & attention) != 0)
        attend();
}

/// Sees to a task with a fault that is about to run. True if it is not to run now, or not at all.
bool Kernel::isHeldBack(TaskRecord& task)
{
    const bool isFresh = task.m_status == TaskRecord::Status::fresh;
    m_running = nullptr;
    if (isFresh && task.m_faultKind == Withdrawal::cancelled) {
        finish(task);
        return true;
    }
    if (!isFresh && task.m_waiter->holdsBack(task.m_faultKind)) {
        task.m_status = TaskRecord::Status::idle;
        return true;
    }
    remember(task);  // For the case that the fault is not thrown now.
    return false;
}

/// What a resumed task can leave behind: it goes on in another frame, it has ended, or something has failed.
[[gnu::noinline]] void Kernel::attend()
{
    while (m_handOver) {
        const std::coroutine_handle<> next = std::exchange(m_handOver, nullptr)->handle();
        if (!m_faulted && m_failures.empty())
            m_urgent &= ~attention;  // Nothing has to happen at its next wait: its delay may go on in place.
        resume(next);
    }
    m_running = nullptr;
    m_urgent &= ~attention;
    if (TaskRecord* const task = std::exchange(m_faulted, nullptr); task && task != m_ended && task->m_hasFault)
        task->applyFault();
    if (TaskRecord* const task = std::exchange(m_ended, nullptr))
        finish(*task);
    if (m_failures.empty())
        return;
    const std::exception_ptr first = std::move(m_failures.front());
    m_failures.erase(m_failures.begin());
    if (!m_failures.empty())
        m_urgent |= attention;  // The others leave when the run goes on: none is lost.
    std::rethrow_exception(first);
}

void Kernel::fail(std::exception_ptr error)
{
    m_failures.push_back(std::move(error));
    m_urgent |= attention;
}

/// `due` is the present plus a span that may be too long, in which case that went round, or negative.
std::uint64_t Kernel::waitUntil(std::int64_t due, Phase phase, PromiseBase& frame)
{
    if (due > m_now && due < Agenda::never) [[likely]]
        return resumeAt(due, phase, frame);
    if (due != m_now)
        refuseSpan(
            Duration{static_cast<std::int64_t>(static_cast<std::uint64_t>(due) - static_cast<std::uint64_t>(m_now))});
    frame.task->wake();
    return 0;
}

std::int64_t Kernel::dueAt(Instant when) const
{
    if (when < now())
        throw std::logic_error{"an instant was asked for that has passed"};
    if (when.time_since_epoch().count() >= Agenda::never)
        refuseSpan(when - now());
    return when.time_since_epoch().count();
}

void Kernel::refuseSpan(Duration span)
{
    if (span < Duration::zero())
        throw std::logic_error{"a span of time to wait cannot be negative"};
    throw std::overflow_error{"a wait ends beyond the range of virtual time"};
}

}  // namespace tillsim
