// SPDX-License-Identifier: MIT
// Two clocks, and what is printed of what they say. On a machine that is shared, the time of the processor tells what
// the program does, and the time on the wall what a user sees.
#pragma once

#include <ctime>
#include <string>
#include <vector>

namespace tillsim::ui {

/// Milliseconds since an instant of no interest.
[[nodiscard]] inline double readClock(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Milliseconds, by the wall and by the processor.
struct Times {
    double wall = 0;
    double processor = 0;  ///< Of this thread.

    [[nodiscard]] static Times now() { return {readClock(CLOCK_MONOTONIC), readClock(CLOCK_THREAD_CPUTIME_ID)}; }
    [[nodiscard]] Times since(const Times& before) const { return {wall - before.wall, processor - before.processor}; }
    void add(const Times& more)
    {
        wall += more.wall;
        processor += more.processor;
    }
};

/// Prints the percentiles of times in milliseconds; nothing has to be sorted.
void report(const std::string& what, std::vector<double> times);
/// The same, a line for each clock.
void report(const std::string& what, const std::vector<Times>& times);

}  // namespace tillsim::ui
