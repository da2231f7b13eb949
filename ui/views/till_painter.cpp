// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/till_painter.hpp"

#include "ui/views/shades.hpp"
#include "ui/views/till_look.hpp"

#include <QCoreApplication>
#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace tillsim::ui {

namespace {

struct TillPainterWords {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::TillPainter)
};

/// Room for two lines of ten pixels.
constexpr qreal leastTwoLines = 27;

void paintIcon(QPainter& painter, const QRectF& square, TillLook look, const QColor& ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPath(
        QTransform::fromTranslate(square.x(), square.y()).scale(square.width(), square.height()).map(iconOf(look)));
}

void paintProgress(QPainter& painter, const QRectF& bar, double progress, const TillColours& colours)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colours.fill, colours.ink, 0.25));
    painter.drawRect(bar);
    painter.setBrush(colours.ink);
    painter.drawRect(QRectF{bar.topLeft(), QSizeF{bar.width() * progress, bar.height()}});
}

QString stateWords(const TillPicture& till)
{
    const QString name = nameOf(lookOf(till));
    return till.isLeaving ? TillPainterWords::tr("%1, closes").arg(name) : name;
}

/// The number in bold type, and behind it who sits there as far as there is room. How wide all that is.
qreal paintLabel(QPainter& painter, const FloorCanvas& canvas, const QRectF& place, qreal text, const TillLabel& label,
                 const QColor& ink)
{
    painter.setPen(ink);
    painter.setFont(fontOf(canvas, text, true));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, label.number);
    const qreal number = painter.fontMetrics().horizontalAdvance(label.number) + text * 0.4;
    painter.setFont(fontOf(canvas, text));
    if (!label.cashier.isEmpty())
        paintElided(painter, place.adjusted(number, 0, 0, 0), label.cashier);
    return number + painter.fontMetrics().horizontalAdvance(label.cashier);
}

/// Name above, state below.
void paintTwoLines(QPainter& painter, const FloorCanvas& canvas, const QRectF& inner, const TillPicture& till,
                   const TillLabel& label, const QColor& ink)
{
    const qreal half = inner.height() / 2;
    const qreal text = half * 0.76;
    paintLabel(painter, canvas, {inner.left(), inner.top(), inner.width(), half}, text, label, ink);
    const qreal icon = text * 0.95;
    paintIcon(painter, {inner.left(), inner.top() + half * 1.5 - icon / 2, icon, icon}, lookOf(till), ink);
    painter.setPen(ink);
    paintElided(painter,
                QRectF{inner.left(), inner.top() + half, inner.width(), half}.adjusted(icon + text * 0.35, 0, 0, 0),
                stateWords(till));
}

/// Number, icon and state, and who sits there, as far as there is room; the icon in any case.
void paintOneLine(QPainter& painter, const FloorCanvas& canvas, const QRectF& inner, const TillPicture& till,
                  TillLabel label, const QColor& ink)
{
    const qreal text = std::min(inner.height() * 0.86, 14.0 * std::max(1.0, canvas.plan.figure / 13));
    const qreal icon = std::min({inner.height() * 0.9, inner.width(), text});
    if (text < leastText) {
        paintIcon(painter, {inner.center() - QPointF{icon / 2, icon / 2}, QSizeF{icon, icon}}, lookOf(till), ink);
        return;
    }
    painter.setFont(fontOf(canvas, text));
    const QString words = stateWords(till);
    const QFontMetricsF metrics{painter.font()};
    const qreal needed = metrics.horizontalAdvance(words) + icon + text * 0.8;
    const qreal named = metrics.horizontalAdvance(label.number + label.cashier) + text;
    if (named + needed > inner.width())
        label.cashier.clear();
    const qreal left = inner.left() + paintLabel(painter, canvas, inner, text, label, ink) + text * 0.3;
    paintIcon(painter, {left, inner.center().y() - icon / 2, icon, icon}, lookOf(till), ink);
    painter.setPen(ink);
    const QRectF rest{QPointF{left + icon + text * 0.3, inner.top()}, inner.bottomRight()};
    if (rest.width() >= text * 3)
        paintElided(painter, rest, words);
}

}  // namespace

double progressOf(const TillPicture& till, Instant now)
{
    if (till.length <= Duration::zero())
        return -1;
    return std::clamp(toSeconds(now - till.since) / toSeconds(till.length), 0.0, 1.0);
}

void paintTill(QPainter& painter, const FloorCanvas& canvas, const TillSite& site, const TillPicture& till,
               const TillLabel& label, Instant now)
{
    const QRectF& box = site.box;
    const TillLook look = lookOf(till);
    const TillColours& colours = coloursOf(look, isDark(canvas.palette));
    const bool isClosed = look == TillLook::Closed || look == TillLook::Called;
    painter.setPen(QPen{mixed(canvas.palette.color(QPalette::Base), colours.ink, isClosed ? 0.45 : 0.8), 1,
                        isClosed ? Qt::DashLine : Qt::SolidLine});
    painter.setBrush(colours.fill);
    const qreal corner = std::min(box.height() / 6, 6.0);
    painter.drawRoundedRect(box, corner, corner);
    const double progress = progressOf(till, now);
    const qreal bar = std::max(box.height() * 0.1, 1.5);
    const qreal margin = std::clamp(box.height() * 0.1, 0.5, 6.0);
    const QRectF inner = box.adjusted(margin * 1.3, margin * 0.6, -margin, -margin * 0.8 - bar);
    if (progress >= 0)
        paintProgress(painter,
                      {box.left() + margin * 1.3, box.bottom() - bar - margin * 0.6, box.width() - margin * 2.6, bar},
                      progress, colours);
    if (inner.height() >= leastTwoLines)
        paintTwoLines(painter, canvas, inner, till, label, colours.ink);
    else if (inner.height() >= 4)
        paintOneLine(painter, canvas, inner, till, label, colours.ink);
}

}  // namespace tillsim::ui
