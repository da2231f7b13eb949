// SPDX-License-Identifier: GPL-3.0-or-later
// Events in words: "customer 812 joins the line of till 3".
#pragma once

#include "core/experiment/playback/day_outline.hpp"
#include "ui/models/shop_names.hpp"

#include <QString>

namespace tillsim::ui {

[[nodiscard]] QString eventText(const OutlineEvent& event, const ShopNames& names);

}  // namespace tillsim::ui
