// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the parts of charts, on light and on dark ground.
#pragma once

#include "ui/charts/chart.hpp"

#include <QBrush>
#include <QPalette>
#include <QPen>

namespace tillsim::ui {

/// The line of a series: at least 3 to 1 against the ground, as WCAG 2.1 asks of graphics; what is faint aside.
[[nodiscard]] QPen penOf(const ChartSeries& series, const QPalette& palette);

/// The filling of an area; none for a line.
[[nodiscard]] QBrush brushOf(const ChartSeries& series, const QPalette& palette);

/// The colour of the bar of a look with its hatch, so that it can be told without the colour.
[[nodiscard]] QBrush hatched(TillLook look, bool isDark);

/// Text that stands back, and still can be read.
[[nodiscard]] QColor quietText(const QPalette& palette);

/// Of links in a text on a window: palettes that are dark often forget about theirs.
[[nodiscard]] QColor linkColour(const QPalette& palette);

[[nodiscard]] QColor gridColour(const QPalette& palette);

}  // namespace tillsim::ui
