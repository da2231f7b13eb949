// SPDX-License-Identifier: GPL-3.0-or-later
// The measures now and so far: gauges of the targets, why customers waited, and all figures beside theory.
#pragma once

#include "core/results/run_result.hpp"
#include "core/store/shop_picture.hpp"

#include <QScrollArea>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace tillsim::ui {

class CauseBar;
class CauseTable;
class GaugeRow;
class MeasureTableModel;

class MeasuresPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit MeasuresPanel(QWidget* parent = nullptr);

    void setPicture(const ShopPicture& picture);
    void setResult(const RunResult& result);

private:
    void addHeading(QVBoxLayout& column, const QString& text);
    void refresh();
    void showCauses();

    ShopPicture m_picture;
    RunResult m_result;
    GaugeRow* m_gauges;
    CauseBar* m_causeBar;
    CauseTable* m_causes;
    QLabel* m_noWait;
    MeasureTableModel* m_measures;
    QTableView* m_measureTable;
    QLabel* m_theory;
};

}  // namespace tillsim::ui
