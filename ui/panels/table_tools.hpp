// SPDX-License-Identifier: GPL-3.0-or-later
// What all tables of the window have in common.
#pragma once

#include <QString>

class QTableView;

namespace tillsim::ui {

/// Makes `table` one of ours: whole rows are selected, they are copied as text with tabs between the cells, and Tab
/// leaves the table.
void setUpTable(QTableView& table, const QString& objectName, const QString& accessibleName);

/// The rows that are selected, or all if none is, with the titles of the columns that are shown: tabs between cells, a
/// line feed after each row.
[[nodiscard]] QString asTsv(const QTableView& table);

/// Makes `table` as high as its rows, so that it needs no scroll bar.
void fitHeight(QTableView& table);

}  // namespace tillsim::ui
