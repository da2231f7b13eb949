// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/heat_layout.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim::ui {

namespace {

constexpr double mapMargin = 10.0;
constexpr double labelGap = 6.0;      // Between labels and the grid.
constexpr double scaleWidth = 120.0;  // Of the bar of colours.
constexpr double widestCell = 140.0;  // Of a cell: wider ones only tear the numbers apart.
constexpr double highest = 72.0;

std::size_t stepFor(double needed, double given)
{
    return given > 0.0 ? std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(needed / given))) : 1;
}

}  // namespace

HeatLayout::HeatLayout(const HeatSizes& sizes, QSizeF area) : m_sizes{sizes}
{
    const double line = sizes.line;
    m_top = {mapMargin, mapMargin / 2.0, std::max(0.0, area.width() - 2.0 * mapMargin), line + 4.0};
    const double left = mapMargin + (sizes.hasUp ? sizes.rowLabel + labelGap : 0.0);
    const double top = m_top.bottom() + labelGap + (sizes.hasUp ? line + labelGap : 0.0);
    const double bottom = mapMargin / 2.0 + 2.0 * line + labelGap;
    const auto columns = static_cast<double>(sizes.columns);
    const auto rows = static_cast<double>(sizes.rows);
    const double width = std::max(1.0, std::min(area.width() - mapMargin - left, columns * widestCell));
    const double height = std::max(1.0, std::min(area.height() - bottom - top, rows * highest));
    m_grid = {left, top, width, height};
    m_upTitle = {mapMargin, top - labelGap - line, std::max(0.0, area.width() - 2.0 * mapMargin), line};
    m_acrossTitle = {left, m_grid.bottom() + labelGap + line, width, line};
    m_scale = {std::max(mapMargin, m_top.right() - scaleWidth), m_top.top() + 3.0, std::min(scaleWidth, m_top.width()),
               std::max(4.0, m_top.height() - 6.0)};
    m_columnStep = stepFor(sizes.columnLabel + labelGap, width / columns);
    m_rowStep = stepFor(line, height / rows);
}

QRectF HeatLayout::cell(HeatCellPlace place) const
{
    const double width = m_grid.width() / static_cast<double>(m_sizes.columns);
    const double height = m_grid.height() / static_cast<double>(m_sizes.rows);
    return {m_grid.left() + width * static_cast<double>(place.column),
            m_grid.top() + height * static_cast<double>(place.row), width, height};
}

std::optional<HeatCellPlace> HeatLayout::placeAt(QPointF point) const
{
    if (point.x() < m_grid.left() || point.y() < m_grid.top() || point.x() >= m_grid.right()
        || point.y() >= m_grid.bottom())
        return std::nullopt;
    const auto part = [](double at, double whole, std::size_t parts) {
        return std::min(parts - 1, static_cast<std::size_t>(at / whole * static_cast<double>(parts)));
    };
    return HeatCellPlace{part(point.y() - m_grid.top(), m_grid.height(), m_sizes.rows),
                         part(point.x() - m_grid.left(), m_grid.width(), m_sizes.columns)};
}

QRectF HeatLayout::rowLabel(std::size_t row) const
{
    const QRectF beside = cell({row, 0});
    return {m_grid.left() - labelGap - m_sizes.rowLabel, beside.center().y() - m_sizes.line / 2.0, m_sizes.rowLabel,
            m_sizes.line};
}

QRectF HeatLayout::columnLabel(std::size_t column) const
{
    const QRectF above = cell({m_sizes.rows - 1, column});
    const double width = std::max(above.width(), m_sizes.columnLabel);
    return {above.center().x() - width / 2.0, m_grid.bottom() + labelGap / 2.0, width, m_sizes.line};
}

}  // namespace tillsim::ui
