// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a run as a table: a name, a value and a unit a row.
#pragma once

#include "core/results/run_result.hpp"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace tillsim::ui {

/// A figure as the table shows it.
struct FigureRow {
    QString name;
    double value = 0.0;
    int decimals = 0;  ///< Shown after the point.
    QString unit;      ///< May be empty.

    bool operator==(const FigureRow&) const = default;
};

/// The rows that the window shows for `result`, in reading order.
[[nodiscard]] std::vector<FigureRow> figureRows(const RunResult& result);

class ResultTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, UnitColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };  ///< The raw number behind a formatted cell.

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

public slots:
    /// Shows `rows` in the place of all that was shown before; selection and scroll position are lost.
    void setRows(const std::vector<tillsim::ui::FigureRow>& rows);

private:
    [[nodiscard]] QVariant textOf(const FigureRow& row, Column column) const;

    std::vector<FigureRow> m_rows;
};

}  // namespace tillsim::ui
