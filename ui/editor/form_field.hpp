// SPDX-License-Identifier: GPL-3.0-or-later
// One value of a scenario as a form shows it, and the way back to TOML. Plain data.
#pragma once

#include "core/scenario/toml_path.hpp"

#include <QString>

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace tillsim::ui {

enum class FieldKind : std::uint8_t {
    Name,    ///< Text that is not empty.
    Text,    ///< Text.
    Clock,   ///< A time of day: "07:00".
    Moment,  ///< A time of day, or a time since opening.
    Span,    ///< A length of time: "90s".
    Count,   ///< A whole number.
    Number,
    Share,   ///< A number from 0 to 1, shown in percent.
    Choice,  ///< One of a few words.
    Law,     ///< A time that varies: see law_text.hpp.
    Toml,    ///< Anything else, as it stands in the text.
    Fixed,   ///< Only shown.
};

/// A word of the file, and what a planner calls it.
struct FieldWord {
    QString word{};
    QString meaning{};

    bool operator==(const FieldWord&) const = default;
};

struct FormField {
    TomlPath path{};
    FieldKind kind = FieldKind::Text;
    QString label{};
    QString tip{};
    QString unit{};       ///< Shown behind the value.
    QString otherwise{};  ///< What holds where nothing is set; shown in its place.
    std::vector<FieldWord> words{};
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    double step = 1.0;        ///< Of the arrow keys, in what is shown.
    bool isOptional = false;  ///< May be emptied, which takes the key away.
    bool isKind = false;      ///< Choice: other words take other keys beside it; see entriesFor.
    QString shown{};          ///< The value; empty where nothing is set.

    bool operator==(const FormField&) const = default;
};

/// What a field shows of a value in TOML.
[[nodiscard]] QString shownOf(const FormField& field, std::string_view toml);

/// Why `shown` cannot be the value of a field; empty if it can.
[[nodiscard]] QString whyNot(const FormField& field, const QString& shown);

/// What `shown`, which can be the value, is in TOML. Numbers may be written as in the user's language.
[[nodiscard]] std::string tomlOf(const FormField& field, const QString& shown);

/// The number `steps` further on, or the same where that would leave the range; nothing is taken for 0.
[[nodiscard]] QString stepped(const FormField& field, const QString& shown, int steps);

[[nodiscard]] bool isNumeric(FieldKind kind);

}  // namespace tillsim::ui
