// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/find_bar.hpp"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace tillsim::ui {

namespace {

QLineEdit* lineFor(QWidget* parent, const char* objectName, const QString& name)
{
    auto* const line = new QLineEdit{parent};
    line->setObjectName(objectName);
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setClearButtonEnabled(true);
    return line;
}

template <typename Slot>
QPushButton* buttonFor(FindBar* bar, const char* objectName, const QString& text, Slot slot)
{
    auto* const button = new QPushButton{text, bar};
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, bar, slot);
    return button;
}

}  // namespace

FindBar::FindBar(QPlainTextEdit& editor, QWidget* parent)
    : QWidget{parent},
      m_editor{&editor},
      m_wanted{lineFor(this, "findText", tr("Find"))},
      m_replacement{lineFor(this, "replaceText", tr("Replace with"))},
      m_matchCase{new QCheckBox{tr("&Match case"), this}},
      m_message{new QLabel{this}}
{
    setObjectName("findBar");
    m_matchCase->setObjectName("findMatchCase");
    m_message->setObjectName("findMessage");
    layOut();
    connect(m_wanted, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    hide();
}

void FindBar::layOut()
{
    auto* const close = new QToolButton{this};
    close->setObjectName("findClose");
    close->setText(QStringLiteral("\u00D7"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the search"));
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    auto* const grid = new QGridLayout{this};
    grid->setContentsMargins(6, 4, 6, 4);
    grid->addWidget(m_wanted, 0, 0);
    grid->addWidget(buttonFor(this, "findNext", tr("&Next"), &FindBar::findNext), 0, 1);
    grid->addWidget(buttonFor(this, "findPrevious", tr("&Previous"), &FindBar::findPrevious), 0, 2);
    grid->addWidget(m_matchCase, 0, 3);
    grid->addWidget(close, 0, 4);
    grid->addWidget(m_replacement, 1, 0);
    grid->addWidget(buttonFor(this, "replaceOne", tr("&Replace"), &FindBar::replaceOne), 1, 1);
    grid->addWidget(buttonFor(this, "replaceAll", tr("Replace &all"), &FindBar::replaceAll), 1, 2);
    grid->addWidget(m_message, 1, 3, 1, 2);
    grid->setColumnStretch(0, 1);
}

void FindBar::open()
{
    const QString selected = m_editor->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_wanted->setText(selected);
    m_message->clear();
    show();
    m_wanted->setFocus();
    m_wanted->selectAll();
}

void FindBar::close()
{
    hide();
    m_editor->setFocus();
}

QString FindBar::message() const
{
    return m_message->text();
}

QTextDocument::FindFlags FindBar::flags() const
{
    return m_matchCase->isChecked() ? QTextDocument::FindCaseSensitively : QTextDocument::FindFlags{};
}

void FindBar::findNext()
{
    find({});
}

void FindBar::findPrevious()
{
    find(QTextDocument::FindBackward);
}

/// Goes on from the other end where nothing more is found, and says so.
void FindBar::find(QTextDocument::FindFlags direction)
{
    m_message->clear();
    if (m_wanted->text().isEmpty())
        return;
    QTextCursor found = m_editor->document()->find(m_wanted->text(), m_editor->textCursor(), flags() | direction);
    if (found.isNull()) {
        QTextCursor end{m_editor->document()};
        end.movePosition(direction ? QTextCursor::End : QTextCursor::Start);
        found = m_editor->document()->find(m_wanted->text(), end, flags() | direction);
        m_message->setText(found.isNull() ? tr("Not found") : tr("Went on from the other end"));
    }
    if (!found.isNull())
        m_editor->setTextCursor(found);
}

bool FindBar::isAtMatch() const
{
    return m_editor->textCursor().selectedText().compare(
               m_wanted->text(), m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive)
        == 0;
}

void FindBar::replaceOne()
{
    if (!m_wanted->text().isEmpty() && isAtMatch())
        m_editor->textCursor().insertText(m_replacement->text());
    findNext();
}

/// One step of the undo stack, whatever the number.
void FindBar::replaceAll()
{
    if (m_wanted->text().isEmpty())
        return;
    int count = 0;
    QTextCursor edit{m_editor->document()};
    edit.beginEditBlock();
    for (QTextCursor found = m_editor->document()->find(m_wanted->text(), 0, flags()); !found.isNull();
         found = m_editor->document()->find(m_wanted->text(), found, flags())) {
        found.insertText(m_replacement->text());
        ++count;
    }
    edit.endEditBlock();
    m_message->setText(count == 0 ? tr("Not found") : tr("%Ln replaced", nullptr, count));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    event->key() == Qt::Key_Escape ? close() : QWidget::keyPressEvent(event);
}

}  // namespace tillsim::ui
