// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qt_chart_plot.hpp"

#include "ui/charts/chart_colours.hpp"
#include "ui/charts/plot_view.hpp"
#include "ui/charts/round_ticks.hpp"

#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QVBoxLayout>

#include <algorithm>

namespace tillsim::ui {

namespace {

constexpr int rowsForTitle = 8;  // A plot that is lower has no room for the title of its axis.

QList<QPointF> pointsOf(const std::vector<ChartPoint>& points)
{
    QList<QPointF> list;
    list.reserve(static_cast<qsizetype>(points.size()));
    for (const ChartPoint& point : points)
        list.emplace_back(point.x, point.y);
    return list;
}

bool isDrawnAlike(const ChartSeries& a, const ChartSeries& b)
{
    return a.ink == b.ink && a.look == b.look && a.isArea == b.isArea && a.isDashed == b.isDashed
        && a.isFaint == b.isFaint && a.rank == b.rank;
}

qreal widestLabel(const std::vector<ChartTick>& ticks, const QFontMetricsF& metrics)
{
    qreal widest = 0.0;
    for (const ChartTick& tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    return widest;
}

}  // namespace

ChartPlot* makeChartPlot(QWidget* parent)
{
    return new QtChartPlot{parent};
}

QtChartPlot::QtChartPlot(QWidget* parent)
    : ChartPlot{parent},
      m_plot{new QChart},
      m_x{new QCategoryAxis{m_plot}},
      m_y{new QCategoryAxis{m_plot}},
      m_view{new PlotView{m_plot, this}}
{
    m_plot->setAnimationOptions(QChart::NoAnimation);
    m_plot->legend()->hide();
    m_plot->setBackgroundRoundness(0.0);
    m_plot->layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    m_plot->addAxis(m_x, Qt::AlignBottom);
    m_plot->addAxis(m_y, Qt::AlignLeft);
    for (QCategoryAxis* const axis : {m_x, m_y}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    m_y->setTitleVisible(false);  // The card has it above the plot, where it can be read without turning one's head.
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_view);
    connect(m_view, &PlotView::pressed, this, &ChartPlot::pressed);
    connect(m_view, &PlotView::hovered, this, &ChartPlot::hovered);
    connect(m_view, &PlotView::left, this, &ChartPlot::left);
    connect(m_view, &PlotView::doubleClicked, this, &ChartPlot::doubleClicked);
    dress();
}

void QtChartPlot::setChart(const Chart& chart)
{
    const bool isSame = hasSameParts(chart);
    m_chart = chart;
    setMargins();
    showAxes();
    if (!isSame)
        rebuild();
    replacePoints();
    m_view->setMarks(m_chart.marks);
    m_view->setSigns(m_chart.series);
}

void QtChartPlot::setReading(std::optional<double> x)
{
    m_view->setReading(x);
}

bool QtChartPlot::hasSameParts(const Chart& chart) const
{
    return std::ranges::equal(chart.series, m_chart.series, isDrawnAlike);
}

void QtChartPlot::rebuild()
{
    m_plot->removeAllSeries();
    for (const Drawn& drawn : m_drawn) {  // An area does not own its edges.
        if (drawn.area) {
            delete drawn.line;
            delete drawn.lower;
        }
    }
    m_drawn.clear();
    for (const ChartSeries& series : m_chart.series)
        add(series);
    dress();
}

void QtChartPlot::add(const ChartSeries& series)
{
    Drawn drawn{.line = new QLineSeries{this}};
    QAbstractSeries* shown = drawn.line;
    if (series.isArea) {
        drawn.lower = new QLineSeries{this};
        drawn.area = new QAreaSeries{drawn.line, drawn.lower};
        shown = drawn.area;
    }
    m_plot->addSeries(shown);
    shown->attachAxis(m_x);
    shown->attachAxis(m_y);
    m_drawn.push_back(drawn);
}

void QtChartPlot::replacePoints()
{
    for (std::size_t at = 0; at < m_drawn.size(); ++at) {
        const ChartSeries& series = m_chart.series[at];
        m_drawn[at].line->replace(pointsOf(series.points));
        if (!m_drawn[at].lower)
            continue;
        std::vector<ChartPoint> lower = series.lower;
        if (lower.empty() && !series.points.empty())
            lower = {{series.points.front().x, 0.0}, {series.points.back().x, 0.0}};
        m_drawn[at].lower->replace(pointsOf(lower));
    }
}

void QtChartPlot::showAxes()
{
    const qreal wide = 1.3 * widestLabel(m_chart.x.ticks, QFontMetricsF{font()});
    const qreal row = fontMetrics().height();
    const bool hasTitle = height() >= rowsForTitle * row;
    const qreal high = height() - (hasTitle ? 3.4 : 2.2) * row;
    showAxis(*m_x, m_chart.x, m_xTicks, wide > 0.0 ? 0.85 * width() / wide : 1.0);
    showAxis(*m_y, m_chart.y, m_yTicks, 1.0 + high / (1.15 * row));
    m_x->setTitleVisible(hasTitle);
}

/// There is room for so many labels along the axis.
void QtChartPlot::showAxis(QCategoryAxis& axis, const ChartAxis& shown, std::vector<ChartTick>& ticks, qreal room)
{
    axis.setTitleText(shown.title);
    axis.setRange(shown.from, shown.to);
    axis.setGridLineVisible(shown.hasGrid);
    std::vector<ChartTick> fitting = fittingTicks(shown.ticks, std::max(1, static_cast<int>(room)));
    if (fitting == ticks)
        return;
    ticks = std::move(fitting);
    for (const QString& label : axis.categoriesLabels())
        axis.remove(label);
    QString mark;  // Labels have to be different: on the next day the clock shows the same again.
    for (const ChartTick& tick : ticks) {
        axis.append(tick.label + mark, tick.at);
        mark += QChar{0x200B};  // A blank of no width.
    }
}

/// Half a label hangs over the end of each axis.
void QtChartPlot::setMargins()
{
    const int overX = static_cast<int>(widestLabel(m_chart.x.ticks, QFontMetricsF{font()}) / 2.0) + 2;
    const QMargins margins{0, fontMetrics().height() / 2 + 2, overX, 0};
    if (m_plot->margins() != margins)
        m_plot->setMargins(margins);
}

void QtChartPlot::dress()
{
    const QPalette& colours = palette();
    m_view->setBackgroundBrush(colours.color(QPalette::Base));
    m_plot->setBackgroundVisible(false);
    for (QCategoryAxis* const axis : {m_x, m_y}) {
        axis->setLabelsColor(colours.color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setTitleBrush(quietText(colours));
        axis->setLinePen(QPen{quietText(colours), 1.0});
        axis->setGridLinePen(QPen{gridColour(colours), 1.0});
    }
    for (std::size_t at = 0; at < m_drawn.size(); ++at) {
        const ChartSeries& series = m_chart.series[at];
        if (QAreaSeries* const area = m_drawn[at].area) {
            area->setPen(penOf(series, colours));
            area->setBrush(brushOf(series, colours));
        } else {
            m_drawn[at].line->setPen(penOf(series, colours));
        }
    }
}

void QtChartPlot::resizeEvent(QResizeEvent* event)
{
    ChartPlot::resizeEvent(event);
    showAxes();
}

void QtChartPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    ChartPlot::changeEvent(event);
}

}  // namespace tillsim::ui
