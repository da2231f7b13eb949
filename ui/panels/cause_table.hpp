// SPDX-License-Identifier: GPL-3.0-or-later
// The causes of a wait as a table that is as high as its rows, with the pieces of the bar before their names.
#pragma once

#include "ui/models/cause_rows.hpp"

#include <QTableView>

namespace tillsim::ui {

class CauseTableModel;

class CauseTable final : public QTableView {
    Q_OBJECT

public:
    CauseTable(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    void setTimes(const CauseTimes& times);
    /// Whether there is nothing to show.
    [[nodiscard]] bool isEmpty() const;

private:
    CauseTableModel* m_model;
};

}  // namespace tillsim::ui
