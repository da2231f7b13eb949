// SPDX-License-Identifier: MIT
// Waiting for time to go by: delay, and yield.
#pragma once

#include "core/kernel/run_loop.hpp"

#include <stdexcept>

namespace tillsim {

/// `co_await yield()` lets every task that is ready run first.
class [[nodiscard]] yield final : public Waiter {
public:
    bool await_ready() const noexcept { return false; }
    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginWait(self);
        wakeTask();
    }
    void await_resume() { endBegunWait(); }

    Withdrawn withdraw(Withdrawal) override
    {
        markWithdrawn();
        return Withdrawn::left;
    }
    [[nodiscard]] std::string describe() const override { return "its turn"; }
};

/// `co_await delay(30s)` goes on half a minute later; `delay(0s)` is `yield()`. A negative span is std::logic_error,
/// one that does not end before Instant::max() std::overflow_error.
class [[nodiscard]] delay final : public Waiter {
public:
    explicit delay(Duration span, Phase phase = defaultPhase) : m_span{span}, m_phase{phase} { }

    bool await_ready() const noexcept { return false; }
    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        Kernel& kernel = *self.promise().kernel;
        if (kernel.isFuture(m_span)) [[likely]] {
            m_order = kernel.resumeAt(kernel.dueAfter(m_span), m_phase, self.promise());
            beginWait(self);
        } else {
            static_cast<void>(kernel.dueAfter(m_span));  // Throws unless the span is 0.
            beginWait(self);
            wakeTask();
        }
    }
    void await_resume() { endBegunWait(); }

    Withdrawn withdraw(Withdrawal why) override;
    [[nodiscard]] std::string describe() const override;

private:
    Duration m_span;
    std::uint64_t m_order = 0;  // Its number in the agenda; 0: it is in the ready line instead.
    Phase m_phase;
};

}  // namespace tillsim
