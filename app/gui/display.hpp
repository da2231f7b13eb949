// SPDX-License-Identifier: GPL-3.0-or-later
// Whether there is a display, before Qt looks for one: it would end the program if there is none.
#pragma once

namespace tillsim::gui {

/// Whether a window can be opened, with these arguments of main. To be called before anything of Qt's.
[[nodiscard]] bool isThereADisplay(int argc, char** argv);

}  // namespace tillsim::gui
