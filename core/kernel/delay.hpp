// SPDX-License-Identifier: MIT
// Waiting for time to go by: delay, and yield.
#pragma once

#include "core/kernel/run_loop.hpp"

namespace tillsim {

/// `co_await delay(30s)` goes on half a minute later; `delay(0s)` is `yield()`. A negative span is std::logic_error,
/// one that does not end before Instant::max() std::overflow_error.
class [[nodiscard]] delay final : public Waiter {
public:
    explicit delay(Duration span, Phase phase = defaultPhase) : m_phase{phase}, m_span{span} { }

    bool await_ready() const noexcept { return false; }
    template <typename Promise>
    bool await_suspend(std::coroutine_handle<Promise> self)
    {
        self.promise().task->waitFor(*this);
        return self.promise().kernel->resumeAfter(m_span, m_phase, self.promise(), m_order);
    }
    void await_resume() const
    {
        if (isWithdrawn()) [[unlikely]]
            throwFault();
    }

    Withdrawn withdraw(TaskRecord& task, Withdrawal why) override;
    [[nodiscard]] std::string describe() const override;
    [[nodiscard]] Instant since(const DueTimes& dueTimes) const override;

private:
    void throwFault() const;

    Phase m_phase;
    Duration m_span;
    union {                     // Set when it waits:
        std::uint64_t m_order;  // its number in the agenda, or 0 if it is in the ready line;
        TaskRecord* m_task;     // who waited, once the wait is withdrawn.
    };
};

/// `co_await yield()` lets every task that is ready run first.
inline delay yield()
{
    return delay{Duration::zero()};
}

}  // namespace tillsim
