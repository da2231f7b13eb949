// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_axes_model.hpp"

#include "ui/models/time_text.hpp"

#include <utility>

namespace tillsim::ui {

int SweepAxesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SweepAxesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SweepAxesModel::textOf(const AxisRow& row, int column) const
{
    switch (column) {
    case PathColumn: return QString::fromStdString(row.path);
    case ValuesColumn: return QString::fromStdString(row.values);
    case NameColumn: return QString::fromStdString(row.name);
    case CountColumn: {
        const auto count = countOf(row);
        return count ? countText(static_cast<std::int64_t>(*count)) : row.values.empty() ? noText() : tr("?");
    }
    default: return {};
    }
}

QVariant SweepAxesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AxisRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole && index.column() == InStepColumn && index.row() > 0)
        return row.isInStep ? tr("yes") : tr("no");  // Boxes are hard to see in the dark.
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return textOf(row, index.column());
    if (role == Qt::CheckStateRole && index.column() == InStepColumn && index.row() > 0)
        return row.isInStep ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignRight | Qt::AlignVCenter});
    if (role == Qt::ToolTipRole && index.column() < CountColumn)
        return textOf(row, index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == InStepColumn
            ? (row.isInStep ? tr("in step with the row above") : tr("in a grid with the row above"))
            : tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), textOf(row, index.column()));
    return {};
}

bool SweepAxesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_isReadOnly)
        return false;
    AxisRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const std::string text = value.toString().trimmed().toStdString();
    if (role == Qt::CheckStateRole && index.column() == InStepColumn && index.row() > 0)
        row.isInStep = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && index.column() == PathColumn)
        row.path = text;
    else if (role == Qt::EditRole && index.column() == ValuesColumn)
        row.values = text;
    else if (role == Qt::EditRole && index.column() == NameColumn)
        row.name = text;
    else
        return false;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

QVariant SweepAxesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip)
        return {};
    switch (section) {
    case PathColumn:
        return isTip ? tr("A path of the scenario, such as bank.tills; several with + between them get the same value")
                     : tr("varied");
    case ValuesColumn:
        return isTip ? tr("Values and ranges: 3..8, or 60..240 step 20, or 5, 10, 20, or 07:00..09:00 step 30min")
                     : tr("values");
    case CountColumn: return isTip ? tr("How many values that are") : tr("count");
    case NameColumn: return isTip ? tr("What tables and conditions call it; else they have the path") : tr("called");
    case InStepColumn:
        return isTip ? tr("The first value with the first of the row above, and so on, instead of each with each")
                     : tr("in step");
    default: return {};
    }
}

Qt::ItemFlags SweepAxesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_isReadOnly || index.column() == CountColumn)
        return flags;
    if (index.column() == InStepColumn)
        return index.row() > 0 ? flags | Qt::ItemIsUserCheckable : flags;
    return flags | Qt::ItemIsEditable;
}

void SweepAxesModel::setRows(std::vector<AxisRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void SweepAxesModel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

void SweepAxesModel::add(AxisRow row)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(std::move(row));
    endInsertRows();
}

void SweepAxesModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

}  // namespace tillsim::ui
