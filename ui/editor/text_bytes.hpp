// SPDX-License-Identifier: GPL-3.0-or-later
// Between the bytes of a file and the text in an editor, which knows neither ends of lines nor byte order marks.
#pragma once

#include "core/scenario/toml_outline.hpp"

#include <QString>

#include <optional>
#include <string>

class QTextDocument;

namespace tillsim::ui {

struct EditedText {
    QString text{};
    bool hasMark = false;             ///< A byte order mark.
    bool hasCarriageReturns = false;  ///< All lines end with "\r\n".
};

/// The text of a file; nothing if an editor could not give it back as it was: it is not UTF-8, has zeros, or different
/// ends of lines.
[[nodiscard]] std::optional<EditedText> editedFrom(const std::string& bytes);

[[nodiscard]] std::string bytesOf(const EditedText& text);

/// What is in a document: as it was put there. (QTextDocument::toPlainText makes blanks of non-breaking ones.)
[[nodiscard]] QString textIn(const QTextDocument& document);

/// Positions in a text of the bytes of its UTF-8.
[[nodiscard]] TextRange rangeIn(const std::string& utf8, TextRange bytes);

}  // namespace tillsim::ui
