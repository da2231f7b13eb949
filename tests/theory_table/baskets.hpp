// SPDX-License-Identifier: MIT
// How many items customers of two real stores have in their baskets, as counted by M. Antczak and R. Weron (Data
// 4(2):67, 2019). resources/scenarios has the same as shares, whose ten digits are not enough to agree with the table
// to 1e-9.
#pragma once

#include "core/random/distribution.hpp"
#include "tests/theory_table/table.hpp"

#include <optional>
#include <vector>

namespace tillsim::theory_table {

struct Baskets {
    std::vector<double> items{};
    std::vector<double> customers{};  ///< With so many items; not always whole numbers.

    [[nodiscard]] double allCustomers() const;
    [[nodiscard]] double meanItems() const;
    [[nodiscard]] Distribution law() const { return Distribution::empirical(items, customers); }
};

/// Of all customers of a store; none for a store whose baskets are not known.
[[nodiscard]] std::optional<Baskets> basketsOf(std::int64_t store);

/// Those customers whom the rows of a lane are about: all, or those with at most ten items, or those with more.
[[nodiscard]] Baskets basketsAtLane(const Baskets& all, const Parameters& given);

/// The most items of a small basket.
inline constexpr std::int64_t smallBasket = 10;

}  // namespace tillsim::theory_table
