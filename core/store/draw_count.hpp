// SPDX-License-Identifier: MIT
// Whole numbers of things, drawn: items in a basket, customers in a batch.
#pragma once

#include "core/random/distribution.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tillsim {

inline constexpr std::int64_t mostOfAnything = 1'000'000;  ///< No basket has more items, no batch more customers.

/// A draw rounded up to a whole number, at least 1; a distribution of counts may give 0. Never negative, and never
/// above mostOfAnything.
[[nodiscard]] inline std::int64_t countFrom(const Distribution& distribution, Generator& generator)
{
    const double least = distribution.isCount() ? 0.0 : 1.0;
    const double drawn = std::ceil(distribution.draw(generator));
    return static_cast<std::int64_t>(std::clamp(drawn, least, static_cast<double>(mostOfAnything)));
}

}  // namespace tillsim
