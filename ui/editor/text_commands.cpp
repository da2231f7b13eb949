// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/text_commands.hpp"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <functional>

namespace tillsim::ui {

namespace {

constexpr int oneStep = 4;

int indentOf(const QString& line)
{
    const auto letter = std::ranges::find_if(line, [](QChar c) { return c != u' ' && c != u'\t'; });
    return static_cast<int>(letter - line.begin());
}

bool isEmpty(const QTextBlock& block)
{
    return indentOf(block.text()) == block.text().size();
}

/// The lines of a selection; the one at whose beginning it ends is not among them.
std::vector<QTextBlock> linesOf(const QTextCursor& cursor)
{
    const QTextDocument* const document = cursor.document();
    const int end = std::max(cursor.selectionStart(), cursor.selectionEnd() - 1);
    std::vector<QTextBlock> lines;
    for (QTextBlock block = document->findBlock(cursor.selectionStart()); block.isValid() && block.position() <= end;
         block = block.next())
        lines.push_back(block);
    return lines;
}

void replaceIn(const QTextBlock& block, int at, int removed, const QString& text)
{
    QTextCursor cursor{block};
    cursor.setPosition(block.position() + at);
    cursor.setPosition(block.position() + at + removed, QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

bool isComment(const QTextBlock& block)
{
    return QStringView{block.text()}.mid(indentOf(block.text())).startsWith(u'#');
}

}  // namespace

void toggleComment(QTextCursor cursor)
{
    std::vector<QTextBlock> lines = linesOf(cursor);
    if (std::erase_if(lines, isEmpty); lines.empty())
        return;
    const bool isTakenAway = std::ranges::all_of(lines, isComment);
    int indent = indentOf(lines.front().text());
    for (const QTextBlock& line : lines)
        indent = std::min(indent, indentOf(line.text()));
    cursor.beginEditBlock();
    for (const QTextBlock& line : lines) {
        const int at = isTakenAway ? indentOf(line.text()) : indent;
        const bool hasBlank = line.text().mid(at + 1, 1) == u" ";
        isTakenAway ? replaceIn(line, at, hasBlank ? 2 : 1, {}) : replaceIn(line, at, 0, "# ");
    }
    cursor.endEditBlock();
}

void indentLines(QTextCursor cursor, bool toTheRight)
{
    cursor.beginEditBlock();
    for (const QTextBlock& line : linesOf(cursor)) {
        const int indent = indentOf(line.text());
        if (toTheRight && !isEmpty(line))
            replaceIn(line, indent, 0, QString(oneStep - indent % oneStep, u' '));
        else if (!toTheRight && indent > 0)
            replaceIn(line, 0, std::min(indent, (indent - 1) % oneStep + 1), {});
    }
    cursor.endEditBlock();
}

void breakLine(QTextCursor& cursor)
{
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const QString trimmed = before.trimmed();
    int indent = std::min(indentOf(before), static_cast<int>(before.size()));
    if (trimmed.endsWith(u'[') || trimmed.endsWith(u'{'))
        indent += oneStep;
    cursor.insertText('\n' + QString(indent, u' '));
}

}  // namespace tillsim::ui
