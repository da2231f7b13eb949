// SPDX-License-Identifier: MIT
// In the real window: that it speaks another language, and that its menus can be used in each.
#include "tests/ui/desktop_window.hpp"
#include "tests/ui/painted.hpp"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QRegularExpression>
#include <QTranslator>

namespace tillsim::ui {
namespace {

/// The commands of a menu that are chosen by the same letter as another one in it.
QStringList commandsThatShareALetter(const QMainWindow& window)
{
    static const QRegularExpression marked{"&([^& ])"};
    QStringList doubled;
    for (const QMenu* const menu : window.findChildren<QMenu*>()) {
        QMap<QString, QString> byLetter;
        for (const QAction* const action : menu->actions()) {
            const QString letter = marked.match(action->text()).captured(1).toLower();
            if (menu->objectName() != "menuRecent" && !letter.isEmpty() && byLetter.contains(letter))
                doubled << menu->objectName() + ": " + byLetter[letter] + ", " + action->text();
            byLetter[letter] = action->text();
        }
    }
    return doubled;
}

TEST_F(DesktopWindow, ChoosesNoTwoCommandsOfAMenuByOneLetter)
{
    const MainWindow window;

    EXPECT_EQ(commandsThatShareALetter(window).join('\n').toStdString(), "");
}

TEST_F(DesktopWindow, SpeaksGerman)
{
    QTranslator german;
    ASSERT_TRUE(german.load(":/translations/tillsim_de.qm"));
    QApplication::installTranslator(&german);
    const QLocale before;
    QLocale::setDefault(QLocale::German);
    MainWindow window;
    show(window);

    EXPECT_EQ(window.findChild<QMenu*>("menuFile")->title(), "&Datei");
    EXPECT_EQ(commandsThatShareALetter(window).join('\n').toStdString(), "");
    EXPECT_EQ(window.findChild<QDockWidget*>("dockDay")->windowTitle(), "Der Tag");
    keep(window.grab().toImage(), "german");
    window.findChild<QDockWidget*>("dockScenario")->raise();
    window.resizeDocks({window.findChild<QDockWidget*>("dockScenario")}, {420}, Qt::Vertical);
    QTest::qWait(300);
    keep(window.grab().toImage(), "german_editor");
    QLocale::setDefault(before);
}

}  // namespace
}  // namespace tillsim::ui
