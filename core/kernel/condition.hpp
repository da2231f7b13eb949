// SPDX-License-Identifier: MIT
// Condition: waiting, under a lock, until something that the lock protects has changed.
//
//     co_await condition.lock().acquire();
//     co_await condition.waitFor([&state] { return state == 2; });
//     condition.lock().release();
#pragma once

#include "core/kernel/lock.hpp"
#include "core/kernel/task.hpp"

#include <cassert>
#include <cstddef>
#include <functional>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

namespace tillsim {

/// A wait gives its lock away while it lasts, and always ends with the lock held, be it by a notification, a
/// cancellation, an interruption or a timeout: withdrawn, it first gets the lock back and only then throws, or gives
/// nothing. Who was notified and is withdrawn before it has gone on leaves its notification to the next in the line.
///
/// A condition and the kernel whose tasks wait for it may be destroyed in either order; tasks that wait for a condition
/// that is destroyed never wake. So may a condition and its lock, but without its lock a condition cannot be used.
class Condition {
public:
    /// Has a lock of its own.
    Condition() : m_lock{m_ownLock.emplace()} { }

    /// Shares `lock`, which outlives the use of the condition.
    explicit Condition(Lock& lock) : m_lock{lock} { }
    Condition(const Condition&) = delete;
    Condition& operator=(const Condition&) = delete;
    ~Condition();

    [[nodiscard]] Lock& lock() const { return m_lock; }

    class Wait;

    /// `co_await condition.wait()` releases the lock and goes on, holding it again, after a notification. Throws
    /// std::logic_error if the lock is not held.
    [[nodiscard]] Wait wait();

    /// `auto value = co_await condition.waitFor(predicate)`: waits until `predicate()` gives something that is true,
    /// and gives that. It is evaluated at once, and with the lock held after each notification; what it throws is
    /// thrown here. If it is true at once, the lock need not be held; if not, and the lock is not held,
    /// std::logic_error is thrown.
    template <typename Predicate>
    [[nodiscard]] auto waitFor(Predicate&& predicate)
    {
#if defined(__GNUC__) && !defined(__clang__)
        static_assert(std::is_lvalue_reference_v<Predicate> || std::is_trivially_destructible_v<Predicate>,
                      "g++ 12 would destroy the captures of `co_await condition.waitFor([name] { ... })` twice: "
                      "name the lambda in a statement before, and pass that name");
#endif
        return untilTrue<std::decay_t<Predicate>>(std::forward<Predicate>(predicate));
    }

    /// Moves the first `count` who wait, or all if there are fewer, to the end of the line for the lock. Throws
    /// std::logic_error if the lock is not held.
    void notify(std::size_t count = 1);
    void notifyAll()
    {
        notify(std::numeric_limits<std::size_t>::max());
    }

    /// How many tasks wait for a notification.
    [[nodiscard]] std::size_t waiting() const
    {
        return m_waiting.size();
    }

private:
    /// Where a wait stands with its condition; with the lock, it stands in lines of the lock.
    struct Place : Link {
        Place() = default;
        Place([[maybe_unused]] Place&& other) noexcept : Link{} { assert(!other.linked()); }
        Place& operator=(Place&&) = delete;
    };

    template <typename Predicate>
    auto untilTrue(Predicate predicate) -> Task<std::decay_t<std::invoke_result_t<Predicate&>>>;

    void passOn();  ///< Notifies the first who waits, if there is one.

    std::optional<Lock> m_ownLock;
    Lock& m_lock;
    WaitLine<Place> m_waiting;
    WaitLine<Place> m_notified;  // These want the lock, or have it but have not run since.
};

class [[nodiscard]] Condition::Wait final : public Permits::Claim, private Condition::Place {
public:
    explicit Wait(Condition& condition);

    bool await_ready() const;  ///< Never; but it throws here.
    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginWait(self);
        releaseLock();
    }
    void await_resume();

    Withdrawn withdraw(TaskRecord& task, Withdrawal why) override;
    void leave() override;
    [[nodiscard]] std::string describe() const override;

private:
    friend Condition;

    void releaseLock();
    void reclaimLock();
    void leaveCondition();

    Condition* m_condition;    // There while the place is linked, as the lock is while the claim is.
    bool m_wantsLock = false;  // Since it was notified or withdrawn.
    LockGuard::Lent m_guard;   // Of its task.
};

inline Condition::Wait Condition::wait()
{
    return Wait{*this};
}

template <typename Predicate>
auto Condition::untilTrue(Predicate predicate) -> Task<std::decay_t<std::invoke_result_t<Predicate&>>>
{
    for (;;) {
        if (auto value = predicate())
            co_return value;
        co_await wait();
    }
}

}  // namespace tillsim
