// SPDX-License-Identifier: GPL-3.0-or-later
// A visit as a line of time: where its parts and the words below them go. Plain geometry, so that tests need no window.
#pragma once

#include "core/experiment/playback/day_outline.hpp"

#include <QRectF>

#include <vector>

namespace tillsim::ui {

enum class Milestone : std::uint8_t { arrived, joined, started, left };
enum class VisitPart : std::uint8_t { outside, waiting, service };

/// An instant of a visit that is told below the line.
struct TimelineMark {
    Milestone milestone{};
    Instant at{};
    qreal x = 0.0;

    bool operator==(const TimelineMark&) const = default;
};

struct TimelinePart {
    VisitPart part{};
    Duration length{};
    QRectF place{};

    bool operator==(const TimelinePart&) const = default;
};

/// The marks of a visit along `frame`, those of the same instant once: the later one says more. The first is at its
/// left end, the last at its right end. Of somebody who never left, up to the last that is known.
[[nodiscard]] std::vector<TimelineMark> timelineMarks(const CustomerRecord& record, const QRectF& frame);

/// The parts between them that take any time.
[[nodiscard]] std::vector<TimelinePart> timelineParts(const CustomerRecord& record, const QRectF& frame);

/// The left ends of words of these widths below these places: centred where there is room, else moved so that none
/// covers another or leaves the frame; where they cannot fit, they begin at its left end.
[[nodiscard]] std::vector<qreal> spreadWords(const std::vector<qreal>& places, const std::vector<qreal>& widths,
                                             const QRectF& frame, qreal gap);

}  // namespace tillsim::ui
