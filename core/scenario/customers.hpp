// SPDX-License-Identifier: MIT
// Who comes, and with what: classes of customers, and what they put into their baskets.
#pragma once

#include "core/random/distribution.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tillsim {

struct CustomerClass {
    std::string name = "all";   ///< 1 to 200 bytes on one line; no two classes have the same.
    double share = 1.0;         ///< From 0 to 1; those of all classes add up to 1, to within 1e-6.
    std::int64_t priority = 1;  ///< -1,000,000 to 1,000,000; the lower goes first where the discipline is priority.
    std::optional<Distribution> patience{};  ///< Seconds from joining a line to giving up. Default: never.

    bool operator==(const CustomerClass&) const = default;
};

struct Product {
    std::string name{};                               ///< 1 to 200 bytes on one line; no two products have the same.
    Distribution scan = Distribution::constant(0.0);  ///< Seconds to scan one.
    double weight = 1.0;                              ///< How often it is taken, relative to the others: from 0 to 1e9.

    bool operator==(const Product&) const = default;
};

struct Basket {
    /// How many items: rounded up to a whole number, at least 1, unless it is a distribution of counts (isCount),
    /// which may give 0. At most 1,000,000 on average.
    Distribution items = Distribution::constant(1.0);

    bool operator==(const Basket&) const = default;
};

}  // namespace tillsim
