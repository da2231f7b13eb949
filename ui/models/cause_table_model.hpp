// SPDX-License-Identifier: GPL-3.0-or-later
// The causes of a wait as a table: a cause a row, and last their sum.
#pragma once

#include "ui/models/cause_rows.hpp"

#include <QAbstractTableModel>

#include <vector>

namespace tillsim::ui {

class CauseTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CauseColumn, TimeColumn, ShareColumn, ColumnCount };
    enum Role { CauseRole = Qt::UserRole };  ///< The WaitCause of the row; nothing for the sum.

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

public slots:
    /// Shows these times. Selection is lost if other causes are shown than before.
    void setTimes(const tillsim::ui::CauseTimes& times);

private:
    [[nodiscard]] QString textOf(int row, Column column) const;

    std::vector<CauseRow> m_rows;
    CauseTimes m_times{};
    QString m_total;
};

}  // namespace tillsim::ui
