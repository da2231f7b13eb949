// SPDX-License-Identifier: MIT
// In the real window: settings that stay, what was not saved, boxes with help.
#include "tests/ui/desktop_window.hpp"
#include "tests/ui/painted.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/editor/recovery.hpp"
#include "ui/editor/scenario_document.hpp"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QTextCursor>

namespace tillsim::ui {
namespace {

TEST_F(DesktopWindow, IsNextTimeAsItWasLeft)
{
    int height = 0;  // About 230: not more than leaves the others what they need at least.
    {
        MainWindow window;
        show(window);
        window.resize(1100, 777);
        window.findChild<QDockWidget*>("dockCashiers")->hide();
        QTest::qWait(50);
        window.resizeDocks({window.findChild<QDockWidget*>("dockDay")}, {230}, Qt::Vertical);
        window.player().setSpeed(500.0);
        QTest::qWait(300);
        height = window.findChild<QDockWidget*>("dockDay")->height();
        ASSERT_TRUE(window.close());
    }

    MainWindow window;
    show(window);

    EXPECT_EQ(window.size(), (QSize{1100, 777}));
    EXPECT_EQ(window.findChild<QDockWidget*>("dockDay")->height(), height);
    EXPECT_TRUE(window.findChild<QDockWidget*>("dockCashiers")->isHidden());
    EXPECT_EQ(window.player().speed(), 500.0);
}

TEST_F(DesktopWindow, PutsItsPanelsBack)
{
    MainWindow window;
    show(window);
    auto* const cashiers = window.findChild<QDockWidget*>("dockCashiers");
    auto* const day = window.findChild<QDockWidget*>("dockDay");
    cashiers->hide();
    day->setFloating(true);

    window.findChild<QAction*>("resetLayout")->trigger();

    EXPECT_FALSE(cashiers->isHidden());
    EXPECT_FALSE(day->isFloating());
}

TEST_F(DesktopWindow, TakesBrokenSettingsForNone)
{
    Preferences{}.setPlace("nonsense", "nonsense", false);

    MainWindow window;
    show(window);

    EXPECT_FALSE(window.findChild<QDockWidget*>("dockDay")->isHidden());
    EXPECT_GE(window.width(), 1024);
}

TEST_F(DesktopWindow, TurnsDarkAndStaysSo)
{
    {
        MainWindow window;
        window.findChild<QAction*>("coloursDark")->trigger();
        EXPECT_EQ(QApplication::palette(), darkPalette());
    }

    MainWindow window;

    EXPECT_TRUE(window.findChild<QAction*>("coloursDark")->isChecked());
    EXPECT_EQ(Preferences{}.theme(), Theme::Dark);
}

TEST_F(DesktopWindow, KeepsTheLanguageAndSaysWhenItComes)
{
    MainWindow window;

    window.findChild<QAction*>("languageGerman")->trigger();

    EXPECT_EQ(Preferences{}.language(), "de");
    EXPECT_EQ(window.statusBar()->currentMessage(), "The window will speak this language when it is started next.");
}

/// Leaves a text in the folder of recovery as a program does that ends while it is being edited.
void endBadly(const QString& path)
{
    const QString kept = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tillsim/recovery";
    ScenarioDocument document;
    document.open(path);
    Recovery recovery{document, kept};
    QTextCursor{&document.textDocument()}.insertText("# typed\n");
    recovery.keepNow();
    EXPECT_TRUE(QFile::copy(recovery.place(), kept + "/0.tillsim-recovery"));
}

TEST_F(DesktopWindow, OffersWhatWasNotSavedAlsoWhereAScenarioIsOpenedAtOnce)
{
    endBadly(shippedFolder + "corner_shop.toml");
    MainWindow window;
    show(window);
    auto* const offer = window.findChild<NoticeBar*>("offer");
    ASSERT_TRUE(offer->isVisible());
    EXPECT_EQ(offer->text(), "corner_shop.toml was not saved when tillsim ended the last time.");

    offer->findChild<QPushButton*>("takeUp")->click();

    EXPECT_FALSE(offer->isVisible());
    EXPECT_TRUE(window.findChild<QPlainTextEdit*>("scenarioText")->toPlainText().startsWith("# typed\n"));
    EXPECT_TRUE(window.isWindowModified());
}

TEST_F(DesktopWindow, ForgetsWhatIsNotWanted)
{
    endBadly(shippedFolder + "corner_shop.toml");
    {
        MainWindow window;
        window.show();
        window.findChild<NoticeBar*>("offer")->findChild<QPushButton*>("forget")->click();
    }

    MainWindow window;
    window.show();

    EXPECT_FALSE(window.findChild<NoticeBar*>("offer")->isVisible());
}

TEST_F(DesktopWindow, ShowsTheVersionsAndTheCommands)
{
    MainWindow window;
    window.show();

    window.findChild<QAction*>("about")->trigger();
    window.findChild<QAction*>("commands")->trigger();

    EXPECT_TRUE(window.findChild<QDialog*>("aboutBox")->isVisible());
    auto* const commands = window.findChild<QDialog*>("commandList");
    ASSERT_TRUE(commands->isVisible());
    EXPECT_GE(commands->findChild<QTableView*>()->model()->rowCount(), static_cast<int>(allCommands().size()));
    keep(commands->grab().toImage(), "commands");
}

}  // namespace
}  // namespace tillsim::ui
