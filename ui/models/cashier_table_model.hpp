// SPDX-License-Identifier: GPL-3.0-or-later
// The cashier table: a till a row; what it does now, and how its time was spent so far.
#pragma once

#include "ui/models/cashier_rows.hpp"

#include <QAbstractTableModel>

#include <vector>

namespace tillsim::ui {

class CashierTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TillColumn,
        BankColumn,
        CashierColumn,
        UtilisationColumn,
        NowColumn,
        NowForColumn,
        WaitingColumn,
        CustomerColumn,
        ServedColumn,
        ScanningColumn,
        TenderColumn,
        HelperColumn,
        GapColumn,
        IdleColumn,
        BreakColumn,
        DownColumn,
        ClosedColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole };  ///< The raw number behind a formatted cell.

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The number of the till, and of its customer, in `row`.
    [[nodiscard]] const CashierRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

public slots:
    /// Shows `rows`. Keeps selection and scroll position while the number of tills stays the same, and tells views only
    /// of rows that have changed.
    void setRows(const std::vector<tillsim::ui::CashierRow>& rows);

private:
    [[nodiscard]] QString textOf(const CashierRow& row, Column column) const;
    [[nodiscard]] QVariant rawOf(const CashierRow& row, Column column) const;

    std::vector<CashierRow> m_rows;
};

}  // namespace tillsim::ui
