// SPDX-License-Identifier: GPL-3.0-or-later
// How the causes of a wait look: as the till states that they come from.
#pragma once

#include "core/results/run_result.hpp"
#include "ui/views/till_look.hpp"

namespace tillsim::ui {

/// No two causes have the same.
[[nodiscard]] TillLook lookOf(WaitCause cause);

}  // namespace tillsim::ui
