// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.hpp"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>
#include <map>

namespace tillsim::ui {

namespace {

struct MenuRow {
    MenuId id;
    const char* text;
    MenuId in;  // Itself: in the menu bar.
};

namespace tables {

using enum MenuId;  // Here alone: "Export" and "Language" mean other things elsewhere.

constexpr std::array commands{
    Command{"new", File, QT_TRANSLATE_NOOP("Actions", "&New from an example..."),
            QT_TRANSLATE_NOOP("Actions", "Start from one of the scenarios that come with the program"), "Ctrl+N"},
    Command{"open", File, QT_TRANSLATE_NOOP("Actions", "&Open scenario..."),
            QT_TRANSLATE_NOOP("Actions", "Open a scenario and show its day"), "Ctrl+O", Shape::Open},
    Command{"save", File, QT_TRANSLATE_NOOP("Actions", "&Save"),
            QT_TRANSLATE_NOOP("Actions", "Save the scenario with what was done by hand"), "Ctrl+S", Shape::Save},
    Command{"saveAs", File, QT_TRANSLATE_NOOP("Actions", "Save &as..."),
            QT_TRANSLATE_NOOP("Actions", "Save the scenario under another name"), "Ctrl+Shift+S"},
    Command{"exportFloor", Export, QT_TRANSLATE_NOOP("Actions", "Shop &floor..."),
            QT_TRANSLATE_NOOP("Actions", "Save a picture of the shop floor: PNG, SVG or PDF"), "Ctrl+E"},
    Command{"exportDay", Export, QT_TRANSLATE_NOOP("Actions", "The &day..."),
            QT_TRANSLATE_NOOP("Actions", "Save a picture of the strip of the day: PNG, SVG or PDF"), ""},
    Command{"exportChart", Export, QT_TRANSLATE_NOOP("Actions", "&Chart..."),
            QT_TRANSLATE_NOOP("Actions", "Save a picture of the chart that is seen: PNG, SVG or PDF"), "Ctrl+Shift+E"},
    Command{"exportWindow", Export, QT_TRANSLATE_NOOP("Actions", "Whole &window..."),
            QT_TRANSLATE_NOOP("Actions", "Save a picture of the window: PNG, SVG or PDF"), ""},
    Command{"exportChartData", Export, QT_TRANSLATE_NOOP("Actions", "D&ata of the chart..."),
            QT_TRANSLATE_NOOP("Actions", "Save the numbers that the chart is drawn from, as CSV"), "", Shape::None,
            false, true},
    Command{"exportFigures", Export, QT_TRANSLATE_NOOP("Actions", "&Measures so far..."),
            QT_TRANSLATE_NOOP("Actions", "Save all measures so far: CSV, JSON or text"), ""},
    Command{"exportCustomers", Export, QT_TRANSLATE_NOOP("Actions", "C&ustomers of the day..."),
            QT_TRANSLATE_NOOP("Actions", "Save what happened to each customer of the day, as CSV"), ""},
    Command{"exportEvents", Export, QT_TRANSLATE_NOOP("Actions", "&Events of the day..."),
            QT_TRANSLATE_NOOP("Actions", "Save all events of the day, as lines of JSON"), ""},
    Command{"exportReport", Export, QT_TRANSLATE_NOOP("Actions", "&Report of the day..."),
            QT_TRANSLATE_NOOP("Actions", "Save the report of the day as it would be printed, as PDF"), ""},
    Command{"printPreview", File, QT_TRANSLATE_NOOP("Actions", "Print previe&w..."),
            QT_TRANSLATE_NOOP("Actions", "See the report of the day as it would be printed"), "Ctrl+Alt+P", Shape::None,
            false, true},
    Command{"print", File, QT_TRANSLATE_NOOP("Actions", "&Print..."),
            QT_TRANSLATE_NOOP("Actions", "Print the report of the day: figures, charts and the shop floor"), "Ctrl+P"},
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
    Command{"asFast", Run, QT_TRANSLATE_NOOP("Actions", "&As fast as possible"),
            QT_TRANSLATE_NOOP("Actions", "Play as fast as this computer can"), "Ctrl+M", Shape::None, true},
    Command{"fullScreen", View, QT_TRANSLATE_NOOP("Actions", "&Full screen"),
            QT_TRANSLATE_NOOP("Actions", "Fill the whole screen"), "F11", Shape::None, true},
    Command{"nextPanel", View, QT_TRANSLATE_NOOP("Actions", "&Next panel"),
            QT_TRANSLATE_NOOP("Actions", "Move the focus to the next panel, also out of the text of the scenario"),
            "Ctrl+Tab"},
    Command{"previousPanel", View, QT_TRANSLATE_NOOP("Actions", "Pre&vious panel"),
            QT_TRANSLATE_NOOP("Actions", "Move the focus to the panel before"), "Ctrl+Shift+Tab"},
    Command{"coloursOfSystem", Colours, QT_TRANSLATE_NOOP("Actions", "As the &system"),
            QT_TRANSLATE_NOOP("Actions", "Take the colours from the system"), "", Shape::None, true},
    Command{"coloursLight", Colours, QT_TRANSLATE_NOOP("Actions", "&Light"),
            QT_TRANSLATE_NOOP("Actions", "Show everything on light ground"), "", Shape::None, true},
    Command{"coloursDark", Colours, QT_TRANSLATE_NOOP("Actions", "&Dark"),
            QT_TRANSLATE_NOOP("Actions", "Show everything on dark ground"), "", Shape::None, true},
    Command{"languageOfSystem", Language, QT_TRANSLATE_NOOP("Actions", "As the &system"),
            QT_TRANSLATE_NOOP("Actions", "Speak the language of the system"), "", Shape::None, true},
    Command{"languageEnglish", Language, QT_TRANSLATE_NOOP("Actions", "&English"),
            QT_TRANSLATE_NOOP("Actions", "Speak English"), "", Shape::None, true},
    Command{"languageGerman", Language, QT_TRANSLATE_NOOP("Actions", "&Deutsch"),
            QT_TRANSLATE_NOOP("Actions", "Speak German"), "", Shape::None, true},
    Command{"reducedMotion", View, QT_TRANSLATE_NOOP("Actions", "Reduced &motion"),
            QT_TRANSLATE_NOOP("Actions", "Let customers appear at their next place instead of walking there"), "",
            Shape::None, true},
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
    Command{"sweep", Experiment, QT_TRANSLATE_NOOP("Actions", "S&weep"),
            QT_TRANSLATE_NOOP("Actions", "Vary the scenario, and see what comes of it"), "Ctrl+5", Shape::None, false,
            true},
    Command{"sweepFile", Experiment, QT_TRANSLATE_NOOP("Actions", "Open a sweep fi&le..."),
            QT_TRANSLATE_NOOP("Actions", "Open a file that says what is to be varied"), "Ctrl+Shift+O"},
    Command{"sweepStore", Experiment, QT_TRANSLATE_NOOP("Actions", "Open a stor&e..."),
            QT_TRANSLATE_NOOP("Actions", "Open the runs of a sweep that were kept"), "Ctrl+Alt+O"},
    Command{"sweepRun", Experiment, QT_TRANSLATE_NOOP("Actions", "R&un the sweep"),
            QT_TRANSLATE_NOOP("Actions", "Run what the sweep does not have yet"), "F5"},
    Command{"sweepStop", Experiment, QT_TRANSLATE_NOOP("Actions", "S&top the sweep"),
            QT_TRANSLATE_NOOP("Actions", "Finish the runs that have begun, and begin no more"), "Shift+F5"},
    Command{"sweepMedian", Experiment, QT_TRANSLATE_NOOP("Actions", "Show the &median run"),
            QT_TRANSLATE_NOOP("Actions", "Show the run in the middle of the chosen point in the shop"), "F7"},
    Command{"sweepWorst", Experiment, QT_TRANSLATE_NOOP("Actions", "&Show the worst run"),
            QT_TRANSLATE_NOOP("Actions", "Show the worst run of the chosen point in the shop"), "Shift+F7"},
    Command{"backToScenario", Experiment, QT_TRANSLATE_NOOP("Actions", "Back to the sce&nario"),
            QT_TRANSLATE_NOOP("Actions", "Show the day of the scenario again, in place of a run of the sweep"), "F8"},
    Command{"commands", Help, QT_TRANSLATE_NOOP("Actions", "&Commands and shortcuts..."),
            QT_TRANSLATE_NOOP("Actions", "Look for a command, see its keys, and run it"), "F1; Ctrl+Shift+P"},
    Command{"about", Help, QT_TRANSLATE_NOOP("Actions", "&About tillsim"),
            QT_TRANSLATE_NOOP("Actions", "Versions and licences"), ""},
};

constexpr std::array menus{
    MenuRow{File, QT_TRANSLATE_NOOP("Actions", "&File"), File},
    MenuRow{Edit, QT_TRANSLATE_NOOP("Actions", "&Edit"), Edit},
    MenuRow{Run, QT_TRANSLATE_NOOP("Actions", "&Run"), Run},
    MenuRow{View, QT_TRANSLATE_NOOP("Actions", "&View"), View},
    MenuRow{Experiment, QT_TRANSLATE_NOOP("Actions", "E&xperiment"), Experiment},
    MenuRow{Help, QT_TRANSLATE_NOOP("Actions", "&Help"), Help},
    MenuRow{Export, QT_TRANSLATE_NOOP("Actions", "&Export"), File},
    MenuRow{Colours, QT_TRANSLATE_NOOP("Actions", "&Colours"), View},
    MenuRow{Language, QT_TRANSLATE_NOOP("Actions", "&Language"), View},
};

}  // namespace tables

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

/// Without the mark of the key that chooses it in the menu, and without dots.
QString plain(QString text)
{
    return text.remove('&').remove("...");
}

QMenu* named(QMenu* menu, const MenuRow& row)
{
    menu->setObjectName(QString{"menu%1"}.arg(plain(QString{row.text})));
    return menu;
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
    return tables::commands;
}

Actions::Actions(QObject* parent) : QObject{parent}
{
    for (const Command& command : tables::commands) {
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
    std::map<MenuId, QMenu*> made;
    for (const MenuRow& row : tables::menus) {
        if (row.in == row.id)
            made[row.id] = named(bar.addMenu(translated(row.text)), row);
    }
    // A menu inside another stands where the first of its commands stands in the table.
    for (const Command& command : tables::commands) {
        QMenu*& menu = made[command.menu];
        if (!menu) {
            const MenuRow& row = *std::ranges::find(tables::menus, command.menu, &MenuRow::id);
            menu = named(made[row.in]->addMenu(translated(row.text)), row);
        } else if (command.beginsGroup) {
            menu->addSeparator();
        }
        menu->addAction(m_actions.value(command.id));
    }
}

}  // namespace tillsim::ui
