// SPDX-License-Identifier: MIT
#include "ui/desktop/command_list.hpp"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QTest>

namespace tillsim::ui {
namespace {

class ListOfCommands : public testing::Test {
protected:
    ListOfCommands()
    {
        QMenu* const file = bar.addMenu("&File");
        file->addMenu("Open &recent")->setObjectName("menuRecent");
        file->findChild<QMenu*>("menuRecent")->addAction("shop.toml");
        save = file->addAction("&Save as...");
        save->setShortcut(QKeySequence{"Ctrl+S"});
        save->setStatusTip("Keep the scenario");
        file->addSeparator();
        QMenu* const colours = bar.addMenu("&View")->addMenu("&Colours");
        dark = colours->addAction("&Dark");
        dark->setEnabled(false);
    }

    QMenuBar bar;
    QAction* save = nullptr;
    QAction* dark = nullptr;
};

TEST_F(ListOfCommands, HasThoseOfAllMenusButNoFiles)
{
    const QList<ListedCommand> commands = commandsIn(bar);

    ASSERT_EQ(commands.size(), 2);
    EXPECT_EQ(commands[0].menu, "File");
    EXPECT_EQ(plainText(*commands[0].action), "Save as");
    EXPECT_EQ(commands[1].menu, "View > Colours");
}

TEST_F(ListOfCommands, FindsWordsInAnyOrderAndRunsTheFirst)
{
    CommandList list{commandsIn(bar), nullptr};
    list.show();
    const QAbstractItemModelTester tester{list.findChild<QTableView*>()->model()};
    int runs = 0;
    QObject::connect(save, &QAction::triggered, [&runs] { ++runs; });

    QTest::keyClicks(list.findChild<QLineEdit*>("commandSearch"), "keep file");

    ASSERT_EQ(list.findChild<QTableView*>()->model()->rowCount(), 1);
    QTest::keyClick(list.findChild<QLineEdit*>("commandSearch"), Qt::Key_Return);
    EXPECT_EQ(runs, 1);
    EXPECT_FALSE(list.isVisible());
}

TEST_F(ListOfCommands, StaysWhenACommandCannotBeRunNow)
{
    CommandList list{commandsIn(bar), nullptr};
    list.show();
    auto* const search = list.findChild<QLineEdit*>("commandSearch");

    QTest::keyClick(search, Qt::Key_Down);
    const QModelIndex chosen = list.findChild<QTableView*>()->currentIndex();
    QTest::keyClick(search, Qt::Key_Return);

    EXPECT_EQ(chosen.siblingAtColumn(0).data(), "Dark (not now)");
    EXPECT_TRUE(list.isVisible());
}

TEST_F(ListOfCommands, ShowsNothingWhereNothingIsFound)
{
    CommandList list{commandsIn(bar), nullptr};
    list.show();

    QTest::keyClicks(list.findChild<QLineEdit*>("commandSearch"), "no[such");
    QTest::keyClick(list.findChild<QLineEdit*>("commandSearch"), Qt::Key_Return);

    EXPECT_EQ(list.findChild<QTableView*>()->model()->rowCount(), 0);
    EXPECT_TRUE(list.isVisible());
}

}  // namespace
}  // namespace tillsim::ui
