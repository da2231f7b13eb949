// SPDX-License-Identifier: GPL-3.0-or-later
// The window: opens a scenario, runs it and shows its figures.
#pragma once

#include "ui/models/result_table_model.hpp"

#include <QMainWindow>

#include <cstdint>
#include <optional>

class QAction;
class QLabel;
class QTableView;

namespace tillsim::ui {

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Loads the scenario in `path` and shows the figures of its day with `seed`, by default the scenario's own. What
    /// is wrong with it is shown in the window, which then keeps what it showed before.
    void openScenario(const QString& path, std::optional<std::uint64_t> seed = {});

private:
    void createActions();
    void layOutPanels();

    void chooseScenario();
    void showResult(const RunResult& result, const QString& path);
    void showProblems(const QString& text);
    void showMessage(const QString& text, bool isProblem);

    ResultTableModel* m_figures;
    QTableView* m_table = nullptr;
    QLabel* m_message = nullptr;  // What is shown, or what is wrong with what was to be shown.
};

}  // namespace tillsim::ui
