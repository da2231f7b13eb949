// SPDX-License-Identifier: MIT
// Who comes, and with what: classes of customers, and what they put into their baskets.
#pragma once

#include "core/random/distribution.hpp"
#include "core/scenario/helper_staff.hpp"
#include "core/scenario/service.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

struct CustomerClass {
    std::string name = "all";   ///< 1 to 200 bytes on one line; no two classes have the same.
    double share = 1.0;         ///< From 0 to 1; those of all classes add up to 1, to within 1e-6.
    std::int64_t priority = 1;  ///< -1,000,000 to 1,000,000; the lower goes first where the discipline is priority.
    std::optional<Distribution> patience{};  ///< Seconds from joining a line to giving up. Default: never.
    std::optional<Distribution> items{};     ///< As Basket::items, which is the default.
    std::optional<OwnService> service{};     ///< Default: as the bank's, or the general one.
    std::vector<double> tenderShares{};      ///< One a tender, adding up to 1. Empty: the tenders' own.
    std::vector<double> productWeights{};    ///< One a product, from 0 to 1e9, not all 0. Empty: the products' own.
    std::vector<std::uint32_t> banks{};      ///< Positions in Scenario::banks, rising: only these. Empty: all.

    bool operator==(const CustomerClass&) const = default;
};

struct Product {
    std::string name{};                               ///< 1 to 200 bytes on one line; no two products have the same.
    Distribution scan = Distribution::constant(0.0);  ///< Seconds to scan one.
    double weight = 1.0;                              ///< How often it is taken, relative to the others: from 0 to 1e9.
    std::optional<HelperNeed> helper{};               ///< Each such item may need a helper. Default: none does.

    bool operator==(const Product&) const = default;
};

struct Basket {
    /// How many items: rounded up to a whole number, at least 1, unless it is a distribution of counts (isCount),
    /// which may give 0. At most 1,000,000 on average.
    Distribution items = Distribution::constant(1.0);

    bool operator==(const Basket&) const = default;
};

}  // namespace tillsim
