// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window, in one table: menus, the toolbar and lists of shortcuts are made of it.
#pragma once

#include "ui/icons.hpp"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <span>

class QMenuBar;

namespace tillsim::ui {

/// The last ones are inside others.
enum class MenuId : std::uint8_t { File, Edit, Run, View, Experiment, Help, Export, Colours, Language };

/// A command as the table has it. Texts are in English, to be translated in the context "Actions".
struct Command {
    const char* id;  ///< Also the name of the QAction.
    MenuId menu;
    const char* text;
    const char* tip;        ///< What it does, in a sentence.
    const char* shortcuts;  ///< Portable, separated by "; ".
    Shape shape = Shape::None;
    bool isCheckable = false;
    bool beginsGroup = false;  ///< A line goes before it in the menu.
};

/// In the order of the menus.
[[nodiscard]] std::span<const Command> allCommands();

/// The commands as actions, which do nothing until somebody connects them.
class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    /// There is one of this name.
    [[nodiscard]] QAction* operator[](const QString& id) const { return m_actions.value(id); }

    /// Adds the menus with their commands. A menu is called "menu" and its English name.
    void fill(QMenuBar& bar) const;

private:
    QHash<QString, QAction*> m_actions;  // Only ever looked up.
};

}  // namespace tillsim::ui
