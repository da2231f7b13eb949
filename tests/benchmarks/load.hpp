// SPDX-License-Identifier: MIT
// What the queueing benchmarks simulate, and what each of the programs that compete measures while it does.
#pragma once

#include "core/kernel/time.hpp"
#include "core/random/generator.hpp"
#include "core/random/standard_exponential.hpp"
#include "core/random/stream.hpp"
#include "core/statistics/tally.hpp"
#include "core/statistics/time_weighted.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim::bench {

/// Exponential gaps and services, one line, first come, first served.
struct Load {
    std::int64_t customers = 1'000'000;
    int tills = 1;
    double arrivalsPerService = 0.9;  ///< Arrival rate times mean service time; the mean service time is 1 s.
    std::size_t places = 0;           ///< In line; 0: no limit. The next gap starts when the last customer is in.
};

/// The same draws for every program: a stream for gaps and one for services, both in the order of the customers.
class Draws {
public:
    explicit Draws(const Load& load)
        : m_meanGap{1e9 / load.arrivalsPerService},
          m_gaps{streamFor({1, 0, Purpose::benchmark, 0})},
          m_services{streamFor({1, 0, Purpose::benchmark, 1})}
    {
    }

    Duration gap() { return nanoseconds(m_meanGap * standardExponential(m_gaps)); }
    Duration service() { return nanoseconds(1e9 * standardExponential(m_services)); }

private:
    // At least one, so that no two events of one process fall into one instant.
    static Duration nanoseconds(double value) { return Duration{1 + static_cast<std::int64_t>(value)}; }

    double m_meanGap;
    Generator m_gaps;
    Generator m_services;
};

/// The statistics that are always on: moments and a histogram of the waits, and the length of the line over time.
class Measures {
public:
    void waited(Duration wait)
    {
        m_wait.add(toSeconds(wait));
        ++m_histogram[static_cast<std::size_t>(std::bit_width(static_cast<std::uint64_t>(wait.count())))];
    }
    void line(Instant at, std::size_t length) { m_line.set(at, static_cast<std::int64_t>(length)); }

    [[nodiscard]] double meanWait() const { return m_wait.mean(); }

private:
    Tally m_wait;
    TimeWeighted m_line;
    std::array<std::int64_t, 65> m_histogram{};
};

/// Every wait, for the test that all programs agree.
class Waits {
public:
    void waited(Duration wait) { m_waits.push_back(wait); }
    void line(Instant, std::size_t) { }

    [[nodiscard]] const std::vector<Duration>& all() const { return m_waits; }

private:
    std::vector<Duration> m_waits;
};

}  // namespace tillsim::bench
