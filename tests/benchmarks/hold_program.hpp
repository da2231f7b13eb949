// SPDX-License-Identifier: MIT
// The hold model (J. G. Vaucher and P. Duval, Comm. ACM 18, 1975): so many events pending, each of which schedules one
// more when it happens.
#pragma once

#include "core/kernel/kernel.hpp"
#include "tests/benchmarks/load.hpp"

#include <cstdint>
#include <queue>
#include <vector>

namespace tillsim::bench {

/// A process that waits for ever, an exponential time of mean 1 s after the other.
inline Task<> hold(Generator& generator)
{
    for (;;)
        co_await delay(Duration{1 + static_cast<std::int64_t>(1e9 * standardExponential(generator))});
}

/// The same, but every second wait ends before its time: its timer is cancelled.
inline Task<> holdAndCancel(Kernel& kernel, Generator& generator)
{
    for (;;) {
        const auto wait = static_cast<std::int64_t>(1e9 * standardExponential(generator));
        TimerHandle never = kernel.callAfter(Duration{2 + 2 * wait}, [] {});
        co_await delay(Duration{1 + wait});
        never.cancel();
    }
}

/// Processes on a kernel.
class HoldOnKernel {
public:
    HoldOnKernel(std::int64_t pending, bool cancels) : m_pending{pending}
    {
        for (std::int64_t at = 0; at < pending; ++at)
            m_kernel.spawn(cancels ? holdAndCancel(m_kernel, m_generator) : hold(m_generator));
        m_kernel.runUntil(Instant{std::chrono::seconds{2}});
    }

    /// Lets about so many events happen.
    void run(std::int64_t events)
    {
        const double span = 1e9 * static_cast<double>(events) / static_cast<double>(m_pending);
        m_kernel.runUntil(m_kernel.now() + Duration{static_cast<std::int64_t>(span)});
    }

private:
    std::int64_t m_pending;
    Generator m_generator = streamFor({1, 0, Purpose::benchmark, 2});
    Kernel m_kernel;
};

/// The standard library's priority queue, with nothing to run: the yardstick of the event list alone.
class HoldInHeap {
public:
    explicit HoldInHeap(std::int64_t pending)
    {
        for (std::int64_t at = 0; at < pending; ++at)
            schedule(Instant{});
        run(2 * pending);
    }

    void run(std::int64_t events)
    {
        for (std::int64_t event = 0; event < events; ++event) {
            const Instant now = m_entries.top().due;
            m_entries.pop();
            schedule(now);
        }
    }

private:
    struct Entry {
        Instant due;
        std::uint64_t sequence;
        bool operator<(const Entry& other) const
        {
            return due != other.due ? due > other.due : sequence > other.sequence;
        }
    };

    void schedule(Instant now)
    {
        const auto wait = static_cast<std::int64_t>(1e9 * standardExponential(m_generator));
        m_entries.push({now + Duration{1 + wait}, ++m_sequence});
    }

    Generator m_generator = streamFor({1, 0, Purpose::benchmark, 2});
    std::priority_queue<Entry> m_entries;
    std::uint64_t m_sequence = 0;
};

}  // namespace tillsim::bench
