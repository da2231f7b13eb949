// SPDX-License-Identifier: MIT
// How much text must stand out from its ground.
#pragma once

namespace tillsim::ui {

inline constexpr double readable = 4.5;  ///< Web Content Accessibility Guidelines 2.1 (W3C, 2018), 1.4.3.

}  // namespace tillsim::ui
