// SPDX-License-Identifier: MIT
// What an experiment is about, as it is kept beside its runs: enough to repeat each of them from the store alone.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tillsim {

/// A path of the scenario and the value that a design point puts there, as `--set` would.
struct PointSetting {
    std::string path{};
    std::string value{};

    bool operator==(const PointSetting&) const = default;
};

/// One place of the design.
struct PointRecord {
    std::string name{};  ///< Of its variant, or its settings in short: "bank.tills=6".
    std::vector<PointSetting> settings{};

    bool operator==(const PointRecord&) const = default;
};

/// A file that a scenario reads, whole.
struct InputFile {
    std::string name{};  ///< As the scenario names it.
    std::string text{};

    bool operator==(const InputFile&) const = default;
};

/// A scenario as it was when it was run.
struct ScenarioRecord {
    std::string name{};
    std::string fileName{};  ///< What messages called it.
    std::string text{};      ///< TOML, before any settings.
    std::vector<InputFile> files{};

    bool operator==(const ScenarioRecord&) const = default;
};

/// An axis of the design, for tables and charts: points are what they are without it.
struct AxisRecord {
    std::string name{};                ///< What tables call it, usually by its path.
    std::vector<std::string> paths{};  ///< What it sets, all to the same value. None: its values are names of variants.
    std::vector<std::string> values{};

    bool operator==(const AxisRecord&) const = default;
};

/// An experiment without its runs.
struct ExperimentRecord {
    std::string version{};  ///< Of tillsim, as `tillsim --version` says it.
    ScenarioRecord scenario{};
    std::uint64_t seed = 0;
    std::vector<PointSetting> settings{};  ///< Of all points, before their own.
    std::vector<AxisRecord> axes{};
    std::vector<PointRecord> points{};

    bool operator==(const ExperimentRecord&) const = default;
};

}  // namespace tillsim
