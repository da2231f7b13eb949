// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios that are built into the program, as the window shows them.
#pragma once

#include "ui/editor/scenario_template.hpp"

#include <vector>

namespace tillsim::gui {

/// In order of name.
[[nodiscard]] std::vector<ui::ScenarioTemplate> shippedTemplates();

}  // namespace tillsim::gui
