// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/floor_legend_bar.hpp"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStringList>

#include <cmath>

namespace tillsim::ui {

FloorLegendBar::FloorLegendBar(QWidget* parent) : QWidget{parent}
{
    setObjectName("floorLegend");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FloorLegendBar::setShape(const FloorShape& shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    layOut();
}

/// As high as its rows at the present width.
void FloorLegendBar::layOut()
{
    m_legend = layOutLegend(m_shape, width(), QFontMetricsF{font()});
    QStringList words;
    for (const LegendEntry& entry : m_legend.entries)
        words << entry.words;
    setAccessibleName(tr("Legend: %1").arg(words.join(tr(", "))));
    setFixedHeight(static_cast<int>(std::ceil(m_legend.height)));
    update();
}

void FloorLegendBar::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void FloorLegendBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        layOut();
    QWidget::changeEvent(event);
}

void FloorLegendBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, m_legend, {}, palette());
}

}  // namespace tillsim::ui
