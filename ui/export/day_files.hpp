// SPDX-License-Identifier: GPL-3.0-or-later
// A day as data for other programs. Numbers have a point and times are in seconds, whatever the language.
#pragma once

#include "core/experiment/playback/day_outline.hpp"
#include "core/results/run_result.hpp"
#include "core/scenario/scenario.hpp"
#include "ui/charts/chart.hpp"

#include <string>

namespace tillsim::ui {

/// Comma-separated values as in RFC 4180, with line feeds as everywhere in this program.
[[nodiscard]] std::string toCsv(const ChartTable& table);

/// A row for each measure: its name, as in resources/docs/measures.md, and its value.
[[nodiscard]] std::string measuresCsv(const RunResult& result);

/// Byte for byte what `tillsim run --customers` writes of this day.
[[nodiscard]] std::string customersCsv(const Scenario& scenario, const DayOutline& day);

/// Byte for byte what `tillsim run --events` writes of this day.
[[nodiscard]] std::string eventLines(const DayOutline& day);

}  // namespace tillsim::ui
