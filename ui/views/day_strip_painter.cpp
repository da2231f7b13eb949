// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/day_strip_painter.hpp"

#include "ui/models/time_text.hpp"
#include "ui/views/day_columns.hpp"
#include "ui/views/day_levels.hpp"
#include "ui/views/day_till_rows.hpp"
#include "ui/views/intervention_words.hpp"
#include "ui/views/shades.hpp"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tillsim::ui {

namespace {

struct StripWords {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::DayStrip)
};

void paintNames(QPainter& painter, const StripCanvas& canvas)
{
    const DayStripPlan& plan = canvas.plan;
    if (plan.axis.height() == 0)
        return;
    const QFontMetricsF metrics{canvas.font};
    const std::size_t step = plan.namedRowStep(metrics.height());
    std::size_t row = 0;
    for (const Bank& bank : canvas.scenario.banks) {
        painter.setPen(canvas.palette.color(QPalette::Text));
        const auto count = static_cast<std::size_t>(bank.tills);
        for (std::size_t till = 0; till < count; till += step) {
            // The last ones make room for the next bank.
            if (till > 0 && till + step > count)
                break;
            QRectF place = plan.row(row + till);
            place = {0, place.center().y() - metrics.height() / 2, plan.gutter - 5, metrics.height()};
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QString::number(till + 1));
        }
        if (row > 0) {
            painter.setPen(softInk(canvas.palette, 0.6));
            painter.drawLine(QPointF{0, plan.row(row).top() - 0.5}, plan.row(row).topRight() - QPointF{0, 0.5});
        }
        row += count;
    }
}

void paintAxis(QPainter& painter, const StripCanvas& canvas)
{
    const DayStripPlan& plan = canvas.plan;
    if (plan.axis.height() == 0)
        return;
    const QFontMetricsF metrics{canvas.font};
    const bool hasDays = canvas.scenario.opens + plan.span >= std::chrono::hours{48};
    const qreal width = metrics.horizontalAdvance(hasDays ? StripWords::tr("day %1").arg(88) + QStringLiteral(", 88:88")
                                                          : QStringLiteral("88:88"));
    for (const TimeTick& tick : plan.ticks(canvas.scenario.opens, width)) {
        const qreal x = plan.xOf(tick.at);
        painter.setPen(softInk(canvas.palette, 0.6));
        painter.drawLine(QPointF{x, plan.axis.top()}, QPointF{x, plan.axis.top() + (tick.isNamed ? 4 : 2)});
        if (!tick.isNamed)
            continue;
        QRectF place{x - width / 2, plan.axis.top() + 4, width, metrics.height()};
        place.moveLeft(std::min(place.left(), plan.axis.right() + 10 - width));
        painter.setPen(canvas.palette.color(QPalette::WindowText));
        painter.drawText(place, Qt::AlignCenter, minuteText(tick.at, canvas.scenario.opens));
    }
}

/// Where nobody knows yet what happens, or no longer, because so much has been kept already.
void paintUnknown(QPainter& painter, const StripCanvas& canvas)
{
    if (canvas.outline.isComplete && !canvas.outline.isCut)
        return;
    const DayStripPlan& plan = canvas.plan;
    const qreal x = plan.xOf(canvas.outline.known);
    const QRectF rest{QPointF{x, 0}, plan.tills.bottomRight()};
    painter.fillRect(rest, canvas.palette.color(QPalette::Window));
    painter.fillRect(rest, QBrush{softInk(canvas.palette, 0.25), Qt::FDiagPattern});
}

void paintInterventions(QPainter& painter, const StripCanvas& canvas)
{
    QFont font = canvas.font;
    font.setPixelSize(10);
    font.setBold(true);
    painter.setFont(font);
    for (const Intervention& each : canvas.scenario.interventions) {
        const qreal x = canvas.plan.xOf(Instant{each.at});
        const qreal bottom = canvas.plan.levels.bottom() + 1;
        const QRectF plate{x - 6, bottom - 17, 12, 12};
        painter.setPen(QPen{canvas.palette.color(QPalette::Base), 1});
        painter.setBrush(canvas.palette.color(QPalette::Text));
        QPainterPath flag;
        flag.addRoundedRect(plate, 2, 2);
        flag.addPolygon(QPolygonF{QList<QPointF>{{x - 4, plate.bottom()}, {x + 4, plate.bottom()}, {x, bottom}}});
        painter.drawPath(flag.simplified());
        painter.setPen(canvas.palette.color(QPalette::Base));
        painter.drawText(plate, Qt::AlignCenter | Qt::TextDontClip, letterOf(each.kind));
    }
}

}  // namespace

void paintDay(QPainter& painter, const StripCanvas& canvas)
{
    const DayStripPlan& plan = canvas.plan;
    const auto count = static_cast<std::size_t>(std::max(1.0, plan.levels.width() * canvas.pixelRatio));
    painter.setFont(canvas.font);
    painter.fillRect(QRectF{QPointF{plan.gutter, 0}, plan.tills.bottomRight()}, canvas.palette.color(QPalette::Base));
    DayColumns tills;
    for (const std::vector<TillSpell>& spells : canvas.outline.tills)
        tills.push_back(tillColumns(spells, canvas.outline.known, plan.span, count));
    const std::vector<LevelColumn> levels = levelColumns(canvas.outline.levels, canvas.outline.known, plan.span, count);
    paintDayLevels(painter, canvas, levels, tills);
    paintUnknown(painter, canvas);
    paintTillRows(painter, canvas, tills);
    painter.setFont(canvas.font);
    paintNames(painter, canvas);
    paintAxis(painter, canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    paintInterventions(painter, canvas);
}

std::size_t DayToPaint::cost() const
{
    constexpr std::size_t pixelsAPart = 16;
    const QSizeF pixels = QSizeF{size} * pixelRatio;
    std::size_t cost = outline->levels.size() + static_cast<std::size_t>(pixels.width()) * outline->tills.size()
        + static_cast<std::size_t>(pixels.width() * pixels.height()) / pixelsAPart;
    for (const std::vector<TillSpell>& spells : outline->tills)
        cost += spells.size();
    return cost;
}

QImage DayToPaint::image() const
{
    QImage image{(QSizeF{size} * pixelRatio).toSize(), QImage::Format_RGB32};
    image.setDevicePixelRatio(pixelRatio);
    image.fill(palette.color(QPalette::Window));
    QPainter painter{&image};
    paintDay(painter, {plan, *scenario, *outline, palette, font, pixelRatio, locale});
    return image;
}

}  // namespace tillsim::ui
