// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one till: what stands on it, what it does, and how far it is with that.
#pragma once

#include "ui/views/floor_canvas.hpp"
#include "ui/views/floor_plan.hpp"
#include "ui/views/floor_words.hpp"

#include "core/store/shop_picture.hpp"

class QPainter;

namespace tillsim::ui {

/// How far a till is with what it does, from 0 to 1; below 0 where nobody knows.
[[nodiscard]] double progressOf(const TillPicture& till, Instant now);

/// With words in two lines, in one line, or only an icon, as there is room.
void paintTill(QPainter& painter, const FloorCanvas& canvas, const TillSite& site, const TillPicture& till,
               const TillLabel& label, Instant now);

}  // namespace tillsim::ui
