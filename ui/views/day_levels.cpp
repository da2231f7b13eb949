// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/day_levels.hpp"

#include "ui/views/pixel_pen.hpp"
#include "ui/views/shades.hpp"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tillsim::ui {

namespace {

struct LevelWords {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::DayLevels)
};

QColor lineColour(const QPalette& palette)
{
    return isDark(palette) ? QColor{"#7fb2ff"} : QColor{"#1f5fbf"};
}

/// How columns of levels become points.
struct LevelScale {
    QRectF area;
    qreal pixelRatio;
    std::int64_t top;  ///< What the upper edge stands for.

    [[nodiscard]] qreal y(double level) const
    {
        return area.bottom() - level / static_cast<double>(top) * (area.height() - 2);
    }
    [[nodiscard]] qreal x(std::size_t column) const
    {
        return area.left() + (static_cast<qreal>(column) + 0.5) / pixelRatio;
    }
};

/// Those outside, the most in line, and the mean in line, one before the other, pixel by pixel: polygons with as many
/// corners would take longer.
void paintLevels(QPainter& painter, const StripCanvas& canvas, const std::vector<LevelColumn>& columns,
                 const LevelScale& scale)
{
    const QRgb strong = lineColour(canvas.palette).rgb();
    const QRgb base = canvas.palette.color(QPalette::Base).rgb();
    const QRgb light = mixed(base, strong, 0.35).rgb();
    const int height = std::max(1, static_cast<int>(scale.area.height() * canvas.pixelRatio));
    QImage image{static_cast<int>(columns.size()), height, QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    PixelPen pen{image};
    const auto topOf = [&](double level) {
        const qreal y = (scale.y(level) - scale.area.top()) * canvas.pixelRatio;
        return std::clamp(static_cast<int>(std::lround(y)), 0, height);
    };
    for (int x = 0; x < pen.width(); ++x) {
        const LevelColumn& column = columns[static_cast<std::size_t>(x)];
        const int outside = topOf(static_cast<double>(column.mostInLine + column.mostOutside));
        const int most = topOf(static_cast<double>(column.mostInLine));
        const int mean = topOf(column.meanInLine);
        for (int y = outside; y < most; ++y)
            pen.set(x, y, (x + y) / 2 % 3 == 0 ? strong : base);
        for (int y = most; y < height; ++y)
            pen.set(x, y, y < mean ? light : strong);
    }
    image.setDevicePixelRatio(canvas.pixelRatio);
    painter.drawImage(scale.area.topLeft(), image);
}

void paintLevelScale(QPainter& painter, const StripCanvas& canvas, const LevelScale& scale)
{
    const QFontMetricsF metrics{canvas.font};
    painter.setPen(softInk(canvas.palette, 0.18));
    painter.drawLine(scale.area.bottomLeft(), scale.area.bottomRight());
    // Names must not touch.
    const qreal room = std::max(scale.area.height() / (metrics.height() * 1.3), 1.0);
    const std::int64_t step
        = niceCeiling(static_cast<std::int64_t>(std::ceil(static_cast<double>(scale.top) / std::min(room, 4.0))));
    for (std::int64_t level = step; level <= scale.top; level += step) {
        const qreal y = scale.y(static_cast<double>(level));
        painter.setPen(softInk(canvas.palette, 0.18));
        painter.drawLine(QPointF{scale.area.left(), y}, QPointF{scale.area.right(), y});
        const QString text = canvas.locale.toString(level);
        // A long one begins where it can be seen, and ends in the picture.
        const qreal width = std::max(canvas.plan.gutter - 5, metrics.horizontalAdvance(text) + 1);
        const QRectF name{0, std::max(y - metrics.height() / 2, 0.0), width, metrics.height()};
        if (canvas.plan.axis.height() == 0 || name.bottom() > scale.area.bottom() + 1)
            continue;
        painter.setPen(canvas.palette.color(QPalette::Text));
        painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter, text);
    }
}

/// The number of open tills, in steps: a point only where it changes.
QPolygonF openTills(const DayColumns& tills, const LevelScale& scale)
{
    QPolygonF line;
    qreal y = 0;
    const std::size_t count = tills.front().size();
    for (std::size_t column = 0; column < count; ++column) {
        float open = 0;
        for (const std::vector<TillColumn>& till : tills)
            open += openShare(till[column]);
        const qreal next = scale.y(std::min<double>(std::round(open), static_cast<double>(scale.top)));
        if (line.isEmpty() || next != y) {
            if (!line.isEmpty())
                line << QPointF{scale.x(column), y};
            line << QPointF{scale.x(column), next};
        }
        y = next;
    }
    line << QPointF{scale.x(count - 1), y};
    return line;
}

/// How many may wait while no more than one does behind each who is served: as many as tills are open.
void paintTarget(QPainter& painter, const StripCanvas& canvas, const DayColumns& tills, const LevelScale& scale)
{
    if (!canvas.scenario.targets.onePlusOne || tills.empty())
        return;
    const QPolygonF line = openTills(tills, scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{canvas.palette.color(QPalette::Base), 3});
    painter.drawPolyline(line);
    painter.setPen(QPen{canvas.palette.color(QPalette::Text), 1.3, Qt::DashLine});
    painter.drawPolyline(line);
    const QFontMetricsF metrics{canvas.font};
    const QString name = LevelWords::tr("1+1", "the target: one served and one waiting at each open till");
    if (scale.area.height() < 2.5 * metrics.height())
        return;
    const qreal width = metrics.horizontalAdvance(name) + 6;
    // Beside the time of a playhead that stands at the opening.
    const qreal left = scale.area.left() + metrics.horizontalAdvance(QStringLiteral("88:88:88")) + 16;
    const auto after = std::ranges::upper_bound(line, left, {}, [](const QPointF& point) { return point.x(); });
    const qreal level = (after == line.begin() ? after : std::prev(after))->y();
    const qreal y = level < scale.area.top() + metrics.height() ? level + 2 : level - metrics.height() - 1;
    painter.drawText(QRectF{left, y, width, metrics.height()}, Qt::AlignLeft | Qt::AlignVCenter, name);
}

}  // namespace

void paintDayLevels(QPainter& painter, const StripCanvas& canvas, const std::vector<LevelColumn>& levels,
                    const DayColumns& tills)
{
    std::int64_t most = 4;
    for (const LevelColumn& each : levels)
        most = std::max(most, each.mostInLine + each.mostOutside);
    const LevelScale scale{canvas.plan.levels, canvas.pixelRatio, most + 1 + most / 12};
    paintLevels(painter, canvas, levels, scale);
    paintLevelScale(painter, canvas, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTarget(painter, canvas, tills, scale);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace tillsim::ui
