// SPDX-License-Identifier: GPL-3.0-or-later
// All commands with their keys: to be looked through, searched, and run.
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QMenuBar;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace tillsim::ui {

/// A command and the menus that lead to it.
struct ListedCommand {
    QAction* action = nullptr;
    QString menu{};  ///< "File", "View > Colours".
};

/// All that can be chosen in `bar`, in its order; lists of files aside.
[[nodiscard]] QList<ListedCommand> commandsIn(const QMenuBar& bar);

/// The text of a command as it is read: without the mark of its key, and without dots.
[[nodiscard]] QString plainText(const QAction& action);

class CommandList final : public QDialog {
    Q_OBJECT

public:
    CommandList(const QList<ListedCommand>& commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QList<ListedCommand>& commands);
    void layOut();
    void search(const QString& words);
    void run(int row);

    QList<ListedCommand> m_commands;  // In the order of the model.
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QTableView* m_table;
};

}  // namespace tillsim::ui
