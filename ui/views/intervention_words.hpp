// SPDX-License-Identifier: GPL-3.0-or-later
// Interventions as the strip of the day notes them.
#pragma once

#include "core/scenario/scenario.hpp"

#include <QString>

namespace tillsim::ui {

/// "O" for opening a till: one letter, translated.
[[nodiscard]] QString letterOf(InterventionKind kind);

/// "11:30:00: till 3 opens"; with the name of the bank where there are several.
[[nodiscard]] QString interventionWords(const Scenario& scenario, const Intervention& intervention);

}  // namespace tillsim::ui
