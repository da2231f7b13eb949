// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/measure_table_model.hpp"

namespace tillsim::ui {

namespace {

QString textOf(const MeasureRow& row, int column)
{
    switch (static_cast<MeasureTableModel::Column>(column)) {
    case MeasureTableModel::NameColumn: return row.name;
    case MeasureTableModel::NowColumn: return row.now;
    case MeasureTableModel::SoFarColumn: return row.soFar;
    case MeasureTableModel::TheoryColumn: return row.theory;
    case MeasureTableModel::ColumnCount: break;
    }
    return {};
}

}  // namespace

int MeasureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MeasureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasureTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeasureRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return textOf(row, index.column());
    if (role == Qt::ToolTipRole && !row.tip.isEmpty())
        return row.tip;
    if (role == Qt::TextAlignmentRole && index.column() != NameColumn)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignRight | Qt::AlignVCenter});
    if (role == Qt::AccessibleTextRole && index.column() != NameColumn) {
        return tr("%1, %2: %3")
            .arg(row.name, headerData(index.column(), Qt::Horizontal).toString(), textOf(row, index.column()));
    }
    return {};
}

QVariant MeasureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != NameColumn)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignRight | Qt::AlignVCenter});
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn: return tr("measure");
    case NowColumn: return tr("now");
    case SoFarColumn: return tr("so far");
    case TheoryColumn: return m_theory;
    case ColumnCount: break;
    }
    return {};
}

void MeasureTableModel::setRows(const std::vector<MeasureRow>& rows, const QString& theory)
{
    if (theory != m_theory) {
        m_theory = theory;
        emit headerDataChanged(Qt::Horizontal, TheoryColumn, TheoryColumn);
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int at = 0; at < rowCount(); ++at) {
        MeasureRow& shown = m_rows[static_cast<std::size_t>(at)];
        if (shown == rows[static_cast<std::size_t>(at)])
            continue;
        shown = rows[static_cast<std::size_t>(at)];
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

}  // namespace tillsim::ui
