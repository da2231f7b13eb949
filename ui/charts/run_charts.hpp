// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a run, made of what is known of it. What has happened is drawn strong, what is still to come faint.
#pragma once

#include "ui/charts/chart.hpp"
#include "ui/charts/chart_input.hpp"

namespace tillsim::ui {

/// How many came and how many were served, in each interval of the day.
[[nodiscard]] Chart throughputChart(const ChartInput& input);
[[nodiscard]] ChartTable throughputTable(const ChartInput& input);

/// How many stood in line, and outside, over the day.
[[nodiscard]] Chart lineChart(const ChartInput& input);
/// Each change, up to now.
[[nodiscard]] ChartTable lineTable(const ChartInput& input);

/// How long those waited who have been served up to now.
[[nodiscard]] Chart waitChart(const ChartInput& input);
[[nodiscard]] ChartTable waitTable(const ChartInput& input);

/// What each till did with its time so far, closed aside.
[[nodiscard]] Chart utilisationChart(const ChartInput& input);
[[nodiscard]] ChartTable utilisationTable(const ChartInput& input);

/// Where the outline was cut, a sentence that says so, after a space; otherwise empty.
[[nodiscard]] QString knownNote(const ChartInput& input);

/// The value of theory that results call `name`; nothing if there is none.
[[nodiscard]] std::optional<double> theoryValue(const RunResult& result, std::string_view name);

/// "theory", or "approximation" if it is one.
[[nodiscard]] QString theoryWord(const RunResult& result);

/// A number for a file: as short as it can be and still be the same.
[[nodiscard]] std::string plainNumber(double value);

}  // namespace tillsim::ui
