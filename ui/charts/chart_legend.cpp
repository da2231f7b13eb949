// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.hpp"

#include "ui/charts/chart_colours.hpp"
#include "ui/charts/chart_signs.hpp"

#include <QPainter>
#include <QResizeEvent>
#include <QStringList>

#include <cmath>

namespace tillsim::ui {

namespace {

constexpr qreal sample = 18.0;    // Width of a sample.
constexpr qreal sampleGap = 5.0;  // From a sample to its name.
constexpr qreal entryGap = 16.0;  // From one entry to the next.

}  // namespace

std::vector<QRectF> legendEntries(const std::vector<qreal>& widths, qreal width, qreal rowHeight)
{
    std::vector<QRectF> entries;
    QPointF at;
    for (const qreal each : widths) {
        if (at.x() > 0.0 && at.x() + each > width)
            at = {0.0, at.y() + rowHeight};
        entries.emplace_back(at, QSizeF{each, rowHeight});
        at.rx() += each + entryGap;
    }
    return entries;
}

ChartLegend::ChartLegend(QWidget* parent) : QWidget{parent}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setSeries(const QString& unit, const std::vector<ChartSeries>& series)
{
    std::vector<ChartSeries> shown;
    QStringList names;
    for (const ChartSeries& each : series) {
        if (each.name.isEmpty())
            continue;
        ChartSeries& entry = shown.emplace_back(each);
        entry.points.clear();
        entry.lower.clear();
        entry.spread.clear();
        names << each.name;
    }
    if (shown == m_series && unit == m_unit)
        return;
    m_unit = unit;
    m_series = std::move(shown);
    setAccessibleName(names.isEmpty() ? unit : tr("%1. Legend: %2").arg(unit, names.join(tr(", "))));
    setFixedHeight(heightForWidth(width()));
    update();
}

std::vector<QRectF> ChartLegend::entries(int width) const
{
    std::vector<qreal> widths{static_cast<qreal>(fontMetrics().horizontalAdvance(m_unit))};
    for (const ChartSeries& each : m_series)
        widths.push_back(sample + sampleGap + fontMetrics().horizontalAdvance(each.name));
    return legendEntries(widths, width, fontMetrics().height() + 4.0);
}

int ChartLegend::heightForWidth(int width) const
{
    const std::vector<QRectF> places = entries(width);
    return static_cast<int>(std::ceil(places.back().bottom()));
}

QSize ChartLegend::sizeHint() const
{
    return {200, heightForWidth(width())};
}

void ChartLegend::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width())
        setFixedHeight(heightForWidth(event->size().width()));
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const std::vector<QRectF> places = entries(width());
    painter.setPen(quietText(palette()));
    painter.drawText(places.front().adjusted(0.0, 0.0, 2.0, 0.0), Qt::AlignLeft | Qt::AlignVCenter, m_unit);
    for (std::size_t at = 0; at < m_series.size(); ++at) {
        const QRectF& place = places[at + 1];
        const qreal middle = place.center().y();
        painter.setPen(penOf(m_series[at], palette()));
        painter.setBrush(brushOf(m_series[at], palette()));
        if (m_series[at].isArea)
            painter.drawRect(QRectF{place.left() + 0.5, middle - 5.5, sample - 1.0, 11.0});
        else
            painter.drawLine(QPointF{place.left(), middle}, QPointF{place.left() + sample, middle});
        if (m_series[at].hasSigns)
            drawSign(painter, {place.left() + sample / 2.0, middle}, m_series[at], palette());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(place.adjusted(sample + sampleGap, 0.0, 2.0, 0.0), Qt::AlignLeft | Qt::AlignVCenter,
                         m_series[at].name);
    }
}

}  // namespace tillsim::ui
