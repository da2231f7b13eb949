// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cause_table_model.hpp"

#include "ui/models/time_text.hpp"

#include <QFont>

#include <numeric>

namespace tillsim::ui {

int CauseTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int CauseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CauseTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isSum = index.row() + 1 == rowCount();
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return textOf(index.row(), column);
    if (role == Qt::TextAlignmentRole && column != CauseColumn)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignRight | Qt::AlignVCenter});
    if (role == CauseRole && !isSum)
        return static_cast<int>(m_rows[static_cast<std::size_t>(index.row())].cause);
    if (role == Qt::ToolTipRole && column == TimeColumn) {
        return exactText(isSum ? std::accumulate(m_times.begin(), m_times.end(), Duration{})
                               : m_rows[static_cast<std::size_t>(index.row())].time);
    }
    if (role == Qt::FontRole && isSum) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleTextRole && column != CauseColumn)
        return QString{"%1: %2"}.arg(textOf(index.row(), CauseColumn), textOf(index.row(), column));
    return {};
}

QString CauseTableModel::textOf(int row, Column column) const
{
    const bool isSum = row + 1 == rowCount();
    const CauseRow* const cause = isSum ? nullptr : &m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case CauseColumn: return cause ? cause->name : tr("Whole wait");
    case TimeColumn: return cause ? cause->timeText : m_total;
    case ShareColumn: return cause ? cause->shareText : shareText(1.0);
    case ColumnCount: break;
    }
    return {};
}

QVariant CauseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != CauseColumn)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignRight | Qt::AlignVCenter});
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CauseColumn: return tr("cause");
    case TimeColumn: return tr("time");
    case ShareColumn: return tr("share");
    case ColumnCount: break;
    }
    return {};
}

void CauseTableModel::setTimes(const CauseTimes& times)
{
    if (times == m_times)
        return;
    std::vector<CauseRow> rows = causeRows(times);
    const bool hasSameCauses = rows.size() == m_rows.size();
    if (!hasSameCauses)
        beginResetModel();
    m_times = times;
    m_rows = std::move(rows);
    m_total = causesTotalText(times);
    if (!hasSameCauses)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace tillsim::ui
