// SPDX-License-Identifier: MIT
// One place to wait for each primitive, all of one shape, for the tests of what they have in common.
#pragma once

#include "core/kernel/sync.hpp"

#include <gtest/gtest.h>

namespace tillsim {

// Every site has: a name; what reports say of a task that waits there; prepare(), to be called by a task that is about
// to wait(), and finish() after it; answer(), which lets one task go on; waiting(), how many wait.

struct EventSite {
    static constexpr const char* name = "Event";
    static constexpr const char* report = "wait for an event";

    void prepare() { }
    auto wait() { return event.wait(); }
    void finish() { event.clear(); }
    void answer(Kernel&) { event.set(); }
    [[nodiscard]] std::size_t waiting() const { return event.waiting(); }

    Event event;
};

struct LockSite {
    static constexpr const char* name = "Lock";
    static constexpr const char* report = "acquire of a lock";

    LockSite() { EXPECT_TRUE(lock.tryAcquire()); }

    void prepare() { }
    auto wait() { return lock.acquire(); }
    void finish() { }
    void answer(Kernel&) { lock.release(); }
    [[nodiscard]] std::size_t waiting() const { return lock.waiting(); }

    Lock lock;
};

struct SemaphoreSite {
    static constexpr const char* name = "Semaphore";
    static constexpr const char* report = "acquire of a semaphore";

    void prepare() { }
    auto wait() { return semaphore.acquire(); }
    void finish() { }
    void answer(Kernel&) { semaphore.release(); }
    [[nodiscard]] std::size_t waiting() const { return semaphore.waiting(); }

    Semaphore semaphore{0};
};

struct ConditionSite {
    static constexpr const char* name = "Condition";
    static constexpr const char* report = "wait for a condition";

    void prepare() { EXPECT_TRUE(condition.lock().tryAcquire()); }
    auto wait() { return condition.wait(); }
    void finish() { condition.lock().release(); }
    void answer(Kernel&)
    {
        EXPECT_TRUE(condition.lock().tryAcquire());
        condition.notify();
        condition.lock().release();
    }
    [[nodiscard]] std::size_t waiting() const { return condition.waiting(); }

    Condition condition;
};

struct PredicateSite : ConditionSite {
    static constexpr const char* name = "Predicate";

    auto wait()
    {
        return condition.waitFor([this] { return isTrue; });
    }
    void finish()
    {
        isTrue = false;
        ConditionSite::finish();
    }
    void answer(Kernel& kernel)
    {
        isTrue = true;
        ConditionSite::answer(kernel);
    }

    bool isTrue = false;
};

struct BarrierSite {
    static constexpr const char* name = "Barrier";
    static constexpr const char* report = "wait at a barrier";

    static Task<> come(Barrier& barrier) { co_await barrier.wait(); }

    void prepare() { }
    auto wait() { return barrier.wait(); }
    void finish() { }
    void answer(Kernel& kernel) { kernel.spawn(come(barrier)); }
    [[nodiscard]] std::size_t waiting() const { return barrier.waiting(); }

    Barrier barrier{2};
};

}  // namespace tillsim
