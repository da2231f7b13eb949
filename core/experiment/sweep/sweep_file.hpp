// SPDX-License-Identifier: MIT
// Reads a sweep file: what to vary in which scenario. resources/docs/sweep.md tells its keys.
//
// As in a scenario file, an unknown key, a wrong type or a value out of range is the user's mistake, and all mistakes
// are reported at once.
#pragma once

#include "core/experiment/sweep/design.hpp"
#include "core/scenario/scenario_error.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tillsim {

struct SweepFile {
    std::filesystem::path scenario{};  ///< Seen from where the sweep file was found.
    SweepDesign design{};
    std::optional<std::int64_t> replications{};  ///< Of each point, at least 1.
    std::optional<double> precision{};           ///< In place of `replications`: above 0 and below 1.
    std::optional<std::int64_t> least{};         ///< Replications with a precision; at least 2.
    std::optional<std::int64_t> most{};          ///< The same; not below `least`.
    std::optional<std::uint64_t> seed{};         ///< Below 2^63. None: the scenario's.
    std::string measure = "wait_s.mean";         ///< The figure that matters most, as in measuresOf().
};

/// Whether a text is a sweep file rather than a scenario: it names one at its top. Throws ScenarioError for what is no
/// TOML.
[[nodiscard]] bool isSweepFile(std::string_view text, const std::string& fileName);

/// Reads a sweep from a text; `fileName` is what messages name, `folder` where its scenario is looked up. Throws
/// ScenarioError. Whether the design has points at all is for pointsOf() to say.
[[nodiscard]] SweepFile parseSweep(std::string_view text, const std::string& fileName,
                                   const std::filesystem::path& folder);

}  // namespace tillsim
