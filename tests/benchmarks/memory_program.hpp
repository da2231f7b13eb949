// SPDX-License-Identifier: MIT
// How much memory a process takes that waits.
#pragma once

#include "core/kernel/queue.hpp"

#include <cstdint>
#include <malloc.h>
#include <thread>

namespace tillsim::bench {

inline Task<> waitForTime()
{
    co_await delay(std::chrono::hours{1});
}

inline Task<> waitForItem(Queue<int>& queue)
{
    static_cast<void>(co_await queue.get());
}

/// Bytes on the heap, with the allocator's own, for each of `count` processes made by `make` that all wait. On a thread
/// of its own, which has no blocks yet from processes before.
template <typename Make>
double bytesPerProcess(std::int64_t count, Make make)
{
    double bytes = 0.0;
    std::thread{[&] {
        const std::size_t before = mallinfo2().uordblks;
        Kernel kernel;
        for (std::int64_t at = 0; at < count; ++at)
            kernel.spawn(make());
        kernel.runUntil(Instant{std::chrono::seconds{1}});
        bytes = static_cast<double>(mallinfo2().uordblks - before) / static_cast<double>(count);
    }}.join();
    return bytes;
}

}  // namespace tillsim::bench
