// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/command_list.hpp"

#include "ui/panels/table_tools.hpp"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tillsim::ui {

namespace {

QString withoutMarks(QString text)
{
    return text.remove('&').remove("...");
}

void addCommandsOf(const QMenu& menu, const QString& path, QList<ListedCommand>& commands)
{
    for (QAction* const action : menu.actions()) {
        if (const QMenu* const inner = action->menu()) {
            if (inner->objectName() != "menuRecent")
                addCommandsOf(*inner, path + QStringLiteral(" > ") + withoutMarks(inner->title()), commands);
        } else if (!action->isSeparator()) {
            commands.push_back({action, path});
        }
    }
}

/// All its keys, as they are written on this keyboard.
QString keysOf(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText).replace("; ", ", ");
}

/// Finds a row that has each of the words somewhere, in any order.
QRegularExpression hasAll(const QString& words)
{
    QString pattern;
    for (const QString& word : words.split(' ', Qt::SkipEmptyParts))
        pattern += "(?=.*" + QRegularExpression::escape(word) + ')';
    return QRegularExpression{'^' + pattern, QRegularExpression::CaseInsensitiveOption};
}

constexpr int searchedText = Qt::UserRole;  // All the words of a row.

}  // namespace

QList<ListedCommand> commandsIn(const QMenuBar& bar)
{
    QList<ListedCommand> commands;
    for (const QAction* const action : bar.actions()) {
        if (action->menu())
            addCommandsOf(*action->menu(), withoutMarks(action->text()), commands);
    }
    return commands;
}

QString plainText(const QAction& action)
{
    return withoutMarks(action.text());
}

CommandList::CommandList(const QList<ListedCommand>& commands, QWidget* parent)
    : QDialog{parent},
      m_model{new QStandardItemModel{this}},
      m_found{new QSortFilterProxyModel{this}},
      m_search{new QLineEdit{this}},
      m_table{new QTableView{this}}
{
    setObjectName("commandList");
    setWindowTitle(tr("Commands and shortcuts"));
    fill(commands);
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(searchedText);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &CommandList::search);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& at) { run(at.row()); });
    m_search->installEventFilter(this);
    m_table->installEventFilter(this);
    search({});
}

void CommandList::fill(const QList<ListedCommand>& commands)
{
    m_model->setHorizontalHeaderLabels({tr("Command"), tr("Keys"), tr("What it does"), tr("Menu")});
    for (const ListedCommand& command : commands) {
        const QString name = plainText(*command.action);
        const QStringList texts{command.action->isEnabled() ? name : tr("%1 (not now)").arg(name),
                                keysOf(*command.action), command.action->statusTip(), command.menu};
        QList<QStandardItem*> row;
        for (const QString& text : texts) {
            row.push_back(new QStandardItem{text});
            row.back()->setEditable(false);
            row.back()->setToolTip(text);
        }
        row.front()->setData(texts.join(' '), searchedText);
        m_model->appendRow(row);
        m_commands.push_back(command);
    }
}

void CommandList::layOut()
{
    setUpTable(*m_table, "commandTable", tr("Commands"));
    m_table->setModel(m_found);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_search->setObjectName("commandSearch");
    m_search->setPlaceholderText(tr("Type some letters of what you look for"));
    m_search->setAccessibleName(tr("Search the commands"));
    m_search->setClearButtonEnabled(true);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    QPushButton* const runIt = buttons->addButton(tr("&Run"), QDialogButtonBox::ActionRole);
    runIt->setObjectName("commandRun");
    runIt->setAutoDefault(false);
    connect(runIt, &QPushButton::clicked, this, [this] { run(m_table->currentIndex().row()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout{this};
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(980, 620);
}

void CommandList::search(const QString& words)
{
    m_found->setFilterRegularExpression(hasAll(words));
    m_table->selectRow(0);
}

void CommandList::run(int row)
{
    const QModelIndex at = m_found->mapToSource(m_found->index(row, 0));
    const QPointer<QAction> action = at.isValid() ? m_commands[at.row()].action : nullptr;
    if (!action || !action->isEnabled())
        return;
    accept();  // First, for the command may ask something itself.
    action->trigger();
}

/// Up and down go through the list while somebody types; Return runs what is chosen.
bool CommandList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int row = m_table->currentIndex().row();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run(row);
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int next = row + (key == Qt::Key_Down ? 1 : -1);
        m_table->selectRow(std::max(0, std::min(next, m_found->rowCount() - 1)));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace tillsim::ui
