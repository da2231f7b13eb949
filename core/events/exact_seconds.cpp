// SPDX-License-Identifier: MIT
#include "core/events/exact_seconds.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <iterator>

namespace tillsim {

void appendSeconds(std::string& text, Duration span)
{
    constexpr std::uint64_t second = 1'000'000'000;
    const bool isNegative = span < Duration::zero();
    const auto count = static_cast<std::uint64_t>(span.count());
    const std::uint64_t nanoseconds = isNegative ? 0 - count : count;  // Also of the most negative span.
    fmt::format_to(std::back_inserter(text), "{}{}", isNegative ? "-" : "", nanoseconds / second);
    if (nanoseconds % second == 0)
        return;
    fmt::format_to(std::back_inserter(text), ".{:09}", nanoseconds % second);
    text.resize(text.find_last_not_of('0') + 1);
}

}  // namespace tillsim
