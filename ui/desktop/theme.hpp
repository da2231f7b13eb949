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

/// Only those colours of a palette that have to be others so that placeholders, what is chosen, and links can be read:
/// with a contrast of at least 4.5. Most systems have some that cannot.
[[nodiscard]] QPalette mendsOf(const QPalette& palette);

/// Gives these colours to all windows of the program, now. Those of the system are mended.
void applyTheme(Theme theme);

}  // namespace tillsim::ui
