// SPDX-License-Identifier: MIT
// Barrier: so many tasks meet, and then all go on.
#pragma once

#include "core/kernel/run_loop.hpp"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>

namespace tillsim {

/// The barrier at which a task waits, or would wait, was aborted or reset.
class BarrierBroken : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "the barrier is broken"; }
};

/// Holds tasks back until `parties` of them have come, and lets them go on together; again and again. A round is over
/// when the last of them has gone on. Until then newcomers are held back, and count for the next round only.
///
/// A barrier and the kernel whose tasks wait at it may be destroyed in either order; tasks that wait at a barrier that
/// is destroyed never wake.
class Barrier {
public:
    /// Throws std::logic_error if `parties` is less than 1.
    explicit Barrier(std::ptrdiff_t parties);
    Barrier(const Barrier&) = delete;
    Barrier& operator=(const Barrier&) = delete;
    ~Barrier();

    class Wait;

    /// `co_await barrier.wait()` goes on when all parties have come, and gives the task's place among them in the order
    /// of coming: 0 to parties() - 1. Throws BarrierBroken.
    [[nodiscard]] Wait wait();

    /// Those who wait, or were let go and have yet to run, get BarrierBroken; newcomers who are held back do not. Then
    /// the barrier is as new, even if it was broken.
    void reset();

    /// Breaks the barrier: all who are there, newcomers who are held back too, and all who come later, get
    /// BarrierBroken until the barrier is reset.
    void abort();

    [[nodiscard]] std::size_t parties() const { return m_parties; }

    /// How many tasks wait for the others of their round.
    [[nodiscard]] std::size_t waiting() const { return m_arrived; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    /// Whether somebody was let go, or got BarrierBroken, who has yet to run, so that newcomers are held back.
    [[nodiscard]] bool isDraining() const { return !m_leaving.empty(); }

private:
    enum class Stage : std::uint8_t { heldBack, arrived, leaving };

    [[nodiscard]] bool isOpen() const { return m_leaving.empty() && m_heldBack.empty(); }

    void enter(Wait& wait);
    void completeRound();
    void breakRound();
    void sendOff(WaitLine<Wait>& line);
    void leave(Wait& wait);
    void admitLater(Kernel& kernel);
    static Task<> admit(Barrier& barrier);

    std::size_t m_parties;
    std::size_t m_arrived = 0;  // As many as are waiting.
    bool m_isBroken = false;
    WaitLine<Wait> m_waiting;
    WaitLine<Wait> m_leaving;               // These were woken, but have not run since.
    WaitLine<Wait> m_heldBack;              // These came while others were leaving.
    std::optional<TaskHandle> m_admission;  // The task that last let newcomers in.
};

class [[nodiscard]] Barrier::Wait final : public LinkedWaiter {
public:
    explicit Wait(Barrier& barrier) : m_barrier{&barrier} { }
    bool await_ready();
    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginWait(self);
        stand();
    }
    std::size_t await_resume();

    Withdrawn withdraw(TaskRecord& task, Withdrawal why) override;
    void leave() override;
    [[nodiscard]] std::string describe() const override;

private:
    friend Barrier;

    void stand();

    Barrier* m_barrier;  // There while this is linked.
    std::size_t m_index = 0;
    Stage m_stage = Stage::heldBack;
    bool m_isBroken = false;
};

inline Barrier::Wait Barrier::wait()
{
    return Wait{*this};
}

}  // namespace tillsim
