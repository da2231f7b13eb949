// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep as it is being set up, as plain data: what the form shows, and the design that comes of it.
#pragma once

#include "core/experiment/sweep/sweep_file.hpp"
#include "core/experiment/sweep/sweep_plan.hpp"
#include "core/scenario/text_file.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace tillsim::ui {

/// One row of the form, as it was typed.
struct AxisRow {
    std::string name{};     ///< Empty: the path.
    std::string path{};     ///< Several with blanks and "+" between them: all get the same value.
    std::string values{};   ///< As `--vary` has them: "3..8", "60, 120, 180".
    bool isInStep = false;  ///< Goes in step with the row above, instead of in a grid with it.

    bool operator==(const AxisRow&) const = default;
};

/// Something in the form that makes no sense, in one line.
class SetupError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct SweepSetup {
    std::vector<AxisRow> axes{};
    std::string only{};                       ///< A constraint; empty: none.
    std::uint64_t replications = 10;          ///< Of each point; with a precision, at least.
    std::optional<double> precision{};        ///< Half-width over mean: each point is run until it is that small.
    std::uint64_t mostReplications = 10'000;  ///< With a precision.
    std::optional<std::uint64_t> seed{};      ///< None: the scenario's.
    std::string measure = "wait_s.mean";
    std::vector<Variant> variants{};       ///< Of a sweep file; they can only be looked at.
    std::vector<PointSetting> settings{};  ///< As well.

    bool operator==(const SweepSetup&) const = default;
};

/// What the sweep file asks for. Values are written out, and constraints become one.
[[nodiscard]] SweepSetup setupOf(const SweepFile& file);

/// Rows that are empty are passed over. Throws SetupError, which names the row.
[[nodiscard]] SweepDesign designOf(const SweepSetup& setup);

/// An axis of a store, to look at: that of the variants, which sets no path, is there with its name.
[[nodiscard]] AxisRow rowOf(const AxisRecord& axis);

/// Values as a row has them, such that they are read back as the same.
[[nodiscard]] std::string valuesText(const std::vector<std::string>& values);

/// How many values a row has; nothing if they make no sense.
[[nodiscard]] std::optional<std::size_t> countOf(const AxisRow& row);

/// A sweep file as it was read, with the scenario that it names.
struct LoadedSweep {
    SweepSetup setup{};
    ScenarioText scenario{};
};

/// Reads the sweep file and its scenario by `readFile`. Throws ScenarioError, and SetupError for a scenario in place of
/// a sweep file.
[[nodiscard]] LoadedSweep loadSweep(const std::filesystem::path& file, const FileSource& readFile = readTextFile);

/// Whatever is wrong, in lines that can be shown: of many mistakes the first few.
[[nodiscard]] std::string messageOf(const std::exception& error);

}  // namespace tillsim::ui
