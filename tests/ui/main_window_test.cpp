// SPDX-License-Identifier: MIT
// The window, driven without a screen.
#include "ui/main_window.hpp"

#include "core/experiment/simulation.hpp"
#include "core/scenario/scenario_file.hpp"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>

namespace tillsim::ui {
namespace {

const QString cornerShop = TILLSIM_SOURCE_DIR "/resources/scenarios/corner_shop.toml";

QString messageOf(const MainWindow& window)
{
    return window.findChild<QLabel*>("message")->text();
}

QAbstractItemModel& figuresOf(const MainWindow& window)
{
    return *window.findChild<QTableView*>("figures")->model();
}

TEST(ResultTableModel, KeepsTheRulesOfQtModels)
{
    ResultTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    model.setRows(figureRows(RunResult{}));
    model.setRows({});
    model.setRows({{"Wait", 1.5, 1, "s"}});

    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.data(model.index(0, ResultTableModel::ValueColumn), ResultTableModel::SortRole), 1.5);
    EXPECT_EQ(model.data(model.index(0, 0), Qt::AccessibleTextRole), "Wait: 1.5 s");
}

TEST(MainWindow, ShowsTheFiguresThatAHeadlessRunComputes)
{
    const Scenario scenario = loadScenario(cornerShop.toStdString());
    const std::vector<FigureRow> expected = figureRows(simulate(scenario, {.seed = 7}));
    MainWindow window;
    window.show();

    window.openScenario(cornerShop, 7);

    const QAbstractItemModel& figures = figuresOf(window);
    ASSERT_EQ(figures.rowCount(), static_cast<int>(expected.size()));
    for (int row = 0; row < figures.rowCount(); ++row) {
        EXPECT_EQ(figures.index(row, ResultTableModel::ValueColumn).data(ResultTableModel::SortRole).toDouble(),
                  expected[static_cast<std::size_t>(row)].value);
    }
    EXPECT_EQ(messageOf(window), "Corner shop, seed 7");
}

TEST(MainWindow, SaysWhatIsWrongWithAScenarioAndKeepsWhatItShowed)
{
    QTemporaryDir folder;
    QFile file{folder.filePath("broken.toml")};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("schema = 1\nduration = \"8h\"\nlanes = 3\n");
    file.close();
    MainWindow window;
    window.openScenario(cornerShop);
    const int rows = figuresOf(window).rowCount();

    window.openScenario(file.fileName());

    EXPECT_TRUE(messageOf(window).startsWith("This scenario cannot be run:")) << messageOf(window).toStdString();
    EXPECT_TRUE(messageOf(window).contains("broken.toml:3:1: unknown key 'lanes'")) << messageOf(window).toStdString();
    EXPECT_EQ(figuresOf(window).rowCount(), rows);
}

TEST(MainWindow, SaysThatAScenarioIsMissing)
{
    MainWindow window;

    window.openScenario("no/such/scenario.toml");

    EXPECT_TRUE(messageOf(window).contains("no/such/scenario.toml")) << messageOf(window).toStdString();
}

TEST(MainWindow, HasItsCommandsInTheMenuWithShortcuts)
{
    MainWindow window;

    EXPECT_EQ(window.findChild<QAction*>("open")->shortcut(), QKeySequence{QKeySequence::Open});
    EXPECT_EQ(window.findChild<QAction*>("quit")->shortcut(), QKeySequence{QKeySequence::Quit});
}

}  // namespace
}  // namespace tillsim::ui

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QApplication application{argc, argv};
    return RUN_ALL_TESTS();
}
