// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cashier_table_model.hpp"

#include "ui/models/state_words.hpp"
#include "ui/models/time_text.hpp"

#include <optional>

namespace tillsim::ui {

namespace {

using Model = CashierTableModel;

/// The state whose share of the time a column shows.
std::optional<TillState> stateOf(int column)
{
    switch (static_cast<Model::Column>(column)) {
    case Model::ScanningColumn: return TillState::scanning;
    case Model::TenderColumn: return TillState::tender;
    case Model::HelperColumn: return TillState::helper;
    case Model::GapColumn: return TillState::gap;
    case Model::IdleColumn: return TillState::idle;
    case Model::BreakColumn: return TillState::onBreak;
    case Model::DownColumn: return TillState::down;
    case Model::ClosedColumn: return TillState::closed;
    default: return std::nullopt;
    }
}

bool isNumber(int column)
{
    return column != Model::BankColumn && column != Model::CashierColumn && column != Model::NowColumn;
}

QString orNothing(std::int64_t count)
{
    return count < 0 ? noText() : countText(count);
}

}  // namespace

int CashierTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CashierTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CashierTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CashierRow& shown = row(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return QVariant::fromValue(Qt::Alignment{Qt::AlignRight | Qt::AlignVCenter});
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && !isNumber(column)))
        return textOf(shown, column);  // Words may be cut.
    if (role == SortRole)
        return rawOf(shown, column);
    if (role == Qt::AccessibleTextRole) {
        return tr("till %1, %2: %3")
            .arg(shown.name, headerData(column, Qt::Horizontal).toString(), textOf(shown, column));
    }
    return {};
}

QString CashierTableModel::textOf(const CashierRow& row, Column column) const
{
    if (const auto state = stateOf(column))
        return shareText(row.shares[static_cast<std::size_t>(*state)]);
    switch (column) {
    case TillColumn: return row.name;
    case BankColumn: return row.bank;
    case CashierColumn: return row.cashier.isEmpty() ? noText() : row.cashier;
    case NowColumn: return row.now.isEmpty() ? noText() : row.now;
    case NowForColumn: return row.now.isEmpty() ? noText() : stopwatchText(row.nowFor);
    case CustomerColumn: return row.customer < 0 ? noText() : QString::number(row.customer);
    case WaitingColumn: return orNothing(row.waiting);
    case ServedColumn: return countText(row.served);
    case UtilisationColumn: return shareText(row.utilisation);
    default: return {};
    }
}

QVariant CashierTableModel::rawOf(const CashierRow& row, Column column) const
{
    if (const auto state = stateOf(column))
        return row.shares[static_cast<std::size_t>(*state)];
    switch (column) {
    case TillColumn: return static_cast<qlonglong>(row.till);
    case NowForColumn: return static_cast<qlonglong>(row.nowFor.count());
    case CustomerColumn: return static_cast<qlonglong>(row.customer);
    case WaitingColumn: return static_cast<qlonglong>(row.waiting);
    case ServedColumn: return static_cast<qlonglong>(row.served);
    case UtilisationColumn: return row.utilisation;
    default: return textOf(row, column);
    }
}

QVariant CashierTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto state = stateOf(section);
    if (role == Qt::ToolTipRole && state)
        return tr("Share of the time since opening: %1").arg(stateWord(*state));
    if (role == Qt::ToolTipRole && section == UtilisationColumn)
        return tr("Scanning, paying and help, as a share of the time that the till was not closed");
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::Alignment{Qt::AlignRight | Qt::AlignVCenter});
    if (role != Qt::DisplayRole)
        return {};
    if (state)
        return stateWord(*state);
    switch (static_cast<Column>(section)) {
    case TillColumn: return tr("till");
    case BankColumn: return tr("bank");
    case CashierColumn: return tr("cashier");
    case NowColumn: return tr("now");
    case NowForColumn: return tr("for");
    case CustomerColumn: return tr("customer");
    case WaitingColumn: return tr("waiting");
    case ServedColumn: return tr("served");
    case UtilisationColumn: return tr("utilisation");
    default: return {};
    }
}

void CashierTableModel::setRows(const std::vector<CashierRow>& rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int at = 0; at < rowCount(); ++at) {
        CashierRow& shown = m_rows[static_cast<std::size_t>(at)];
        if (shown == rows[static_cast<std::size_t>(at)])
            continue;
        shown = rows[static_cast<std::size_t>(at)];
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

}  // namespace tillsim::ui
