// SPDX-License-Identifier: MIT
// The main measure over the design, with its 95% intervals.
#pragma once

#include "core/results/html/answer.hpp"
#include "core/results/html/chart_frame.hpp"
#include "core/results/html/digest.hpp"

#include <string>

namespace tillsim {

/// HTML: lines over one axis, with a chart for each place on axes beyond the second; a row a point where there are no
/// axes; a cloud of points over each axis of a design that is spread. Empty if there are no figures.
[[nodiscard]] std::string measureCharts(const Digest& digest, const Answer& answer);

// Its three forms. Names of points are told by whoever points at a mark.

[[nodiscard]] std::string measureLines(const Digest& digest, const Answer& answer);
[[nodiscard]] std::string measureRows(const Digest& digest, const Answer& answer);
[[nodiscard]] std::string measureClouds(const Digest& digest, const Answer& answer);

/// From 0, or for shares and negative figures from the lowest, to the end of the highest interval; with what the shop
/// wants of this measure. Intervals that reach below it are cut there.
struct MeasureSpan {
    double low = 0.0;
    double high = 0.0;
    std::optional<double> target{};
    ScaleKind kind = ScaleKind::linear;
};

/// An axis for it.
[[nodiscard]] AxisRange rangeOf(const Digest& digest, const MeasureSpan& span);

[[nodiscard]] MeasureSpan spanOf(const Digest& digest);

/// "bank.tills=6: 83.2 s, 95% interval ..., 20 runs".
[[nodiscard]] std::string hintFor(const Digest& digest, std::size_t point);

}  // namespace tillsim
