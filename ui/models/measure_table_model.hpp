// SPDX-License-Identifier: GPL-3.0-or-later
// The measures as a table: a measure a row, with its value now, so far and in theory.
#pragma once

#include "ui/models/measure_rows.hpp"

#include <QAbstractTableModel>

#include <vector>

namespace tillsim::ui {

class MeasureTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, NowColumn, SoFarColumn, TheoryColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

public slots:
    /// Shows `rows`, and `theory` above the last column. Keeps selection and scroll position while the names stay.
    void setRows(const std::vector<tillsim::ui::MeasureRow>& rows, const QString& theory);

private:
    std::vector<MeasureRow> m_rows;
    QString m_theory;
};

}  // namespace tillsim::ui
