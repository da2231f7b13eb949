// SPDX-License-Identifier: MIT
// The same queueing system as a hand-written event loop over an array: what there is to beat for a general kernel.
#pragma once

#include "tests/benchmarks/load.hpp"

#include <cstddef>
#include <vector>

namespace tillsim::bench {

/// The next arrival and the completion of each till stand in one array; the earliest is found by looking at all of
/// them.
template <typename Sink>
class Loop {
public:
    Loop(const Load& load, Sink& sink)
        : m_load{load}, m_sink{sink}, m_draws{load}, m_due(static_cast<std::size_t>(load.tills) + 1, never), m_line(64)
    {
        for (std::size_t till = m_due.size() - 1; till > 0; --till)
            m_idle.push_back(till);
    }

    void run()
    {
        scheduleArrival();
        for (;;) {
            std::size_t next = 0;
            for (std::size_t at = 1; at < m_due.size(); ++at)
                next = m_due[at] < m_due[next] ? at : next;
            if (m_due[next] == never)
                return;
            m_now = m_due[next];
            if (next == arrival)
                arrive();
            else
                complete(next);
        }
    }

private:
    static constexpr Instant never = Instant::max();
    static constexpr std::size_t arrival = 0;

    void scheduleArrival()
    {
        m_due[arrival] = never;
        if (m_arrived < m_load.customers) {
            ++m_arrived;
            m_due[arrival] = m_now + m_draws.gap();
        }
    }

    void arrive()
    {
        if (!m_idle.empty()) {
            const std::size_t till = m_idle.back();
            m_idle.pop_back();
            m_sink.line(m_now, 0);
            begin(till, m_now);
        } else if (m_load.places > 0 && length() == m_load.places) {
            m_isBlocked = true;
            m_blocked = m_now;
            m_due[arrival] = never;
            return;
        } else {
            enter(m_now);
        }
        scheduleArrival();
    }

    void complete(std::size_t till)
    {
        if (length() == 0) {
            m_due[till] = never;
            m_idle.push_back(till);
            return;
        }
        const Instant joined = m_line[m_front++ & (m_line.size() - 1)];
        if (m_isBlocked) {
            m_isBlocked = false;
            enter(m_blocked);
            scheduleArrival();
        }
        m_sink.line(m_now, length());
        begin(till, joined);
    }

    void begin(std::size_t till, Instant joined)
    {
        m_sink.waited(m_now - joined);
        m_due[till] = m_now + m_draws.service();
    }

    void enter(Instant joined)
    {
        if (length() == m_line.size())
            grow();
        m_line[m_back++ & (m_line.size() - 1)] = joined;
        m_sink.line(m_now, length());
    }

    void grow()
    {
        std::vector<Instant> larger(m_line.size() * 2);
        for (std::size_t at = m_front; at != m_back; ++at)
            larger[at & (larger.size() - 1)] = m_line[at & (m_line.size() - 1)];
        m_line = std::move(larger);
    }

    [[nodiscard]] std::size_t length() const { return m_back - m_front; }

    Load m_load;
    Sink& m_sink;
    Draws m_draws;
    Instant m_now{};
    std::vector<Instant> m_due;       // Of the next arrival, then of each till's completion.
    std::vector<std::size_t> m_idle;  // Tills without a customer.
    std::vector<Instant> m_line;      // A ring, a power of two long: when each customer in line joined.
    std::size_t m_front = 0;
    std::size_t m_back = 0;
    std::int64_t m_arrived = 0;
    bool m_isBlocked = false;  // A customer finds no place and holds up the next.
    Instant m_blocked{};       // When that one came.
};

template <typename Sink>
void runInLoop(const Load& load, Sink& sink)
{
    Loop<Sink>{load, sink}.run();
}

}  // namespace tillsim::bench
