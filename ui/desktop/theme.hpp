// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark, or as the system is. Everything in the window takes its colours from the palette.
#pragma once

#include <QPalette>

#include <cstdint>

namespace tillsim::ui {

enum class Theme : std::uint8_t { System, Light, Dark };

/// All text on its ground has a contrast of at least 4.5 to 1 (WCAG 2.1, 1.4.3), what is disabled aside.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Gives these colours to all windows of the program, now.
void applyTheme(Theme theme);

}  // namespace tillsim::ui
