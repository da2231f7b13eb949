// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/gauge.hpp"

#include "ui/charts/chart_colours.hpp"
#include "ui/panels/gauge_layout.hpp"
#include "ui/views/shades.hpp"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tillsim::ui {

namespace {

constexpr int leastWidth = 150;
constexpr qreal needleHead = 5.0;

QColor colourOf(TargetState state, const QPalette& palette)
{
    switch (state) {
    case TargetState::met: return isDark(palette) ? "#5fd68a" : "#17703a";
    case TargetState::missed: return isDark(palette) ? "#ff9d86" : "#b3261e";
    default: return quietText(palette);
    }
}

/// A tick, a cross, or a dash, in the unit square.
QPainterPath signOf(TargetState state)
{
    QPainterPath path;
    switch (state) {
    case TargetState::met:
        path.moveTo(0.15, 0.55);
        path.lineTo(0.4, 0.8);
        path.lineTo(0.85, 0.25);
        break;
    case TargetState::missed:
        path.moveTo(0.2, 0.2);
        path.lineTo(0.8, 0.8);
        path.moveTo(0.8, 0.2);
        path.lineTo(0.2, 0.8);
        break;
    default: path.moveTo(0.2, 0.5); path.lineTo(0.8, 0.5);
    }
    return path;
}

QString verdictOf(const GaugeReading& reading, const QString& target)
{
    const QString word = targetWord(reading.state);
    return target.isEmpty() ? word : Gauge::tr("%1 (%2)").arg(word, target);
}

}  // namespace

Gauge::Gauge(QWidget* parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Gauge::setReading(const GaugeReading& reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    setToolTip(reading.tip);
    setAccessibleName(tr("%1: %2, %3").arg(reading.name, reading.value, verdictOf(reading, reading.targetText)));
    setAccessibleDescription(reading.tip);
    update();
}

QFont Gauge::largeFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    return large;
}

GaugeLayout Gauge::layoutNow() const
{
    return {rect(), QFontMetricsF{font()}.height(), QFontMetricsF{largeFont()}.height()};
}

QSize Gauge::sizeHint() const
{
    const GaugeLayout layout = layoutNow();
    return {leastWidth + 30, static_cast<int>(std::ceil(GaugeLayout::heightFor(layout.line, layout.large)))};
}

QSize Gauge::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

void Gauge::paintEvent(QPaintEvent*)
{
    const GaugeLayout layout = layoutNow();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(gridColour(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0);
    painter.setPen(quietText(palette()));
    const QString name
        = fontMetrics().elidedText(m_reading.name, Qt::ElideRight, static_cast<int>(layout.name().width()));
    painter.drawText(layout.name(), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(largeFont());
    painter.drawText(layout.value(), Qt::AlignLeft | Qt::AlignVCenter, m_reading.value);
    painter.setFont(font());
    paintTrack(painter, layout);
    paintVerdict(painter, layout);
}

void Gauge::paintTrack(QPainter& painter, const GaugeLayout& layout) const
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(base, text, 0.13));
    painter.drawRoundedRect(layout.track(), 2.0, 2.0);
    const bool isJudged = m_reading.state == TargetState::met || m_reading.state == TargetState::missed;
    painter.setBrush(isJudged ? colourOf(m_reading.state, palette()) : mixed(base, text, 0.55));
    if (m_reading.level > 0.0)
        painter.drawRoundedRect(layout.filled(m_reading.level), 2.0, 2.0);
    if (!m_reading.target)
        return;
    const qreal x = layout.place(*m_reading.target);
    const QRectF track = layout.track();
    painter.setPen(QPen{base, 4.0});
    painter.drawLine(QPointF{x, track.top()}, QPointF{x, track.bottom()});
    painter.setPen(QPen{text, 2.0});
    painter.drawLine(QPointF{x, track.top() - 1.0}, QPointF{x, track.bottom() + 2.0});
    painter.setPen(Qt::NoPen);
    painter.setBrush(text);
    const qreal tip = track.bottom() + 1.0;
    painter.drawPolygon(QPolygonF{{{x, tip}, {x - needleHead, tip + needleHead}, {x + needleHead, tip + needleHead}}});
}

void Gauge::paintVerdict(QPainter& painter, const GaugeLayout& layout) const
{
    const QRectF sign = layout.sign();
    const QColor colour = colourOf(m_reading.state, palette());
    QTransform place = QTransform::fromTranslate(sign.left(), sign.top());
    place.scale(sign.width(), sign.height());
    painter.setPen(QPen{colour, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(place.map(signOf(m_reading.state)));
    painter.setPen(colour);
    const int room = static_cast<int>(layout.verdict().width());
    QString text = verdictOf(m_reading, m_reading.targetText);
    if (fontMetrics().horizontalAdvance(text) > room)
        text = verdictOf(m_reading, m_reading.targetShort);
    text = fontMetrics().elidedText(text, Qt::ElideRight, room);
    painter.drawText(layout.verdict(), Qt::AlignLeft | Qt::AlignVCenter, text);
}

}  // namespace tillsim::ui
