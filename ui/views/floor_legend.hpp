// SPDX-License-Identifier: GPL-3.0-or-later
// What the signs of the shop floor mean: a line of samples with words, wrapped to the width of the window.
#pragma once

#include "ui/views/figure_sprites.hpp"
#include "ui/views/floor_shape.hpp"
#include "ui/views/till_look.hpp"

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

class QPainter;
class QPalette;

namespace tillsim::ui {

struct ClassSample {
    std::uint32_t customerClass = 0;
};
struct HelperSample { };
struct MoreSample { };  ///< Words only.

struct LegendEntry {
    std::variant<TillLook, ClassSample, HelperSample, Sign, MoreSample> sample;
    QString words;
    QRectF place{};  ///< From the upper left corner of the legend.
};

struct FloorLegend {
    std::vector<LegendEntry> entries{};
    qreal height = 0;
};

[[nodiscard]] FloorLegend layOutLegend(const FloorShape& shape, qreal width, const QFontMetricsF& metrics);

void paintLegend(QPainter& painter, const FloorLegend& legend, QPointF corner, const QPalette& palette);

}  // namespace tillsim::ui
