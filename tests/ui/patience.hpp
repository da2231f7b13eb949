// SPDX-License-Identifier: MIT
// What tests of the window share: where the scenarios are, and how long to wait for what has to come.
#pragma once

#include <QString>

namespace tillsim::ui {

inline const QString shippedFolder = TILLSIM_SOURCE_DIR "/resources/scenarios/";
inline constexpr int patience = 60'000;  // Milliseconds, of which a healthy run needs few.

}  // namespace tillsim::ui
