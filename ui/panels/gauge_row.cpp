// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/gauge_row.hpp"

#include "ui/panels/gauge.hpp"

#include <QGridLayout>
#include <QResizeEvent>

namespace tillsim::ui {

namespace {

constexpr int spacing = 8;

}  // namespace

GaugeRow::GaugeRow(QWidget* parent) : QWidget{parent}, m_grid{new QGridLayout{this}}
{
    setObjectName("gauges");
    setAccessibleName(tr("Targets"));
    m_grid->setContentsMargins({});
    m_grid->setSpacing(spacing);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    for (const char* const name : {"gaugeOnePlusOne", "gaugeWithin", "gaugePercentile", "gaugeUtilisation"}) {
        m_gauges.push_back(new Gauge{this});
        m_gauges.back()->setObjectName(name);
    }
    setResult({});
    arrange(2);
}

void GaugeRow::setResult(const RunResult& result)
{
    const std::vector<GaugeReading> readings = gaugeReadings(result);
    for (std::size_t at = 0; at < m_gauges.size(); ++at)
        m_gauges[at]->setReading(readings[at]);
}

QSize GaugeRow::minimumSizeHint() const
{
    return {m_gauges.front()->minimumSizeHint().width(), m_grid->minimumSize().height()};
}

void GaugeRow::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t at = 0; at < m_gauges.size(); ++at) {
        m_grid->removeWidget(m_gauges[at]);
        const int place = static_cast<int>(at);
        m_grid->addWidget(m_gauges[at], place / columns, place % columns);
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    const int rows = (static_cast<int>(m_gauges.size()) + columns - 1) / columns;
    setFixedHeight(rows * m_gauges.front()->sizeHint().height() + (rows - 1) * spacing);
}

void GaugeRow::resizeEvent(QResizeEvent* event)
{
    const int each = m_gauges.front()->minimumSizeHint().width() + spacing;
    const int fitting = (event->size().width() + spacing) / each;
    arrange(fitting >= 4 ? 4 : fitting >= 2 ? 2 : 1);
}

}  // namespace tillsim::ui
