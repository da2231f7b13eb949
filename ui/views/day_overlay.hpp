// SPDX-License-Identifier: GPL-3.0-or-later
// Paints what moves over the strip of the day.
#pragma once

#include "ui/views/day_strip_plan.hpp"

#include <QPalette>
#include <QString>

class QPainter;

namespace tillsim::ui {

/// A line at `x` with a time on a plate at its top.
void paintPlayhead(QPainter& painter, const DayStripPlan& plan, const QPalette& palette, qreal x, const QString& time);

/// What is under the mouse, on a plate beside `at`.
void paintReadout(QPainter& painter, const DayStripPlan& plan, const QPalette& palette, QPointF at,
                  const QString& words);

}  // namespace tillsim::ui
