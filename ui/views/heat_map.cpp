// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/heat_map.hpp"

#include "ui/views/shades.hpp"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tillsim::ui {

namespace {

double widestOf(const std::vector<QString>& labels, const QFontMetricsF& metrics)
{
    double widest = 0.0;
    for (const QString& label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest + 2.0;
}

}  // namespace

QColor heatColour(double share, bool isDark)
{
    const QColor low = isDark ? "#20303f" : "#f3f7fc";
    const QColor middle = isDark ? "#1f62b5" : "#7fb0e6";
    const QColor high = isDark ? "#9cc7ff" : "#123f78";
    const double at = std::clamp(share, 0.0, 1.0);
    return at < 0.5 ? mixed(low, middle, 2.0 * at) : mixed(middle, high, 2.0 * at - 1.0);
}

HeatMap::HeatMap(QWidget* parent) : QWidget{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void HeatMap::setGrid(const HeatGrid& grid)
{
    if (grid == m_grid)
        return;
    m_grid = grid;
    describe();
    update();
}

void HeatMap::setCurrentRow(std::optional<std::size_t> row)
{
    if (row == m_current)
        return;
    m_current = row;
    describe();
    update();
}

void HeatMap::describe()
{
    setAccessibleName(tr("Heat map: %1").arg(m_grid.figure));
    const auto place = currentPlace();
    setAccessibleDescription(place ? m_grid.at(place->row, place->column).words
                                   : tr("%1 to %2").arg(m_grid.low, m_grid.high));
}

HeatLayout HeatMap::layoutNow() const
{
    const QFontMetricsF metrics{font()};
    return {{.columns = std::max<std::size_t>(1, m_grid.columns.size()),
             .rows = std::max<std::size_t>(1, m_grid.rows.size()),
             .rowLabel = widestOf(m_grid.rows, metrics),
             .columnLabel = widestOf(m_grid.columns, metrics),
             .line = metrics.height(),
             .hasUp = !m_grid.up.isEmpty()},
            QSizeF{size()}};
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    if (m_grid.low.isEmpty()) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No runs yet."));
        return;
    }
    const HeatLayout layout = layoutNow();
    for (std::size_t row = 0; row < m_grid.rows.size(); ++row)
        for (std::size_t column = 0; column < m_grid.columns.size(); ++column)
            paintCell(painter, layout, {row, column});
    paintLabels(painter, layout);
    paintScale(painter, layout);
    if (const auto place = currentPlace()) {
        painter.setPen(QPen{palette().color(QPalette::Text), hasFocus() ? 3.0 : 2.0});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(layout.cell(*place).adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

void HeatMap::paintCell(QPainter& painter, const HeatLayout& layout, HeatCellPlace place) const
{
    const HeatCell& cell = m_grid.at(place.row, place.column);
    const QRectF area = layout.cell(place).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ground = palette().color(QPalette::Base);
    const QColor quiet = mixed(palette().color(QPalette::Text), ground, 0.75);
    if (cell.text.isEmpty()) {
        painter.setPen(QPen{quiet, 1.0, Qt::DotLine});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
        return;
    }
    const QColor fill = heatColour(cell.share, isDark(palette()));
    painter.fillRect(area, fill);
    painter.setPen(readableOn(fill));
    QFont bold = font();
    bold.setBold(cell.isCheapest);
    painter.setFont(bold);
    const QFontMetricsF metrics{bold};
    const QString sign = cell.isCheapest ? QString{QChar{0x2605}} : cell.sign;
    const QString both = sign.isEmpty() ? cell.text : cell.text + ' ' + sign;
    const bool hasRoom = area.height() >= metrics.height();
    if (hasRoom && metrics.horizontalAdvance(both) + 4.0 <= area.width())
        painter.drawText(area, Qt::AlignCenter, both);
    else if (hasRoom && metrics.horizontalAdvance(cell.text) <= area.width())
        painter.drawText(area, Qt::AlignCenter, cell.text);
    painter.setFont(font());
}

void HeatMap::paintLabels(QPainter& painter, const HeatLayout& layout) const
{
    painter.setPen(palette().color(QPalette::Text));
    for (std::size_t row = 0; row < m_grid.rows.size() && !m_grid.up.isEmpty(); row += layout.rowStep())
        painter.drawText(layout.rowLabel(row), Qt::AlignRight | Qt::AlignVCenter, m_grid.rows[row]);
    for (std::size_t column = 0; column < m_grid.columns.size(); column += layout.columnStep())
        painter.drawText(layout.columnLabel(column), Qt::AlignCenter, m_grid.columns[column]);
    painter.drawText(layout.acrossTitle(), Qt::AlignCenter, m_grid.across);
    painter.drawText(layout.upTitle(), Qt::AlignLeft | Qt::AlignVCenter, m_grid.up);
}

void HeatMap::paintScale(QPainter& painter, const HeatLayout& layout) const
{
    const QFontMetricsF metrics{font()};
    const double highWidth = metrics.horizontalAdvance(m_grid.high) + 6.0;
    const double lowWidth = metrics.horizontalAdvance(m_grid.low) + 6.0;
    const QRectF bar = layout.scale().translated(-highWidth, 0.0);
    QLinearGradient colours{bar.topLeft(), bar.topRight()};
    for (const double share : {0.0, 0.5, 1.0})
        colours.setColorAt(share, heatColour(share, isDark(palette())));
    painter.setPen(mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.6));
    painter.setBrush(colours);
    painter.drawRect(bar);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF{bar.right() + 6.0, layout.top().top(), highWidth, layout.top().height()},
                     Qt::AlignLeft | Qt::AlignVCenter, m_grid.high);
    const QRectF low{bar.left() - lowWidth, layout.top().top(), lowWidth - 6.0, layout.top().height()};
    painter.drawText(low, Qt::AlignRight | Qt::AlignVCenter, m_grid.low);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const QRectF title{layout.top().left(), layout.top().top(), std::max(0.0, low.left() - layout.top().left() - 8.0),
                       layout.top().height()};
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF{bold}.elidedText(m_grid.figure, Qt::ElideRight, title.width()));
    painter.setFont(font());
}

std::optional<std::size_t> HeatMap::rowAt(QPointF point) const
{
    const auto place = m_grid.low.isEmpty() ? std::nullopt : layoutNow().placeAt(point);
    return place ? m_grid.at(place->row, place->column).row : std::nullopt;
}

std::optional<HeatCellPlace> HeatMap::currentPlace() const
{
    if (!m_current)
        return std::nullopt;
    for (std::size_t at = 0; at < m_grid.cells.size(); ++at)
        if (m_grid.cells[at].row == m_current)
            return HeatCellPlace{at / m_grid.columns.size(), at % m_grid.columns.size()};
    return std::nullopt;
}

void HeatMap::choose(HeatCellPlace place)
{
    const auto row = m_grid.at(place.row, place.column).row;
    if (!row || row == m_current)
        return;
    setCurrentRow(row);
    emit rowChosen(*row);
}

bool HeatMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const auto place = m_grid.low.isEmpty() ? std::nullopt : layoutNow().placeAt(help->pos());
        QToolTip::showText(help->globalPos(), place ? m_grid.at(place->row, place->column).words : QString{}, this);
        return true;
    }
    return QWidget::event(event);
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    const auto place = m_grid.low.isEmpty() ? std::nullopt : layoutNow().placeAt(event->position());
    if (place)
        choose(*place);
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto row = rowAt(event->position()))
        emit rowActivated(*row);
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_current)
        return emit rowActivated(*m_current);
    const int down = (event->key() == Qt::Key_Down) - (event->key() == Qt::Key_Up);
    const int right = (event->key() == Qt::Key_Right) - (event->key() == Qt::Key_Left);
    if ((down == 0 && right == 0) || m_grid.cells.empty())
        return QWidget::keyPressEvent(event);
    const auto from = currentPlace();
    if (from)
        step(*from, down, right);
    else
        chooseFirst();
}

void HeatMap::chooseFirst()
{
    const auto first = std::ranges::find_if(m_grid.cells, [](const HeatCell& cell) { return cell.row.has_value(); });
    const auto at = static_cast<std::size_t>(first - m_grid.cells.begin());
    if (first != m_grid.cells.end())
        choose({at / m_grid.columns.size(), at % m_grid.columns.size()});
}

/// To the next cell that way that has a point.
void HeatMap::step(HeatCellPlace from, int down, int right)
{
    const auto isInside = [](int at, std::size_t count) { return at >= 0 && at < static_cast<int>(count); };
    int row = static_cast<int>(from.row) + down;
    int column = static_cast<int>(from.column) + right;
    for (; isInside(row, m_grid.rows.size()) && isInside(column, m_grid.columns.size()); row += down, column += right) {
        const HeatCellPlace place{static_cast<std::size_t>(row), static_cast<std::size_t>(column)};
        if (m_grid.at(place.row, place.column).row)
            return choose(place);
    }
}

}  // namespace tillsim::ui
