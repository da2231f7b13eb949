// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.hpp"

#include "ui/charts/chart_colours.hpp"
#include "ui/charts/chart_legend.hpp"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tillsim::ui {

ChartCard::ChartCard(QWidget* parent)
    : QWidget{parent},
      m_title{new QLabel{this}},
      m_legend{new ChartLegend{this}},
      m_plot{makeChartPlot(this)},
      m_nothing{new QLabel{this}},
      m_summary{new QLabel{this}}
{
    m_title->setObjectName("chartTitle");
    m_plot->setObjectName("chartPlot");
    m_summary->setObjectName("chartSummary");
    m_summary->setWordWrap(true);
    m_nothing->setObjectName("chartNothing");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    setAutoFillBackground(true);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_legend);
    column->addWidget(m_plot, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_summary);
    connect(m_plot, &ChartPlot::pressed, this, [this](double x) {
        if (m_chart.isOverTime)
            emit secondChosen(x);
    });
    dress();
}

void ChartCard::setChart(const Chart& chart)
{
    m_chart = chart;
    m_title->setText(chart.title);
    m_legend->setVisible(!chart.isEmpty);
    m_plot->setVisible(!chart.isEmpty);
    m_summary->setVisible(!chart.isEmpty);
    m_nothing->setVisible(chart.isEmpty);
    m_nothing->setText(chart.summary);
    m_summary->setText(chart.summary);
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.summary);
    m_plot->setAccessibleName(chart.title);
    m_plot->setAccessibleDescription(chart.summary);
    if (chart.isEmpty)
        return;
    m_legend->setSeries(chart.series);
    m_plot->setChart(chart);
}

void ChartCard::dress()
{
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* const label : {m_title, m_summary, m_nothing})
        label->setForegroundRole(QPalette::Text);
}

void ChartCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

}  // namespace tillsim::ui
