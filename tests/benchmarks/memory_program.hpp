// SPDX-License-Identifier: MIT
// How much memory a process takes that waits.
#pragma once

#include "core/kernel/queue.hpp"

#include <cstdint>
#include <malloc.h>

namespace tillsim::bench {

inline Task<> waitForTime()
{
    co_await delay(std::chrono::hours{1});
}

inline Task<> waitForItem(Queue<int>& queue)
{
    static_cast<void>(co_await queue.get());
}

/// Bytes on the heap, with the allocator's own, for each of `count` processes made by `make` that all wait. To be
/// called before any other kernel has run, or its blocks would be used again. They wait in `kernel`, which must outlive
/// what is measured after this, for the same reason.
template <typename Make>
double bytesPerProcess(Kernel& kernel, std::int64_t count, Make make)
{
    const std::size_t before = mallinfo2().uordblks;
    for (std::int64_t at = 0; at < count; ++at)
        kernel.spawn(make());
    kernel.runUntil(Instant{std::chrono::seconds{1}});
    return static_cast<double>(mallinfo2().uordblks - before) / static_cast<double>(count);
}

}  // namespace tillsim::bench
