// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry of the strip of the day: the line above, a row for each till below it, the clock at the bottom, and one
// scale of time for all of them. Plain data.
#pragma once

#include "core/kernel/time.hpp"

#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace tillsim::ui {

/// A mark on the axis.
struct TimeTick {
    Instant at{};
    bool isNamed = false;  ///< Has its time written below it.
};

struct DayStripPlan {
    QRectF levels{};   ///< How long the line is.
    QRectF tills{};    ///< Their rows.
    QRectF axis{};     ///< The clock.
    qreal gutter = 0;  ///< Left of all that, for names.
    Duration span{1};  ///< What is shown, from opening on; above 0.
    std::size_t rows = 0;

    /// Where an instant is; beyond the ends at the ends.
    [[nodiscard]] qreal xOf(Instant at) const;
    /// The instant at `x`; beyond the ends the opening or the end.
    [[nodiscard]] Instant instantAt(qreal x) const;

    [[nodiscard]] QRectF row(std::size_t till) const;
    /// The till in whose row a point lies.
    [[nodiscard]] std::optional<std::size_t> rowAt(QPointF point) const;

    /// Names stand at every so many rows, so that they do not touch. At least 1.
    [[nodiscard]] std::size_t namedRowStep(qreal textHeight) const;

    /// Marks at round times of day, of which those are named for whose names of `nameWidth` there is room.
    [[nodiscard]] std::vector<TimeTick> ticks(Duration opens, qreal nameWidth) const;
    /// From one named mark to the next.
    [[nodiscard]] Duration tickStep(qreal nameWidth) const;
};

/// `nameWidth`, `textHeight`: of the longest name of a till, and of a line of text, in pixels.
[[nodiscard]] DayStripPlan planDayStrip(QSizeF size, std::size_t tills, Duration span, qreal nameWidth,
                                        qreal textHeight);

/// The least of 1, 2, 5, 10, 20, ... that is not below `value`; at least 1.
[[nodiscard]] std::int64_t niceCeiling(std::int64_t value);

}  // namespace tillsim::ui
