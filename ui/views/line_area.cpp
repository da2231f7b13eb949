// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/line_area.hpp"

#include <algorithm>

namespace tillsim::ui {

std::int64_t LineArea::placesInRow() const
{
    return static_cast<std::int64_t>(area.width() / pitch + 1e-9);
}

std::int64_t LineArea::places() const
{
    const auto rows = static_cast<std::int64_t>(area.height() / pitch + 1e-9);
    return std::clamp<std::int64_t>(rows * placesInRow(), 0, mostPlaces);
}

QPointF LineArea::place(std::int64_t index) const
{
    const std::int64_t row = index / placesInRow();
    const std::int64_t step = index % placesInRow();
    const std::int64_t fromRight = row % 2 == 0 ? step : placesInRow() - 1 - step;
    return {area.right() - (static_cast<double>(fromRight) + 0.5) * pitch,
            area.top() + (static_cast<double>(row) + 0.5) * pitch};
}

std::int64_t LineArea::placesOfCrowd() const
{
    // Whole places of one row, so that the crowd is one rectangle: those of the last row, up to three.
    const std::int64_t inLastRow = (places() - 1) % placesInRow() + 1;
    return std::min<std::int64_t>(inLastRow, 3);
}

std::int64_t LineArea::shown(std::int64_t waiting) const
{
    if (waiting <= places())
        return waiting;
    return places() == 0 ? 0 : places() - placesOfCrowd();
}

QRectF LineArea::crowd() const
{
    if (places() == 0)
        return area;
    const QPointF first = place(places() - placesOfCrowd());
    const QPointF last = place(places() - 1);
    const QRectF between = QRectF{first, last}.normalized();
    return between.adjusted(-pitch / 2, -pitch / 2, pitch / 2, pitch / 2);
}

}  // namespace tillsim::ui
