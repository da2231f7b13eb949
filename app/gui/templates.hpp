// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios and sweeps that are built into the program, as the window shows them.
#pragma once

#include "ui/editor/scenario_template.hpp"
#include "ui/sweep/sweep_template.hpp"

#include <vector>

namespace tillsim::gui {

/// In order of name.
[[nodiscard]] std::vector<ui::ScenarioTemplate> shippedTemplates();

/// The sweeps in order of name, and the version with which the command line makes stores.
[[nodiscard]] ui::SweepSupplies shippedSweeps();

}  // namespace tillsim::gui
