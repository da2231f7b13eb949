// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/form_table_model.hpp"

#include <algorithm>
#include <utility>

namespace tillsim::ui {

namespace {

/// How many rows from the first on show the same in both, at most so many as both have: there, others come or go.
int sameRows(const FormTable& before, const FormTable& after)
{
    const auto isSame = [](const std::vector<FormField>& a, const std::vector<FormField>& b) {
        return std::ranges::equal(a, b, {}, &FormField::shown, &FormField::shown);
    };
    const auto end = std::ranges::mismatch(before.rows, after.rows, isSame).in1;
    return static_cast<int>(end - before.rows.begin());
}

}  // namespace

FormTableModel::FormTableModel(FormTable table, QObject* parent)
    : QAbstractTableModel{parent}, m_table{std::move(table)}
{
}

void FormTableModel::setTable(const FormTable& table)
{
    if (table.rows == m_table.rows)
        return void(m_table = table);
    const int before = rowCount();
    const int after = static_cast<int>(table.rows.size());
    const int same = sameRows(m_table, table);
    if (after > before) {
        beginInsertRows({}, same, same + after - before - 1);
        m_table = table;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, same, same + before - after - 1);
        m_table = table;
        endRemoveRows();
    }
    m_table = table;
    if (after > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FormTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FormTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

const FormField& FormTableModel::field(const QModelIndex& index) const
{
    return m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

QVariant FormTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FormField& cell = field(index);
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return cell.shown;
    if (role == Qt::ToolTipRole)
        return cell.tip.isEmpty() ? QVariant{} : QVariant{cell.tip};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumeric(cell.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(cell.label, cell.shown.isEmpty() ? tr("not set") : cell.shown);
    return {};
}

QVariant FormTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return m_table.columns[static_cast<std::size_t>(section)].label;
}

Qt::ItemFlags FormTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && field(index).kind != FieldKind::Fixed ? flags | Qt::ItemIsEditable : flags;
}

bool FormTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || field(index).kind == FieldKind::Fixed)
        return false;
    const FormField cell = field(index);
    const QString shown = value.toString().trimmed();
    if (shown == cell.shown)
        return false;
    if (const QString why = whyNot(cell, shown); !why.isEmpty()) {
        emit refused(tr("%1 %2").arg(cell.label, why));
        return false;
    }
    emit edited(cell, shown);
    return true;
}

}  // namespace tillsim::ui
