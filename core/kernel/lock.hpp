// SPDX-License-Identifier: MIT
// Lock: one task at a time; and LockGuard, which does not forget to release it.
//
//     co_await lock.acquire();
//     const LockGuard guard{lock};
#pragma once

#include "core/kernel/permits.hpp"

namespace tillsim {

class LockGuard;

/// Held by one task at a time, in the order in which they asked: a release hands the lock to the first who waits, and
/// no newcomer overtakes. A lock does not know who holds it: any task, or a call from outside, may release it.
///
/// A lock and the kernel whose tasks use it may be destroyed in either order; tasks that wait for a lock that is
/// destroyed never wake.
class Lock {
public:
    Lock() = default;
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock();

    using Acquire = Permits::Acquire;

    /// `co_await lock.acquire()` goes on when the lock is this task's. A task that is cancelled here does not hold it.
    [[nodiscard]] Acquire acquire() { return Acquire{m_permit, "acquire of a lock"}; }

    /// Whether the lock was free and is now the caller's.
    [[nodiscard]] bool tryAcquire() { return m_permit.tryTake(); }

    /// Throws std::logic_error if nobody holds the lock.
    void release();

    [[nodiscard]] bool isLocked() const { return m_permit.available() == 0; }

    /// How many tasks wait for the lock.
    [[nodiscard]] std::size_t waiting() const { return m_permit.waiting(); }

private:
    friend class Condition;
    friend LockGuard;

    Permits m_permit{1};
    WaitLine<Permits::Claim> m_absent;  // These have left it to wait for a condition, and will want it back.
    WaitLine<LockGuard> m_guards;       // The last one is of the task that holds it, if that has one.
    WaitLine<LockGuard> m_lentGuards;   // Of tasks that have left it to wait for a condition.
};

/// Releases a lock at the end of its scope, however that is left. Nothing if the lock is free or gone by then, or was
/// left to others by a task that waits for a condition, as can be when the kernel is destroyed.
class LockGuard final : private Link {
public:
    /// `lock` is held.
    explicit LockGuard(Lock& lock) : m_lock{lock} { lock.m_guards.pushBack(*this); }
    LockGuard(const LockGuard&) = delete;
    LockGuard& operator=(const LockGuard&) = delete;
    ~LockGuard();

    /// The guard of a task that leaves its lock to others for a while; there may be none.
    class Lent {
    public:
        Lent() = default;
        Lent(Lent&&) noexcept { }  // Before it lends.
        Lent& operator=(Lent&&) = delete;
        ~Lent() { takeBack(); }

        /// The guard of whoever holds `lock`: the one that was made last of those that are not lent.
        void lend(Lock& lock);
        void takeBack();

        /// Its task dies without the lock: the guard has nothing to release.
        void forsake();

    private:
        friend LockGuard;

        LockGuard* m_guard = nullptr;
    };

private:
    friend Lock;
    friend WaitLine<LockGuard>;

    Lock& m_lock;            // There while this is linked.
    Lent* m_lent = nullptr;  // Where it is known as lent, until it is taken back.
    bool m_isForsaken = false;
};

}  // namespace tillsim
