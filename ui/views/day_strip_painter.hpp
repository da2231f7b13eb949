// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the strip of the day, without what moves over it.
#pragma once

#include "ui/views/day_strip_plan.hpp"

#include "core/experiment/playback/day_outline.hpp"
#include "core/scenario/scenario.hpp"

#include <QFont>
#include <QImage>
#include <QLocale>
#include <QPalette>

#include <cstddef>
#include <memory>

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
    QLocale locale{};
};

void paintDay(QPainter& painter, const StripCanvas& canvas);

/// A strip to be painted, now or on another thread: it shares only what does not change.
struct DayToPaint {
    std::shared_ptr<const Scenario> scenario{};
    std::shared_ptr<const DayOutline> outline{};
    DayStripPlan plan{};
    QSize size{};
    QPalette palette{};
    QFont font{};
    qreal pixelRatio = 1;
    QLocale locale{};

    /// About how long it takes, in parts of which a millisecond has some ten thousands.
    [[nodiscard]] std::size_t cost() const;
    [[nodiscard]] QImage image() const;
};

}  // namespace tillsim::ui
