// SPDX-License-Identifier: MIT
// In the real window: that keys alone are enough, and words for those who cannot see.
#include "tests/ui/desktop_window.hpp"

#include <gtest/gtest.h>

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QTabBar>
#include <QToolBar>

#include <set>

namespace tillsim::ui {
namespace {

/// All that can be chosen in a menu, in menus within it too.
void addLeaves(const QMenu& menu, QList<QAction*>& leaves)
{
    for (QAction* const action : menu.actions()) {
        if (action->menu())
            addLeaves(*action->menu(), leaves);
        else if (!action->isSeparator())
            leaves.push_back(action);
    }
}

TEST_F(DesktopWindow, SaysInTheStatusBarWhatEachCommandDoes)
{
    const MainWindow window;
    QList<QAction*> leaves;

    for (const QMenu* const menu : window.findChildren<QMenu*>()) {
        if (menu->objectName().startsWith("menu") && menu->objectName() != "menuRecent")
            addLeaves(*menu, leaves);
    }

    ASSERT_GT(leaves.size(), 50);
    for (const QAction* const action : leaves) {
        const bool isOfList = action->objectName().isEmpty() || action->objectName() == "clearRecent";
        EXPECT_TRUE(!action->statusTip().isEmpty() || isOfList) << action->text().toStdString();
        EXPECT_FALSE(action->toolTip().isEmpty()) << action->text().toStdString();
    }
}

TEST_F(DesktopWindow, GivesNoTwoCommandsTheSameKeys)
{
    const MainWindow window;
    QMap<QKeySequence, QString> taken;

    for (const QAction* const action : window.findChildren<QAction*>()) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;  // Such as those of a table, for itself.
        for (const QKeySequence& keys : action->shortcuts()) {
            EXPECT_FALSE(taken.contains(keys)) << keys.toString().toStdString() << ": " << taken[keys].toStdString()
                                               << ", " << action->objectName().toStdString();
            taken[keys] = action->objectName();
        }
    }

    EXPECT_GT(taken.size(), 30);
}

QString described(const QWidget& widget)
{
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(widget.metaObject()->className(), widget.objectName(),
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString{});
}

/// Whether those who cannot see must be told its name when it gets the keys.
bool needsName(const QWidget& widget)
{
    const auto* const label = qobject_cast<const QLabel*>(&widget);
    const auto* const tabs = qobject_cast<const QTabBar*>(&widget);
    // There is nothing to be told yet.
    const bool isEmpty = (label && label->text().isEmpty()) || (tabs && tabs->count() == 0);
    const bool isInner = widget.objectName().startsWith("qt_") || widget.focusProxy()
        || qobject_cast<const QAbstractScrollArea*>(widget.parent());
    return (widget.focusPolicy() & Qt::TabFocus) && !isInner && !isEmpty;
}

struct Named {
    int count = 0;
    QStringList nameless{};
};

/// Lists that come up under a box are windows of their own, and named by the box.
Named namedIn(const QWidget& window)
{
    Named named;
    for (QWidget* const widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !needsName(*widget))
            continue;
        ++named.count;
        QAccessibleInterface* const interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            named.nameless << described(*widget);
    }
    return named;
}

TEST_F(DesktopWindow, HasANameForEachWidgetThatTakesKeys)
{
    MainWindow window;
    show(window);

    const Named named = namedIn(window);

    EXPECT_GT(named.count, 20);
    EXPECT_EQ(named.nameless.join('\n').toStdString(), "");
}

TEST_F(DesktopWindow, HasANameForEachWidgetOfItsBoxesToo)
{
    MainWindow window;
    show(window);

    for (const char* const command : {"about", "commands", "goTo", "openTill", "closeTill", "sendOnBreak", "rush"}) {
        window.findChild<QAction*>(command)->trigger();
        for (const QDialog* const box : window.findChildren<QDialog*>()) {
            const Named named = namedIn(*box);
            EXPECT_GT(named.count, 1) << command;
            EXPECT_EQ(named.nameless.join('\n').toStdString(), "") << command;
            delete box;
        }
    }
}

/// Where Tab, or Shift and Tab, lead from the widget that has the focus, until it has been everywhere.
std::set<const QWidget*> tabThrough(Qt::KeyboardModifiers modifiers = {})
{
    std::set<const QWidget*> visited;
    for (int steps = 0; steps < 300; ++steps) {
        const QWidget* const focus = QApplication::focusWidget();
        if (!focus || !visited.insert(focus).second)
            break;
        QTest::keyClick(QApplication::focusWidget(), modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    }
    return visited;
}

TEST_F(DesktopWindow, IsLedThroughByTabAndCaughtNowhere)
{
    MainWindow window;
    show(window);
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    window.findChild<QWidget*>("floorA")->setFocus();

    const std::set<const QWidget*> visited = tabThrough();

    EXPECT_EQ(QApplication::focusWidget(), window.findChild<QWidget*>("floorA"));
    for (const char* const name : {"floorA", "dayStrip", "speed", "measures", "events"})
        EXPECT_TRUE(visited.contains(window.findChild<QWidget*>(name))) << name;
    for (const char* const behind : {"cashiers", "scenarioText", "customerNumber"})
        EXPECT_FALSE(visited.contains(window.findChild<QWidget*>(behind))) << behind;
    EXPECT_EQ(tabThrough(Qt::ShiftModifier), visited);
}

/// The panel that has the focus: the name of a dock without "dock", "bar" or "centre".
QString placeOfFocus()
{
    for (const QObject* each = QApplication::focusWidget(); each; each = each->parent()) {
        if (qobject_cast<const QDockWidget*>(each))
            return each->objectName().mid(4);
        if (qobject_cast<const QToolBar*>(each))
            return "bar";
    }
    return "centre";
}

TEST_F(DesktopWindow, GoesRoundItsPanelsAlsoOutOfTheText)
{
    MainWindow window;
    window.resize(1600, 1500);
    show(window);
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    window.findChild<QDockWidget*>("dockScenario")->raise();
    QTest::qWait(50);
    auto* const text = window.findChild<QWidget*>("scenarioText");
    text->setFocus();
    QStringList visited;

    for (int step = 0; step < 6; ++step) {
        visited << placeOfFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    }

    EXPECT_EQ(visited.join(", ").toStdString(), "Scenario, Now, Charts, bar, centre, Day");
    EXPECT_EQ(QApplication::focusWidget(), text);
    QTest::keyClick(text, Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(placeOfFocus().toStdString(), "Day");
}

}  // namespace
}  // namespace tillsim::ui
