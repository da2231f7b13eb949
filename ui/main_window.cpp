// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.hpp"

#include "core/experiment/simulation.hpp"
#include "core/scenario/scenario_file.hpp"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

#include <exception>

namespace tillsim::ui {

MainWindow::MainWindow(QWidget* parent) : QMainWindow{parent}, m_figures{new ResultTableModel{this}}
{
    setWindowTitle(tr("tillsim"));
    createActions();
    layOutPanels();
    showMessage(tr("Open a scenario to see how its day goes."), false);
    resize(640, 720);
}

void MainWindow::createActions()
{
    QMenu* const file = menuBar()->addMenu(tr("&File"));
    QAction* const open
        = file->addAction(tr("&Open scenario..."), QKeySequence::Open, this, &MainWindow::chooseScenario);
    open->setObjectName("open");
    open->setStatusTip(tr("Run a scenario and show its figures"));
    QAction* const quit = file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setObjectName("quit");
    statusBar();  // Now, so that the window does not move when the first tip comes.
}

void MainWindow::layOutPanels()
{
    m_message = new QLabel{this};
    m_message->setObjectName("message");
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setTextFormat(Qt::PlainText);

    m_table = new QTableView{this};
    m_table->setObjectName("figures");
    m_table->setAccessibleName(tr("Figures of the run"));
    m_table->setModel(m_figures);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto* const panel = new QWidget{this};
    auto* const column = new QVBoxLayout{panel};
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    setCentralWidget(panel);
}

void MainWindow::chooseScenario()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open scenario"), {}, tr("Scenarios (*.toml)"));
    if (!path.isEmpty())
        openScenario(path);
}

void MainWindow::openScenario(const QString& path, std::optional<std::uint64_t> seed)
{
    try {
        const Scenario scenario = loadScenario(path.toStdString());
        showResult(simulate(scenario, {.seed = seed.value_or(scenario.seed)}), path);
    } catch (const std::exception& error) {
        showProblems(QString::fromUtf8(error.what()));
    }
}

void MainWindow::showResult(const RunResult& result, const QString& path)
{
    setWindowFilePath(path);
    setWindowTitle(tr("%1 - tillsim").arg(QFileInfo{path}.fileName()));
    m_figures->setRows(figureRows(result));
    showMessage(tr("%1, seed %2").arg(QString::fromStdString(result.scenario)).arg(result.seed), false);
}

void MainWindow::showProblems(const QString& text)
{
    showMessage(tr("This scenario cannot be run:\n%1").arg(text), true);
}

void MainWindow::showMessage(const QString& text, bool isProblem)
{
    m_message->setText(text);
    QFont font = m_message->font();
    font.setBold(isProblem);
    m_message->setFont(font);
}

}  // namespace tillsim::ui
