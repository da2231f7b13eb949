// SPDX-License-Identifier: MIT
// Semaphore: so many tasks at a time.
#pragma once

#include "core/kernel/permits.hpp"

#include <limits>

namespace tillsim {

/// A number of permits. A release hands them to those who wait, in the order in which they asked; no newcomer
/// overtakes.
///
/// A semaphore and the kernel whose tasks use it may be destroyed in either order; tasks that wait for a semaphore that
/// is destroyed never wake.
class Semaphore {
public:
    static constexpr std::ptrdiff_t unbounded = std::numeric_limits<std::ptrdiff_t>::max();

    /// `initial` permits, and at no time more than `bound` free ones. Throws std::logic_error unless 0 <= initial <=
    /// bound and 1 <= bound.
    explicit Semaphore(std::ptrdiff_t initial = 1, std::ptrdiff_t bound = unbounded);

    using Acquire = Permits::Acquire;

    /// `co_await semaphore.acquire()` goes on when the task has a permit. A task that is cancelled here has none.
    [[nodiscard]] Acquire acquire() { return Acquire{m_permits, "acquire of a semaphore"}; }

    /// Whether a permit could be had at once; it is now the caller's.
    [[nodiscard]] bool tryAcquire() { return m_permits.tryTake(); }

    /// Gives back `permits`. Throws std::logic_error if that is negative or would leave more than the bound; then
    /// nothing has changed.
    void release(std::ptrdiff_t permits = 1);

    /// Permits that nobody has. Those that go straight to a waiter are never among them.
    [[nodiscard]] std::ptrdiff_t value() const { return m_permits.available(); }

    /// Whether an acquire would wait: no permit is free, or somebody who was just given one has yet to run.
    [[nodiscard]] bool isLocked() const { return !m_permits.canTake(); }

    /// How many tasks wait for a permit.
    [[nodiscard]] std::size_t waiting() const { return m_permits.waiting(); }

private:
    Permits m_permits;
    std::ptrdiff_t m_bound;
};

}  // namespace tillsim
