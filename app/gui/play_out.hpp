// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a day without a window, for scripts.
#pragma once

#include "app/gui/arguments.hpp"

namespace tillsim::gui {

/// Plays the scenario to its end, by the same player that the window has, and prints the result as JSON. Needs a
/// QCoreApplication. The exit code of the program; what is wrong is told on stderr.
[[nodiscard]] int playOut(const Arguments& arguments);

}  // namespace tillsim::gui
