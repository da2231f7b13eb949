// SPDX-License-Identifier: GPL-3.0-or-later
// The axes of a sweep as they are being set up, a row each.
#pragma once

#include "ui/sweep/sweep_setup.hpp"

#include <QAbstractTableModel>

#include <vector>

namespace tillsim::ui {

class SweepAxesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PathColumn, ValuesColumn, CountColumn, NameColumn, InStepColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const std::vector<AxisRow>& rows() const { return m_rows; }
    void setRows(std::vector<AxisRow> rows);
    /// Rows of a store can only be looked at.
    void setReadOnly(bool isReadOnly);
    void add(AxisRow row);
    void remove(int row);

private:
    [[nodiscard]] QString textOf(const AxisRow& row, int column) const;

    std::vector<AxisRow> m_rows;
    bool m_isReadOnly = false;
};

}  // namespace tillsim::ui
