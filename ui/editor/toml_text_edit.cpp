// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's keys, tooltips and marks. toml_text_margin.cpp paints what stands left of the text.
#include "ui/editor/toml_text_edit.hpp"

#include "ui/editor/file_drop.hpp"
#include "ui/editor/severity_mark.hpp"
#include "ui/editor/text_commands.hpp"
#include "ui/editor/toml_highlighter.hpp"
#include "ui/editor/toml_text_margin.hpp"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace tillsim::ui {

TomlTextEdit::TomlTextEdit(QTextDocument& document, QWidget* parent)
    : QPlainTextEdit{parent}, m_margin{new Margin{*this}}, m_highlighter{new TomlHighlighter{&document}}
{
    m_highlighter->setParent(this);
    setDocument(&document);
    document.setDefaultFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFont(document.defaultFont());
    setObjectName("scenarioText");
    setAccessibleName(tr("Text of the scenario"));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(false);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TomlTextEdit::layOutMargin);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TomlTextEdit::markLines);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect& area, int dy) {
        dy != 0 ? m_margin->scroll(0, dy) : m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
    applyPalette();
    layOutMargin();
}

void TomlTextEdit::setProblems(std::vector<ProblemRow> rows)
{
    std::erase_if(rows, [](const ProblemRow& row) { return row.line == 0 || !row.file.isEmpty(); });
    if (rows == m_problems)
        return;
    m_problems = std::move(rows);
    markLines();
    m_margin->update();
}

void TomlTextEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line, 1, blockCount()) - 1);
    QTextCursor cursor{block};
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
}

QString TomlTextEdit::problemsIn(int line) const
{
    QStringList texts;
    for (const ProblemRow& row : m_problems)
        if (row.line == line && row.severity != Severity::Note)
            texts.push_back(row.text);
    return texts.join('\n');
}

const ProblemRow* TomlTextEdit::worstIn(int line) const
{
    const auto isHere = [line](const ProblemRow& row) { return row.line == line && row.severity != Severity::Note; };
    const auto found = std::ranges::find_if(m_problems, isHere);
    return found == m_problems.end() ? nullptr : &*found;
}

void TomlTextEdit::toggleCommentOfSelection()
{
    toggleComment(textCursor());
}

bool TomlTextEdit::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const QPoint inside = viewport()->mapFrom(this, help->pos());
    QToolTip::showText(help->globalPos(), problemsIn(cursorForPosition(inside).blockNumber() + 1), this);
    return true;
}

/// Tab leaves the editor as everywhere with Ctrl; alone it indents, as in every editor of texts.
void TomlTextEdit::keyPressEvent(QKeyEvent* event)
{
    const bool hasLines = textCursor().selectedText().contains(QChar::ParagraphSeparator);
    if (event->key() == Qt::Key_Backtab)
        indentLines(textCursor(), false);
    else if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier && hasLines)
        indentLines(textCursor(), true);
    else if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier)
        insertPlainText(QString(4 - textCursor().positionInBlock() % 4, u' '));
    else if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier) {
        QTextCursor cursor = textCursor();
        breakLine(cursor);
        ensureCursorVisible();
    } else
        QPlainTextEdit::keyPressEvent(event);
}

void TomlTextEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargin();
}

void TomlTextEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
    if (event->type() == QEvent::FontChange && m_margin)
        layOutMargin();
}

bool TomlTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return !scenarioFilesIn(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

/// A dropped file is opened, and its name is not put into the text.
void TomlTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (const QStringList paths = scenarioFilesIn(*source); !paths.isEmpty())
        emit filesDropped(paths);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void TomlTextEdit::applyPalette()
{
    m_highlighter->setPalette(palette());
    markLines();
    m_margin->update();
}

QTextEdit::ExtraSelection TomlTextEdit::currentLine() const
{
    QColor colour = palette().color(QPalette::Highlight);
    colour.setAlpha(28);
    QTextEdit::ExtraSelection selection;
    selection.format.setBackground(colour);
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    selection.cursor = textCursor();
    selection.cursor.clearSelection();
    return selection;
}

/// From where the mistake begins to the end of the word, or of the line where there is none.
QTextEdit::ExtraSelection TomlTextEdit::underline(const ProblemRow& row) const
{
    const QTextBlock block = document()->findBlockByNumber(row.line - 1);
    const QString text = block.text();
    const int begin = std::clamp(row.column - 1, 0, std::max(static_cast<int>(text.size()) - 1, 0));
    int end = begin;
    while (end < text.size() && QStringView{u" \t=,]}#"}.indexOf(text[end]) < 0)
        ++end;
    QTextEdit::ExtraSelection selection;
    selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    selection.format.setUnderlineColor(severityColour(row.severity, palette()));
    selection.cursor = QTextCursor{block};
    selection.cursor.setPosition(block.position() + begin);
    selection.cursor.setPosition(block.position() + std::max(end, std::min(begin + 1, static_cast<int>(text.size()))),
                                 QTextCursor::KeepAnchor);
    return selection;
}

void TomlTextEdit::markLines()
{
    constexpr std::size_t most = 200;  // More underlines than anybody reads, and few enough to be at once.
    QList<QTextEdit::ExtraSelection> marks{currentLine()};
    for (const ProblemRow& row : m_problems)
        if (row.severity != Severity::Note && row.line <= blockCount() && marks.size() < qsizetype{most})
            marks.push_back(underline(row));
    setExtraSelections(marks);
}

}  // namespace tillsim::ui
