// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be said about the text of a scenario: what is wrong with it, or, where nothing is, what the pre-flight
// notes. Plain data, made without a window, and off its thread.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/scenario/text_file.hpp"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace tillsim::ui {

enum class Severity : std::uint8_t { Error, Warning, Note };

/// One line of the problems list.
struct ProblemRow {
    Severity severity = Severity::Error;
    int line = 0;    ///< From 1; 0: nowhere in the text.
    int column = 0;  ///< From 1, in characters.
    QString file{};  ///< Another file in which it is, such as a trace; empty: the text itself.
    QString text{};

    bool operator==(const ProblemRow&) const = default;
};

struct CheckedText {
    std::uint64_t revision = 0;      ///< Of the text that was checked.
    std::vector<ProblemRow> rows{};  ///< Errors, by line; or warnings, then notes, as the pre-flight has them.
    std::shared_ptr<const Scenario> scenario{};  ///< Null if the text has errors.

    [[nodiscard]] bool hasErrors() const { return !scenario; }
};

/// A text, and where the files are found that it names.
struct TextToCheck {
    std::uint64_t revision = 0;
    std::string text{};  ///< UTF-8.
    std::string fileName{};
    std::filesystem::path folder{};
    FileSource readFile = readTextFile;
};

/// Throws nothing that the text could be blamed for.
[[nodiscard]] CheckedText checkText(const TextToCheck& text);

}  // namespace tillsim::ui

Q_DECLARE_METATYPE(tillsim::ui::CheckedText)
