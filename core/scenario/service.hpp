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

/// How long scanning takes.
using Work = std::variant<Distribution, ItemFormula, ProductScanning>;

struct Service {
    /// How long serving a customer takes, but for calls and tender. Default: no time, for traces that say it of each
    /// customer.
    Work work = Distribution::constant(0.0);
    std::optional<TimeOfItems> gap{};  ///< From a completion to the next customer, if one waits. Default: none.

    bool operator==(const Service&) const = default;
};

/// What the service of a class or of a bank has for itself; the rest is as elsewhere (service_of.hpp says where).
struct OwnService {
    std::optional<Work> work{};
    std::optional<TimeOfItems> gap{};  ///< A constant 0 where others have a gap and this one has none.

    bool operator==(const OwnService&) const = default;
};

}  // namespace tillsim
