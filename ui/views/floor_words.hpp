// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be seen on the shop floor, in words: for tips under the mouse and for people who cannot see it.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/store/shop_picture.hpp"

#include <QString>

#include <cstddef>
#include <cstdint>

namespace tillsim::ui {

/// What stands on a till.
struct TillLabel {
    QString number;   ///< Its position in the bank, from 1.
    QString cashier;  ///< Empty if the roster names nobody.
};

/// Of the till at position `till` of its bank, `since` opening.
[[nodiscard]] TillLabel tillLabel(const Bank& bank, std::size_t till, Duration since);

/// "Till 3 (Ann): scanning, 4 wait"; with the name of the bank where there are several.
[[nodiscard]] QString tillWords(const Scenario& scenario, const ShopPicture& picture, std::size_t bank,
                                std::size_t till);

/// "Customer 12, 7 items: 3rd in line since 11:42:07"; empty if nobody of that number is to be seen.
[[nodiscard]] QString customerWords(const Scenario& scenario, const ShopPicture& picture, std::int64_t customer);

/// All of it, a line each.
[[nodiscard]] QString floorWords(const Scenario& scenario, const ShopPicture& picture);

}  // namespace tillsim::ui
