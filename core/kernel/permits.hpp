// SPDX-License-Identifier: MIT
// Permits that are handed to whoever waits longest: what a lock (one permit) and a semaphore (any number) share.
#pragma once

#include "core/kernel/run_loop.hpp"

#include <cstddef>

namespace tillsim {

/// A permit that is given goes straight to the first in the line, in the same instant; nobody overtakes. One that is
/// given in vain, because its task was withdrawn before it ran, passes to the next.
class Permits {
public:
    explicit Permits(std::ptrdiff_t available) : m_available{available} { }
    Permits(const Permits&) = delete;
    Permits& operator=(const Permits&) = delete;
    ~Permits();

    [[nodiscard]] std::ptrdiff_t available() const { return m_available; }

    /// Whether a permit can be had at once. Not while somebody who was served has yet to run: that one comes first.
    [[nodiscard]] bool canTake() const { return m_available > 0 && m_served.empty(); }
    [[nodiscard]] bool tryTake()
    {
        if (!canTake())
            return false;
        --m_available;
        return true;
    }

    void give(std::ptrdiff_t count = 1);

    /// How many wait without a permit.
    [[nodiscard]] std::size_t waiting() const { return m_line.size(); }

    class Claim;
    class Acquire;

    /// Puts `claim`, which is in no line and whose wait has begun, at the end of the line; serves it if that is also
    /// the front.
    void enqueue(Claim& claim);

private:
    void serve(Claim& claim);

    std::ptrdiff_t m_available;
    WaitLine<Claim> m_line;    // Somebody stands here only while no permit is available.
    WaitLine<Claim> m_served;  // These have their permit, but have not run since.
};

/// Somebody who wants a permit. While it is linked, its permits exist.
class Permits::Claim : public LinkedWaiter {
public:
    // For the permits.

    /// It stands in line from now on.
    void ask() { m_isServed = false; }

    /// Hands one over.
    void receive()
    {
        m_isServed = true;
        wakeTask();
    }

    /// Passes on a permit that was received in vain.
    void leave() override;

protected:
    explicit Claim(Permits& permits) : m_permits{&permits} { }
    Claim(Claim&&) = default;
    ~Claim() = default;

    [[nodiscard]] bool isServed() const { return m_isServed; }
    [[nodiscard]] Permits& permits() const { return *m_permits; }

private:
    Permits* m_permits;
    bool m_isServed = false;
};

/// The wait for a permit. `what` names it in reports.
class [[nodiscard]] Permits::Acquire final : public Claim {
public:
    Acquire(Permits& permits, const char* what) : Claim{permits}, m_what{what} { }

    bool await_ready() { return permits().tryTake(); }
    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginWait(self);
        permits().enqueue(*this);
    }
    void await_resume()
    {
        if (linked())
            unlink();
        endWait();
    }

    [[nodiscard]] std::string describe() const override;

private:
    const char* m_what;
};

}  // namespace tillsim
