// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario editor: the form and the text side by side, search, and what there is to be asked. The actions belong
// into the menus of the window; the problems list is a panel of its own (problems_view.hpp).
#pragma once

#include "ui/editor/scenario_document.hpp"

#include <QWidget>

#include <functional>

class QAction;
class QSplitter;

namespace tillsim::ui {

class FindBar;
class NoticeBar;
class ScenarioForm;
class TomlTextEdit;

/// What menus and toolbars show. All have object names, shortcuts and tips.
struct EditorActions {
    QAction* save = nullptr;
    QAction* saveAs = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* find = nullptr;
    QAction* findNext = nullptr;
    QAction* findPrevious = nullptr;
    QAction* toggleComment = nullptr;
};

class ScenarioEditor final : public QWidget {
    Q_OBJECT

public:
    /// Asks where to save; an empty answer means nowhere. Tests put in their own.
    using AskForPath = std::function<QString(const QString& suggestion)>;

    /// The document outlives the editor.
    explicit ScenarioEditor(ScenarioDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const EditorActions& actions() const { return m_actions; }
    [[nodiscard]] ScenarioForm& form() const { return *m_form; }
    [[nodiscard]] TomlTextEdit& textEdit() const { return *m_text; }
    [[nodiscard]] FindBar& findBar() const { return *m_find; }
    [[nodiscard]] NoticeBar& notice() const { return *m_notice; }

    void setAskForPath(AskForPath ask) { m_askForPath = std::move(ask); }

    /// Opens a file in place of what is there; what is wrong is shown, and then what was there stays.
    bool open(const QString& path);

    /// Before what is being edited is replaced or closed: asks whether to save it. False: it is to stay.
    [[nodiscard]] bool letGo();

public slots:
    bool save();
    bool saveAs();
    void goTo(int line, int column);

signals:
    void fileOpened(const QString& path);
    void fileSaved(const QString& path);
    void filesDropped(const QStringList& paths);

private:
    void createActions();
    void layOut();
    void connectParts();
    void askAboutDisk();
    void askToOverwrite(const QString& why);
    bool attempt(const std::function<void()>& act);

    ScenarioDocument* m_document;
    ScenarioForm* m_form;
    TomlTextEdit* m_text;
    FindBar* m_find;
    NoticeBar* m_notice;
    EditorActions m_actions;
    AskForPath m_askForPath;
};

}  // namespace tillsim::ui
