// SPDX-License-Identifier: MIT
// A part of a sweep, for machines that work on it side by side without knowing of each other.
#pragma once

#include <cstddef>

namespace tillsim {

/// Every `of`-th run from the `part`-th on.
struct Shard {
    std::size_t part = 1;  ///< From 1 to `of`.
    std::size_t of = 1;

    bool operator==(const Shard&) const = default;
};

}  // namespace tillsim
