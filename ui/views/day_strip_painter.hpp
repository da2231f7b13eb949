// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the strip of the day, without what moves over it.
#pragma once

#include "ui/views/day_strip_plan.hpp"

#include "core/experiment/playback/day_outline.hpp"
#include "core/scenario/scenario.hpp"

#include <QFont>
#include <QPalette>

class QPainter;

namespace tillsim::ui {

/// What all painting of a strip needs.
struct StripCanvas {
    const DayStripPlan& plan;
    const Scenario& scenario;
    const DayOutline& outline;
    QPalette palette;
    QFont font;
    qreal pixelRatio = 1;
};

void paintDay(QPainter& painter, const StripCanvas& canvas);

}  // namespace tillsim::ui
