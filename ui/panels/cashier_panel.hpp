// SPDX-License-Identifier: GPL-3.0-or-later
// The cashier table with its sorting.
#pragma once

#include "core/results/run_result.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/shop_picture.hpp"

#include <QWidget>

class QSortFilterProxyModel;
class QTableView;

namespace tillsim::ui {

class CashierTableModel;

class CashierPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CashierPanel(QWidget* parent = nullptr);

    void setScenario(const Scenario& scenario);
    void setPicture(const ShopPicture& picture);
    void setResult(const RunResult& result);

signals:
    /// The user chose the row of this till, counted from 0 over all banks.
    void tillChosen(qint64 till);
    /// The user asked for the customer at a till.
    void customerChosen(qint64 customer);

private:
    void refresh();
    void showNeededColumns();
    void setWidths();

    Scenario m_scenario;
    ShopPicture m_picture;
    RunResult m_result;
    CashierTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
};

}  // namespace tillsim::ui
