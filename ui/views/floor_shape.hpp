// SPDX-License-Identifier: GPL-3.0-or-later
// What of a scenario decides where things stand in the shop, and what they are called.
#pragma once

#include "core/scenario/scenario.hpp"

#include <QString>

#include <cstddef>
#include <vector>

namespace tillsim::ui {

struct BankShape {
    QString name;
    std::size_t tills = 1;
    bool hasLinePerTill = false;
    bool isSelfService = false;
    std::size_t helper = 0;  ///< Position in FloorShape::helpers of who clears its calls, as far as that is known.

    bool operator==(const BankShape&) const = default;
};

struct FloorShape {
    std::vector<BankShape> banks{};
    std::vector<QString> helpers{};
    std::vector<QString> classes{};
    bool hasQueueOutside = false;  ///< Customers may have to wait outside.

    bool operator==(const FloorShape&) const = default;
};

[[nodiscard]] FloorShape floorShape(const Scenario& scenario);

/// Who sits at a till at `since` opening, by the roster; empty if it names nobody. `till`: position in the bank.
[[nodiscard]] QString cashierAt(const Bank& bank, std::size_t till, Duration since);

}  // namespace tillsim::ui
