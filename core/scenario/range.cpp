// SPDX-License-Identifier: MIT
// Ranges in words.
#include "core/scenario/range.hpp"

#include <fmt/format.h>

#include <cmath>

namespace tillsim {

std::string toString(const Range& range)
{
    if (std::isinf(range.low))
        return std::isinf(range.high) ? std::string{} : fmt::format(", at most {}", range.high);
    if (range.aboveLow)
        return fmt::format(" above {}{}", range.low,
                           std::isinf(range.high) ? std::string{} : fmt::format(", at most {}", range.high));
    return std::isinf(range.high) ? fmt::format(", at least {}", range.low)
                                  : fmt::format(" from {} to {}", range.low, range.high);
}

}  // namespace tillsim
