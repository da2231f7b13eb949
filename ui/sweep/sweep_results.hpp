// SPDX-License-Identifier: GPL-3.0-or-later
// The right half of the sweep panel: the points as a table, a chart and a heat map, and what they come to.
#pragma once

#include "ui/charts/chart.hpp"
#include "ui/models/sweep_picture.hpp"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QTabWidget;

namespace tillsim::ui {

class ChartCard;
class HeatMap;
class SweepPointsModel;

class SweepResults final : public QWidget {
    Q_OBJECT

public:
    explicit SweepResults(QWidget* parent = nullptr);

    /// Shows `picture`. `figures` are those to choose from, as far as they are known.
    void setPicture(const SweepPicture& picture, const std::vector<std::string>& figures);

    /// The row of the table that is chosen.
    [[nodiscard]] std::optional<std::size_t> row() const { return m_row; }

    /// A row is chosen, and it has runs.
    [[nodiscard]] bool canPick() const;

    /// The data of the chart, for a file.
    [[nodiscard]] ChartTable exportData() const;

signals:
    void rowChanged();  ///< Another one is chosen.
    void figureChosen(const std::string& figure);
    void medianWanted(std::size_t row);
    void worstWanted(std::size_t row);

private:
    void createTable();
    void createBar();
    void layOut();
    void choose(std::size_t row);
    void open(std::size_t row);
    void showRow();
    void showFigures(const std::vector<std::string>& figures);
    void widenColumns();
    void showSlices();
    void takeSlice(int position);
    void redraw();

    SweepPicture m_picture;
    std::vector<std::string> m_figures;
    std::vector<std::vector<std::string>> m_slices;
    std::optional<std::size_t> m_row;

    QLabel* m_conclusion;
    QComboBox* m_figure;
    QLabel* m_sliceLabel;
    QComboBox* m_slice;
    QPushButton* m_median;
    QPushButton* m_worst;
    QLabel* m_nothing;  // Stands in for the tabs as long as there is nothing to show.
    QTabWidget* m_tabs;
    SweepPointsModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    ChartCard* m_chart;
    HeatMap* m_map;
};

}  // namespace tillsim::ui
