// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.hpp"

#include "ui/charts/chart_legend.hpp"
#include "ui/charts/chart_reading.hpp"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tillsim::ui {

namespace {

constexpr int rowsOfPlot = 8;        // What a plot has beside a summary, in rows of text.
constexpr int fewestRowsOfPlot = 5;  // And without one.

}  // namespace

ChartCard::ChartCard(QWidget* parent)
    : QWidget{parent},
      m_title{new QLabel{this}},
      m_legend{new ChartLegend{this}},
      m_plot{makeChartPlot(this)},
      m_nothing{new QLabel{this}},
      m_summary{new QLabel{this}}
{
    createParts();
    layOut();
    dress();
}

void ChartCard::createParts()
{
    m_title->setObjectName("chartTitle");
    m_plot->setObjectName("chartPlot");
    m_summary->setObjectName("chartSummary");
    m_summary->setWordWrap(true);
    m_nothing->setObjectName("chartNothing");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));  // Until it has one to show.
    connect(m_plot, &ChartPlot::pressed, this, [this](double x) {
        if (m_chart.isOverTime)
            emit secondChosen(x);
    });
    connect(m_plot, &ChartPlot::doubleClicked, this, &ChartCard::doubleClicked);
    connect(m_plot, &ChartPlot::hovered, this, [this](double x) { read(nearestStop(m_chart.stops, x)); });
    connect(m_plot, &ChartPlot::left, this, [this] { read({}); });
}

void ChartCard::layOut()
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_legend);
    column->addWidget(m_plot, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_summary);
}

void ChartCard::setChart(const Chart& chart)
{
    m_chart = chart;
    const bool hasNames
        = std::ranges::any_of(chart.series, [](const ChartSeries& each) { return !each.name.isEmpty(); });
    m_title->setText(hasNames || chart.isEmpty || chart.title.contains(chart.y.title)
                         ? chart.title
                         : tr("%1 (%2)").arg(chart.title, chart.y.title));
    m_legend->setVisible(hasNames && !chart.isEmpty);
    m_plot->setVisible(!chart.isEmpty);
    m_nothing->setVisible(chart.isEmpty);
    m_nothing->setText(chart.summary);
    setAccessibleName(chart.title);
    m_plot->setAccessibleName(chart.title);
    m_plot->setAccessibleDescription(chart.summary);
    if (chart.isEmpty || m_reading.value_or(0) >= chart.stops.size())
        m_reading.reset();
    m_legend->setSeries(chart.y.title, chart.series);
    showReading();
    if (chart.isEmpty)
        return;
    m_plot->setChart(chart);
}

void ChartCard::read(std::optional<std::size_t> stop)
{
    if (stop == m_reading || m_chart.isEmpty)
        return;
    m_reading = stop;
    showReading();
}

/// What is read out takes the place of the summary, and no less room than that: the plot stays as it is.
void ChartCard::showReading()
{
    const QString text = m_reading ? m_chart.stops[*m_reading].text : m_chart.summary;
    m_summary->setMinimumHeight(m_reading ? std::max(m_summary->minimumHeight(), m_summary->height()) : 0);
    m_summary->setText(text);
    fitSummary();
    setAccessibleDescription(text);
    m_plot->setReading(m_reading ? std::optional{m_chart.stops[*m_reading].x} : std::nullopt);
}

/// In a low card the plot matters more than the summary, which then is a tip. What is read out is always seen.
void ChartCard::fitSummary()
{
    const int row = fontMetrics().height();
    const int inner = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const int legend = m_legend->isVisibleTo(this) ? m_legend->heightForWidth(inner) : 0;
    const int others = m_title->sizeHint().height() + legend + m_summary->heightForWidth(inner);
    const bool hasRoom = height() - others >= rowsOfPlot * row;
    m_summary->setVisible(!m_chart.isEmpty && (hasRoom || m_reading));
    setToolTip(hasRoom || m_chart.isEmpty ? QString{} : m_chart.summary);
}

void ChartCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSummary();
}

/// Where reading begins: at the playhead, or else at the left.
double ChartCard::startOfReading() const
{
    const auto playhead = std::ranges::find(m_chart.marks, true, &ChartMark::isPlayhead);
    return playhead != m_chart.marks.end() ? playhead->x : m_chart.x.from;
}

/// Home and End go to the ends of the day in the window; to those of the chart where that is being read.
bool ChartCard::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_chart.isEmpty) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.modifiers() == Qt::NoModifier && stopAfterKey(m_chart.stops, m_reading, 0.0, key.key()))
            event->accept();
    }
    return QWidget::event(event);
}

void ChartCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_reading)
        return read({});
    const bool isChosen = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isChosen && m_reading && m_chart.isOverTime)
        return emit secondChosen(m_chart.stops[*m_reading].x);
    if (const auto stop = stopAfterKey(m_chart.stops, m_reading, startOfReading(), event->key());
        stop && !m_chart.isEmpty && event->modifiers() == Qt::NoModifier)
        return read(stop);
    QWidget::keyPressEvent(event);
}

void ChartCard::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartCard::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    read({});
    update();
}

void ChartCard::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter{this};
    painter.setPen(QPen{palette().color(QPalette::Highlight), 2.0});
    painter.drawRect(QRectF{rect()}.adjusted(1.0, 1.0, -1.0, -1.0));
}

void ChartCard::dress()
{
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_plot->setMinimumHeight(fewestRowsOfPlot * fontMetrics().height());
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
