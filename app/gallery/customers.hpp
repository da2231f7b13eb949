// SPDX-License-Identifier: MIT
// The customers of the gallery's shop, and what they buy.
#pragma once

#include "core/kernel/time.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tillsim::gallery {

struct Product {
    std::string_view name;
    Duration scan;  ///< How long it takes the cashier.
};

struct Customer {
    int number;  ///< From 1.
    std::vector<Product> basket;
};

/// Each has up to nine products: beer, bananas, sausage or diapers.
[[nodiscard]] std::vector<Customer> drawCustomers(int count, std::uint64_t seed);

}  // namespace tillsim::gallery
