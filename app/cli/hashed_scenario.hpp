// SPDX-License-Identifier: MIT
// A scenario together with what says whether another one is the same.
#pragma once

#include "core/experiment/sweep/sweep_plan.hpp"
#include "core/results/run_passport.hpp"
#include "core/scenario/scenario.hpp"
#include "core/scenario/setting.hpp"

#include <span>
#include <string>
#include <vector>

namespace tillsim::cli {

struct HashedScenario {
    Scenario scenario{};
    HashedFile text{};                ///< By the name that the command line calls it.
    std::vector<HashedFile> files{};  ///< In the order in which they were read; one that is read twice is there twice.
};

/// As readScenario() does. Throws ScenarioError.
[[nodiscard]] HashedScenario readHashedScenario(const std::string& file, std::span<const Setting> settings);

/// The same of a text that was read already.
[[nodiscard]] HashedScenario hashedScenario(const ScenarioText& source, const std::string& file,
                                            std::span<const Setting> settings);

}  // namespace tillsim::cli
