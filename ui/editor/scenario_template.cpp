// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/scenario_template.hpp"

#include <QStringList>

namespace tillsim::ui {

namespace {

/// The lines of the first comment, without their "# ".
QStringList headOf(const std::string& text)
{
    QStringList head;
    for (const QString& line : QString::fromStdString(text).split('\n')) {
        if (!line.startsWith('#'))
            break;
        if (!line.contains("SPDX-License-Identifier:"))
            head.push_back(line.mid(1).trimmed());
    }
    return head;
}

/// Lines of a paragraph run on; "Try:" begins commands for the command line, and ends with its paragraph.
QString paragraphsOf(const QStringList& lines)
{
    QStringList paragraphs{{}};
    bool isCommand = false;
    for (const QString& line : lines) {
        isCommand = line.startsWith("Try:") || (isCommand && !line.isEmpty());
        if (line.isEmpty())
            paragraphs.push_back({});
        else if (!isCommand)
            paragraphs.back() += (paragraphs.back().isEmpty() ? "" : " ") + line;
    }
    paragraphs.removeAll({});
    return paragraphs.join("\n\n");
}

}  // namespace

Teaching teachingOf(const std::string& text)
{
    const QStringList head = headOf(text);
    if (head.isEmpty())
        return {};
    const QString first = head.front();
    const qsizetype colon = first.indexOf(": ");
    Teaching teaching;
    teaching.title = colon < 0 ? first : first.left(colon);
    teaching.question = colon < 0 ? QString{} : first.mid(colon + 2);
    if (!teaching.question.isEmpty())
        teaching.question[0] = teaching.question[0].toUpper();
    teaching.text = paragraphsOf(head.mid(1));
    return teaching;
}

}  // namespace tillsim::ui
