// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/field_edit.hpp"

#include "ui/editor/severity_mark.hpp"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace tillsim::ui {

namespace {

constexpr int fewestLetters = 9;  // What a field has room for at least.

}  // namespace

FieldEdit::FieldEdit(FormField field, QWidget* parent) : QAbstractSpinBox{parent}, m_field{std::move(field)}
{
    setObjectName(QString::fromStdString(toString(m_field.path)));
    setAccessibleName(m_field.label);
    setToolTip(m_field.tip);
    setButtonSymbols(isNumeric(m_field.kind) ? UpDownArrows : NoButtons);
    setFocusPolicy(Qt::StrongFocus);
    lineEdit()->setPlaceholderText(m_field.otherwise);
    lineEdit()->setText(m_field.shown);
    lineEdit()->setCursorPosition(0);
    QAction* const mark = lineEdit()->addAction(severityIcon(Severity::Error, palette()), QLineEdit::TrailingPosition);
    mark->setObjectName("problem");
    mark->setVisible(false);
    connect(lineEdit(), &QLineEdit::textEdited, this, &FieldEdit::showProblem);
    connect(this, &QAbstractSpinBox::editingFinished, this, &FieldEdit::commit);
    showProblem();
}

void FieldEdit::setShown(const QString& shown)
{
    m_field.shown = shown;
    if (hasFocus() && lineEdit()->isModified())
        return;
    if (lineEdit()->text() != shown) {
        lineEdit()->setText(shown);
        lineEdit()->setCursorPosition(0);  // Of what is too long the beginning is seen.
    }
    showProblem();
}

QString FieldEdit::problem() const
{
    return whyNot(m_field, lineEdit()->text());
}

void FieldEdit::showProblem()
{
    const QString why = problem();
    auto* const mark = lineEdit()->findChild<QAction*>("problem");
    mark->setVisible(!why.isEmpty());
    mark->setToolTip(why);
    setToolTip(why.isEmpty() ? m_field.tip : why);
    setAccessibleDescription(why.isEmpty() ? m_field.tip : why);
}

void FieldEdit::commit()
{
    const QString text = lineEdit()->text().trimmed();
    lineEdit()->setModified(false);
    if (text == m_field.shown || !problem().isEmpty())
        return;
    m_field.shown = text;
    emit edited(text);
}

void FieldEdit::stepBy(int steps)
{
    lineEdit()->setText(stepped(m_field, lineEdit()->text(), steps));
    showProblem();
    commit();
}

QAbstractSpinBox::StepEnabled FieldEdit::stepEnabled() const
{
    return isNumeric(m_field.kind) && !isReadOnly() ? StepUpEnabled | StepDownEnabled : StepEnabled{StepNone};
}

/// Escape takes back what was typed.
void FieldEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && lineEdit()->isModified()) {
        lineEdit()->setText(m_field.shown);
        return showProblem();
    }
    QAbstractSpinBox::keyPressEvent(event);
}

/// Turning the wheel moves the form; numbers change only in the field that one works in.
void FieldEdit::wheelEvent(QWheelEvent* event)
{
    hasFocus() && isNumeric(m_field.kind) ? QAbstractSpinBox::wheelEvent(event) : event->ignore();
}

QSize FieldEdit::sizeHint() const
{
    QSize size = QAbstractSpinBox::sizeHint();
    size.setWidth(std::max(size.width(), fontMetrics().horizontalAdvance(u'0') * (2 * fewestLetters)));
    return size;
}

QSize FieldEdit::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'0') * fewestLetters, QAbstractSpinBox::minimumSizeHint().height()};
}

ChoiceEdit::ChoiceEdit(FormField field, QWidget* parent) : QComboBox{parent}, m_field{std::move(field)}
{
    setObjectName(QString::fromStdString(toString(m_field.path)));
    setAccessibleName(m_field.label);
    setToolTip(m_field.tip);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(fewestLetters);
    for (const FieldWord& word : m_field.words) {
        addItem(word.meaning, word.word);
        setItemData(count() - 1, QStringLiteral("%1 (%2)").arg(word.meaning, word.word), Qt::ToolTipRole);
    }
    setShown(m_field.shown);
    connect(this, &QComboBox::activated, this, &ChoiceEdit::choose);
}

/// To choose what is there already changes nothing.
void ChoiceEdit::choose(int index)
{
    const QString word = itemData(index).toString();
    if (word != m_field.shown && !(m_field.shown.isEmpty() && index == 0))
        emit edited(word);
}

/// The first word is what holds where nothing is set. A word that nobody knows is shown as it stands.
void ChoiceEdit::setShown(const QString& word)
{
    m_field.shown = word;
    while (count() > static_cast<int>(m_field.words.size()))
        removeItem(count() - 1);
    int index = word.isEmpty() ? 0 : findData(word);
    if (index < 0) {
        addItem(word, word);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ChoiceEdit::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

}  // namespace tillsim::ui
