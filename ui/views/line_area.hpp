// SPDX-License-Identifier: GPL-3.0-or-later
// Where those who wait stand: in rows that wind like a snake through an area.
#pragma once

#include <QPointF>
#include <QRectF>

#include <cstdint>

namespace tillsim::ui {

/// The first place is at the upper right corner. The first row goes to the left, the next one below it back to the
/// right, and so on.
struct LineArea {
    /// More are a crowd: nobody counts them one by one.
    static constexpr std::int64_t mostPlaces = 400;

    QRectF area{};
    qreal pitch = 1.0;  ///< From one place to the next, in pixels; above 0.

    [[nodiscard]] std::int64_t placesInRow() const;
    [[nodiscard]] std::int64_t places() const;  ///< 0 where there is not room for one.

    /// The middle of a place; from 0, who is next. Below places().
    [[nodiscard]] QPointF place(std::int64_t index) const;

    /// How many of `waiting` have a place of their own. The others are a crowd where the last places would be.
    [[nodiscard]] std::int64_t shown(std::int64_t waiting) const;

    /// Where the crowd stands, if not all are shown.
    [[nodiscard]] QRectF crowd() const;

private:
    [[nodiscard]] std::int64_t placesOfCrowd() const;
};

}  // namespace tillsim::ui
