// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a customer, in words that a planner understands.
#pragma once

#include "core/store/shop_picture.hpp"
#include "ui/models/shop_names.hpp"
#include "ui/models/story_index.hpp"

#include <QString>

#include <vector>

namespace tillsim::ui {

/// "34 items, class regular": who it is.
[[nodiscard]] QString customerText(const CustomerRecord& record, const ShopNames& names);

/// How the visit went: "It waited 6:12: 4:30 while till 3 scanned for others and 1:42 because ...". The parts are those
/// of causeRows and add up to the whole.
[[nodiscard]] QString storyText(const CustomerStory& story, const ShopNames& names);

/// Who stood in the line when it joined, each a link to its number, as rich text.
[[nodiscard]] QString aheadText(const CustomerStory& story, const std::vector<CustomerAhead>& ahead);

/// Where somebody is now who has not left; empty if it is not in the shop.
[[nodiscard]] QString placeText(std::int64_t customer, const ShopPicture& picture, const ShopNames& names);

}  // namespace tillsim::ui
