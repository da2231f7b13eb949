// SPDX-License-Identifier: GPL-3.0-or-later
// The problems list: what is wrong with a scenario, and what the pre-flight notes.
#pragma once

#include "ui/editor/check_text.hpp"

#include <QAbstractTableModel>

#include <vector>

namespace tillsim::ui {

/// "Error", "Warning" or "Note".
[[nodiscard]] QString severityName(Severity severity);

class ProblemsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KindColumn, LineColumn, TextColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };  ///< Numbers behind cells: the severity, the line.

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const ProblemRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int count(Severity severity) const;

public slots:
    /// Keeps the selection while the rows are the same.
    void setRows(const std::vector<tillsim::ui::ProblemRow>& rows);

private:
    std::vector<ProblemRow> m_rows;
};

}  // namespace tillsim::ui
