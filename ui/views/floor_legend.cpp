// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/floor_legend.hpp"

#include "ui/views/shades.hpp"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>

namespace tillsim::ui {

namespace {

struct LegendWords {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::FloorLegend)
};

/// More of them nobody learns by heart; their names come up under the mouse.
constexpr auto mostClasses = std::size_t{8};

void addClasses(std::vector<LegendEntry>& entries, const FloorShape& shape)
{
    if (shape.classes.size() < 2) {
        entries.push_back({ClassSample{}, LegendWords::tr("customer, with the number of items")});
        return;
    }
    const std::size_t named = std::min(shape.classes.size(), mostClasses);
    for (std::size_t each = 0; each < named; ++each)
        entries.push_back({ClassSample{static_cast<std::uint32_t>(each)}, shape.classes[each]});
    if (named < shape.classes.size())
        entries.push_back({MoreSample{}, LegendWords::tr("and other classes: %1").arg(shape.classes.size() - named)});
}

std::vector<LegendEntry> entriesOf(const FloorShape& shape)
{
    std::vector<LegendEntry> entries;
    addClasses(entries, shape);
    for (const TillLook look : allTillLooks) {
        const bool isOfHelpers = look == TillLook::Calling || look == TillLook::Helped;
        if (!isOfHelpers || !shape.helpers.empty())
            entries.push_back({look, nameOf(look)});
    }
    if (!shape.helpers.empty())
        entries.push_back({HelperSample{}, LegendWords::tr("helper")});
    entries.push_back({Sign::TurnsBack, LegendWords::tr("turns back at the door")});
    entries.push_back({Sign::TurnedAway, LegendWords::tr("is turned away")});
    entries.push_back({Sign::GaveUp, LegendWords::tr("gave up waiting")});
    return entries;
}

void paintLook(QPainter& painter, const QRectF& square, TillLook look, const QPalette& palette)
{
    const TillColours& colours = coloursOf(look, isDark(palette));
    painter.setPen(mixed(palette.color(QPalette::Base), colours.ink, 0.6));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ink);
    const QRectF inner = square.adjusted(3, 3, -3, -3);
    painter.drawPath(
        QTransform::fromTranslate(inner.x(), inner.y()).scale(inner.width(), inner.height()).map(iconOf(look)));
}

void paintSample(QPainter& painter, const QRectF& square, const LegendEntry& entry, const QPalette& palette)
{
    const QColor ink = palette.color(QPalette::Text);
    const qreal radius = square.height() / 2 - 1;
    if (const auto* look = std::get_if<TillLook>(&entry.sample))
        paintLook(painter, square, *look, palette);
    else if (const auto* each = std::get_if<ClassSample>(&entry.sample))
        paintCustomer(painter, square.center(), radius, ink, each->customerClass, -1);
    else if (const auto* sign = std::get_if<Sign>(&entry.sample))
        paintSign(painter, square.center(), radius, *sign);
    else if (std::holds_alternative<HelperSample>(entry.sample))
        paintHelper(painter, square.center(), radius, ink);
}

}  // namespace

FloorLegend layOutLegend(const FloorShape& shape, qreal width, const QFontMetricsF& metrics)
{
    FloorLegend legend{.entries = entriesOf(shape)};
    const qreal line = metrics.height() + 6;
    const qreal margin = 8;
    QPointF at{margin, margin / 2};
    for (LegendEntry& entry : legend.entries) {
        const bool hasSample = !std::holds_alternative<MoreSample>(entry.sample);
        const qreal needed = (hasSample ? line : 0) + metrics.horizontalAdvance(entry.words) + 4;
        if (at.x() > margin && at.x() + needed > width - margin)
            at = {margin, at.y() + line};
        entry.place = {at.x(), at.y(), std::min(needed, width - 2 * margin), line};
        at.rx() += needed + 10;
    }
    legend.height = at.y() + line + margin / 2;
    return legend;
}

void paintLegend(QPainter& painter, const FloorLegend& legend, QPointF corner, const QPalette& palette)
{
    const QFontMetricsF metrics{painter.font()};
    for (const LegendEntry& entry : legend.entries) {
        const QRectF place = entry.place.translated(corner);
        const qreal side = metrics.height();
        const QRectF square{place.x(), place.center().y() - side / 2, side, side};
        QRectF words = place;
        if (!std::holds_alternative<MoreSample>(entry.sample)) {
            painter.save();
            paintSample(painter, square, entry, palette);
            painter.restore();
            words.setLeft(square.right() + 5);
        }
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(words, Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(entry.words, Qt::ElideRight, words.width() + 1));
    }
}

}  // namespace tillsim::ui
