// SPDX-License-Identifier: MIT
// How long serving takes, and the gap before the next customer.
#pragma once

#include "core/kernel/time.hpp"
#include "core/random/distribution.hpp"

#include <optional>
#include <variant>

namespace tillsim {

/// A time that depends on the number of items: scale * items^exponent * residual.
struct ItemFormula {
    Duration scale{};                                     ///< Above 0.
    double exponent = 1.0;                                ///< From 0 to 3.
    Distribution residual = Distribution::constant(1.0);  ///< A factor without unit; negative draws count as 0.

    bool operator==(const ItemFormula&) const = default;
};

/// A time that is drawn, in seconds, or follows from the items.
using TimeOfItems = std::variant<Distribution, ItemFormula>;

/// The sum of the scan times of the products in the basket (Product::scan).
struct ProductScanning {
    bool operator==(const ProductScanning&) const = default;
};

struct Service {
    /// How long serving a customer takes. Default: no time, for traces that say it of each customer.
    std::variant<Distribution, ItemFormula, ProductScanning> work = Distribution::constant(0.0);
    std::optional<TimeOfItems> gap{};  ///< From a completion to the next customer, if one waits. Default: none.

    bool operator==(const Service&) const = default;
};

}  // namespace tillsim
