// SPDX-License-Identifier: GPL-3.0-or-later
// The icon of the program, for windows and the task bar.
#pragma once

#include <QIcon>

namespace tillsim::ui {

/// Drawn from resources/icons at each size that desktops ask for, so that no plugin of Qt's is needed for it.
[[nodiscard]] QIcon programIcon();

}  // namespace tillsim::ui
