// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.hpp"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>
#include <utility>

namespace tillsim::ui {

namespace {

using enum MenuId;

constexpr std::array commands{
    Command{"new", File, QT_TRANSLATE_NOOP("Actions", "&New from an example..."),
            QT_TRANSLATE_NOOP("Actions", "Start from one of the scenarios that come with the program"), "Ctrl+N"},
    Command{"open", File, QT_TRANSLATE_NOOP("Actions", "&Open scenario..."),
            QT_TRANSLATE_NOOP("Actions", "Open a scenario and show its day"), "Ctrl+O", Shape::Open},
    Command{"save", File, QT_TRANSLATE_NOOP("Actions", "&Save"),
            QT_TRANSLATE_NOOP("Actions", "Save the scenario with what was done by hand"), "Ctrl+S", Shape::Save},
    Command{"saveAs", File, QT_TRANSLATE_NOOP("Actions", "Save &as..."),
            QT_TRANSLATE_NOOP("Actions", "Save the scenario under another name"), "Ctrl+Shift+S"},
    Command{"quit", File, QT_TRANSLATE_NOOP("Actions", "&Quit"), QT_TRANSLATE_NOOP("Actions", "Close the window"),
            "Ctrl+Q", Shape::None, false, true},
    Command{"undo", Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"),
            QT_TRANSLATE_NOOP("Actions", "Take back what was done to the shop last"), "Ctrl+Z", Shape::Undo},
    Command{"redo", Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"),
            QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"), "Ctrl+Shift+Z; Ctrl+Y", Shape::Redo},
    Command{"play", Run, QT_TRANSLATE_NOOP("Actions", "&Play"), QT_TRANSLATE_NOOP("Actions", "Play or pause the day"),
            "Space", Shape::Play, true},
    Command{"stepEvent", Run, QT_TRANSLATE_NOOP("Actions", "Next &event"),
            QT_TRANSLATE_NOOP("Actions", "Go on to the next event"), ".", Shape::StepEvent},
    Command{"stepCustomer", Run, QT_TRANSLATE_NOOP("Actions", "Next &customer"),
            QT_TRANSLATE_NOOP("Actions", "Go on until a customer comes, leaves or changes place"), ",",
            Shape::StepCustomer},
    Command{"toStart", Run, QT_TRANSLATE_NOOP("Actions", "To the &opening"),
            QT_TRANSLATE_NOOP("Actions", "Go back to the opening"), "Home", Shape::ToStart, false, true},
    Command{"toEnd", Run, QT_TRANSLATE_NOOP("Actions", "To the en&d"),
            QT_TRANSLATE_NOOP("Actions", "Go to the end of the day"), "End", Shape::ToEnd},
    Command{"goTo", Run, QT_TRANSLATE_NOOP("Actions", "&Go to time..."),
            QT_TRANSLATE_NOOP("Actions", "Go to a time of day"), "Ctrl+G"},
    Command{"runUntil", Run, QT_TRANSLATE_NOOP("Actions", "Run &until"),
            QT_TRANSLATE_NOOP("Actions", "Play until what was chosen happens"), "F6", Shape::Until},
    Command{"slower", Run, QT_TRANSLATE_NOOP("Actions", "&Slower"), QT_TRANSLATE_NOOP("Actions", "Halve the speed"),
            "<; -", Shape::Slower, false, true},
    Command{"faster", Run, QT_TRANSLATE_NOOP("Actions", "&Faster"), QT_TRANSLATE_NOOP("Actions", "Double the speed"),
            ">; +", Shape::Faster},
    Command{"asFast", Run, QT_TRANSLATE_NOOP("Actions", "As fast as &possible"),
            QT_TRANSLATE_NOOP("Actions", "Play as fast as this computer can"), "Ctrl+M", Shape::None, true},
    Command{"fullScreen", View, QT_TRANSLATE_NOOP("Actions", "&Full screen"),
            QT_TRANSLATE_NOOP("Actions", "Fill the whole screen"), "F11", Shape::None, true},
    Command{"resetLayout", View, QT_TRANSLATE_NOOP("Actions", "&Reset layout"),
            QT_TRANSLATE_NOOP("Actions", "Put all panels back where they were at first"), "", Shape::None, false, true},
    Command{"openTill", Experiment, QT_TRANSLATE_NOOP("Actions", "&Open a till..."),
            QT_TRANSLATE_NOOP("Actions", "Open a till now"), "Ctrl+1"},
    Command{"closeTill", Experiment, QT_TRANSLATE_NOOP("Actions", "&Close a till..."),
            QT_TRANSLATE_NOOP("Actions", "Close a till when its customer has gone"), "Ctrl+2"},
    Command{"sendOnBreak", Experiment, QT_TRANSLATE_NOOP("Actions", "Send on a &break..."),
            QT_TRANSLATE_NOOP("Actions", "Send a cashier on a break"), "Ctrl+3"},
    Command{"rush", Experiment, QT_TRANSLATE_NOOP("Actions", "&Rush..."),
            QT_TRANSLATE_NOOP("Actions", "Let many customers come at once"), "Ctrl+4"},
    Command{"fork", Experiment, QT_TRANSLATE_NOOP("Actions", "&Fork"),
            QT_TRANSLATE_NOOP("Actions", "Keep this course as A, and watch another one, B, beside it"), "Ctrl+F6",
            Shape::Fork, false, true},
    Command{"keepA", Experiment, QT_TRANSLATE_NOOP("Actions", "Keep &A"),
            QT_TRANSLATE_NOOP("Actions", "Go on with course A only"), "Ctrl+Shift+A"},
    Command{"keepB", Experiment, QT_TRANSLATE_NOOP("Actions", "Keep B"),
            QT_TRANSLATE_NOOP("Actions", "Go on with course B only"), "Ctrl+Shift+B"},
    Command{"about", Help, QT_TRANSLATE_NOOP("Actions", "&About tillsim"),
            QT_TRANSLATE_NOOP("Actions", "Versions and licences"), ""},
};

constexpr std::array<std::pair<MenuId, const char*>, 6> menus{
    {{File, QT_TRANSLATE_NOOP("Actions", "&File")},
     {Edit, QT_TRANSLATE_NOOP("Actions", "&Edit")},
     {Run, QT_TRANSLATE_NOOP("Actions", "&Run")},
     {View, QT_TRANSLATE_NOOP("Actions", "&View")},
     {Experiment, QT_TRANSLATE_NOOP("Actions", "E&xperiment")},
     {Help, QT_TRANSLATE_NOOP("Actions", "&Help")}}};

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

/// Without the mark of the key that chooses it in the menu, and without dots.
QString plain(QString text)
{
    return text.remove('&').remove("...");
}

/// "Play (Space): play or pause the day".
QString tipOf(const Command& command, const QAction& action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    const QString name = plain(action.text());
    const QString tip = translated(command.tip);
    return key.isEmpty() ? QString{"%1\n%2"}.arg(name, tip) : QString{"%1 (%2)\n%3"}.arg(name, key, tip);
}

}  // namespace

std::span<const Command> allCommands()
{
    return commands;
}

Actions::Actions(QObject* parent) : QObject{parent}
{
    for (const Command& command : commands) {
        auto* const action = new QAction{iconOf(command.shape), translated(command.text), this};
        action->setObjectName(command.id);
        if (*command.shortcuts)
            action->setShortcuts(QKeySequence::listFromString(command.shortcuts));
        action->setStatusTip(translated(command.tip));
        action->setToolTip(tipOf(command, *action));
        action->setCheckable(command.isCheckable);
        m_actions.insert(command.id, action);
    }
}

void Actions::fill(QMenuBar& bar) const
{
    for (const auto& [id, text] : menus) {
        QMenu* const menu = bar.addMenu(translated(text));
        menu->setObjectName(QString{"menu%1"}.arg(plain(QString{text})));
        for (const Command& command : commands) {
            if (command.menu != id)
                continue;
            if (command.beginsGroup)
                menu->addSeparator();
            menu->addAction(m_actions.value(command.id));
        }
    }
}

}  // namespace tillsim::ui
