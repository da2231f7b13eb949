// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/text_bytes.hpp"

#include <QTextDocument>

namespace tillsim::ui {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Documents keep these for themselves.
bool hasReserved(const QString& text)
{
    for (const QChar letter : text)
        if (letter.isNull() || letter == QChar::ParagraphSeparator || letter == u'\uFDD0' || letter == u'\uFDD1'
            || letter == u'\r')
            return true;
    return false;
}

}  // namespace

std::optional<EditedText> editedFrom(const std::string& bytes)
{
    EditedText edited;
    edited.hasMark = bytes.starts_with(byteOrderMark);
    const std::string_view rest = std::string_view{bytes}.substr(edited.hasMark ? byteOrderMark.size() : 0);
    edited.text = QString::fromUtf8(rest.data(), static_cast<qsizetype>(rest.size()));
    edited.hasCarriageReturns = edited.text.contains("\r\n");
    if (edited.hasCarriageReturns)
        edited.text.replace("\r\n", "\n");
    if (hasReserved(edited.text) || bytesOf(edited) != bytes)
        return std::nullopt;
    return edited;
}

std::string bytesOf(const EditedText& edited)
{
    QString text = edited.text;
    if (edited.hasCarriageReturns)
        text.replace("\n", "\r\n");
    return (edited.hasMark ? std::string{byteOrderMark} : std::string{}) + text.toStdString();
}

QString textIn(const QTextDocument& document)
{
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

TextRange rangeIn(const std::string& utf8, TextRange bytes)
{
    const auto lengthOf = [&utf8](std::size_t begin, std::size_t end) {
        return static_cast<std::size_t>(
            QString::fromUtf8(utf8.data() + begin, static_cast<qsizetype>(end - begin)).size());
    };
    const std::size_t begin = lengthOf(0, bytes.begin);
    return {begin, begin + lengthOf(bytes.begin, bytes.end)};
}

}  // namespace tillsim::ui
