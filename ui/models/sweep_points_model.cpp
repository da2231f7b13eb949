// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sweep_points_model.hpp"

#include "core/experiment/sweep/amount.hpp"
#include "ui/models/figure_words.hpp"
#include "ui/models/time_text.hpp"

#include <QFont>

#include <algorithm>
#include <utility>

namespace tillsim::ui {

namespace {

constexpr int longestValue = 48;

/// What the estimate of a cell is about; null where there is none.
const MeanEstimate* estimateOf(const SweepRow& row, std::size_t figure)
{
    return figure < row.figures.size() && row.figures[figure].count > 0 ? &row.figures[figure] : nullptr;
}

bool hasSameShape(const SweepTable& a, const SweepTable& b)
{
    const auto isSamePoint
        = [](const SweepRow& one, const SweepRow& other) { return one.name == other.name && one.axes == other.axes; };
    return a.axes == b.axes && a.figures == b.figures && std::ranges::equal(a.rows, b.rows, isSamePoint);
}

bool isSame(const SweepRow& a, const SweepRow& b)
{
    return a.runs == b.runs && a.failed == b.failed && a.figures == b.figures && a.cost == b.cost
        && a.verdict == b.verdict;
}

}  // namespace

std::vector<SweepPointsModel::Column> SweepPointsModel::columnsOf(const SweepTable& table)
{
    const auto any = [&table](auto has) { return std::ranges::any_of(table.rows, has); };
    std::vector<Column> columns;
    if (table.axes.empty() && !table.rows.empty())
        columns.push_back({Part::Point});
    for (std::size_t axis = 0; axis < table.axes.size(); ++axis)
        columns.push_back({Part::Axis, axis});
    if (table.rows.empty())
        return columns;
    if (any([](const SweepRow& row) { return row.verdict.has_value(); }))
        columns.push_back({Part::Targets});
    columns.push_back({Part::Runs});
    if (any([](const SweepRow& row) { return row.failed > 0; }))
        columns.push_back({Part::Failed});
    if (any([](const SweepRow& row) { return row.cost.has_value(); }))
        columns.push_back({Part::Cost});
    for (std::size_t figure = 0; figure < table.figures.size(); ++figure)
        columns.push_back({Part::Figure, figure});
    return columns;
}

int SweepPointsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int SweepPointsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool SweepPointsModel::isNumber(const Column& column)
{
    return column.part != Part::Point && column.part != Part::Axis && column.part != Part::Targets;
}

QVariant SweepPointsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case SortRole: return rawOf(row, column);
    case Qt::ToolTipRole: return tipOf(row, column);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(QString::fromStdString(m_table.rows[row].name), titleOf(column), textOf(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment{(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter});
    case Qt::FontRole:
        if (isCheapest(row)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default: return {};
    }
}

QString SweepPointsModel::textOf(std::size_t row, const Column& column) const
{
    const SweepRow& of = m_table.rows[row];
    switch (column.part) {
    case Part::Point: return QString::fromStdString(of.name);
    case Part::Axis:
        return column.at < of.axes.size() ? QString::fromStdString(of.axes[column.at]).left(longestValue) : "";
    case Part::Runs: return countText(of.runs);
    case Part::Failed: return countText(of.failed);
    case Part::Figure: {
        const MeanEstimate* const estimate = estimateOf(of, column.at);
        return estimate ? estimateText(*estimate, m_table.figures[column.at]) : noText();
    }
    case Part::Cost: return of.cost ? estimateText(*of.cost, "cost") : noText();
    case Part::Targets:
        if (!of.verdict)
            return noText();
        return verdictSign(*of.verdict) + ' ' + (isCheapest(row) ? tr("met, the cheapest") : verdictWord(*of.verdict));
    }
    return {};
}

QVariant SweepPointsModel::rawOf(std::size_t row, const Column& column) const
{
    const SweepRow& of = m_table.rows[row];
    switch (column.part) {
    case Part::Axis: {
        const auto amount = column.at < of.axes.size() ? parseAmount(of.axes[column.at]) : std::nullopt;
        return amount ? QVariant{valueOf(*amount)} : QVariant{textOf(row, column)};
    }
    case Part::Runs: return static_cast<qlonglong>(of.runs);
    case Part::Failed: return static_cast<qlonglong>(of.failed);
    case Part::Figure: {
        const MeanEstimate* const estimate = estimateOf(of, column.at);
        return estimate ? QVariant{estimate->mean} : QVariant{};
    }
    case Part::Cost: return of.cost ? QVariant{of.cost->mean} : QVariant{};
    case Part::Targets: return of.verdict ? QVariant{static_cast<int>(*of.verdict)} : QVariant{};
    case Part::Point: return textOf(row, column);
    }
    return {};
}

QString SweepPointsModel::tipOf(std::size_t row, const Column& column) const
{
    const SweepRow& of = m_table.rows[row];
    const bool isCost = column.part == Part::Cost;
    const MeanEstimate* const estimate = isCost ? (of.cost ? &*of.cost : nullptr) : estimateOf(of, column.at);
    if ((!isCost && column.part != Part::Figure) || !estimate || !estimate->interval())
        return column.part == Part::Axis ? QString::fromStdString(of.name) : QString{};
    const std::string figure = isCost ? "cost" : m_table.figures[column.at];
    return tr("95% interval: %1 to %2, of %3 runs")
        .arg(shortText(estimate->interval()->low, figure), shortText(estimate->interval()->high, figure),
             countText(estimate->count));
}

QString SweepPointsModel::titleOf(const Column& column) const
{
    switch (column.part) {
    case Part::Point: return tr("point");
    case Part::Axis: return QString::fromStdString(m_table.axes[column.at]);
    case Part::Runs: return tr("runs");
    case Part::Failed: return tr("failed");
    case Part::Figure: return figureTitle(m_table.figures[column.at]);
    case Part::Cost: return figureTitle("cost");
    case Part::Targets: return tr("targets");
    }
    return {};
}

QVariant SweepPointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return titleOf(column);
    if (role == Qt::ToolTipRole && column.part == Part::Figure)
        return QString::fromStdString(m_table.figures[column.at]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment{(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter});
    return {};
}

bool SweepPointsModel::isCheapest(std::size_t row) const
{
    return std::ranges::binary_search(m_cheapest, row);
}

void SweepPointsModel::setTable(const SweepTable& table, std::vector<std::size_t> cheapest)
{
    std::vector<Column> columns = columnsOf(table);
    if (columns != m_columns || !hasSameShape(table, m_table)) {
        beginResetModel();
        m_table = table;
        m_columns = std::move(columns);
        m_cheapest = std::move(cheapest);
        endResetModel();
        return;
    }
    const std::vector<std::size_t> before = std::exchange(m_cheapest, std::move(cheapest));
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        const bool isPromoted = isCheapest(row) != std::ranges::binary_search(before, row);
        if (!isPromoted && isSame(m_table.rows[row], table.rows[row]))
            continue;
        m_table.rows[row] = table.rows[row];
        emit dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), columnCount() - 1));
    }
}

}  // namespace tillsim::ui
