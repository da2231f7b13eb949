// SPDX-License-Identifier: MIT
#include "app/gallery/values.hpp"

#include "app/gallery/draws.hpp"

#include <algorithm>
#include <numeric>

namespace tillsim::gallery {

using namespace std::chrono_literals;

std::vector<Duration> drawValues(std::uint64_t seed)
{
    Draws draws{seed};
    std::vector<Duration> values(10);
    std::ranges::generate(values, [&draws] { return draws.between(1ms, 999ms); });
    return values;
}

Duration sumOf(const std::vector<Duration>& values)
{
    return std::accumulate(values.begin(), values.end(), Duration{});
}

Task<> putValues(const Teller& tell, std::string who, Queue<Duration>& queue, std::vector<Duration> values)
{
    for (const Duration value : values) {
        co_await delay(value);
        tell(who, "puts {}", show(value));
        co_await queue.put(value);
    }
}

Task<> produce(const Teller& tell, std::string who, Queue<Duration>& queue, std::vector<Duration> values)
{
    co_await putValues(tell, who, queue, std::move(values));
    co_await queue.put(sentinel);
    tell(who, "has ended");
}

}  // namespace tillsim::gallery
