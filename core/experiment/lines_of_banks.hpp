// SPDX-License-Identifier: MIT
// What LevelMeasures has to know of the banks of a scenario.
#pragma once

#include "core/experiment/level_measures.hpp"
#include "core/scenario/scenario.hpp"

#include <vector>

namespace tillsim {

[[nodiscard]] inline std::vector<LinesOfBank> linesOfBanks(const Scenario& scenario)
{
    std::vector<LinesOfBank> lines;
    for (const Bank& bank : scenario.banks)
        lines.push_back({bank.tills, bank.lines == Lines::PerTill});
    return lines;
}

}  // namespace tillsim
