// SPDX-License-Identifier: MIT
// A sweep, ready to run: every point has been read, and is right.
#pragma once

#include "core/experiment/sweep/design.hpp"
#include "core/results/experiment_record.hpp"
#include "core/results/point_aims.hpp"
#include "core/scenario/scenario.hpp"
#include "core/scenario/setting.hpp"
#include "core/scenario/text_file.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

/// The text of a scenario, and where it was found.
struct ScenarioText {
    std::string fileName{};          ///< What messages call it.
    std::filesystem::path folder{};  ///< Where the files are looked up that it names.
    std::string text{};
};

struct SweepPlan {
    ScenarioText scenario{};
    std::vector<DesignPoint> points{};
    std::vector<PointAims> aims{};  ///< Of each point.
    /// All but the tillsim version, which only the program knows.
    ExperimentRecord experiment{};
};

/// Reads the scenario once for each point of the design, and the files that it names by `readFile`. `seed` wins over
/// the scenario's. Throws ScenarioError, which names the first point that is wrong; DesignError.
[[nodiscard]] SweepPlan planSweep(const SweepDesign& design, ScenarioText scenario, std::optional<std::uint64_t> seed,
                                  const FileSource& readFile = readTextFile);

/// The scenario of a point, with its files as they were when the sweep was planned: none is read again.
[[nodiscard]] Scenario readPoint(const SweepPlan& plan, std::size_t point);

/// The targets and costs of a scenario.
[[nodiscard]] PointAims aimsOf(const Scenario& scenario);

/// The settings that make the scenario of a point: those of all points, then its own.
[[nodiscard]] std::vector<Setting> settingsAt(const SweepPlan& plan, std::size_t point);

}  // namespace tillsim
