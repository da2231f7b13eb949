// SPDX-License-Identifier: GPL-3.0-or-later
// What the form shows of a text: sections with fields and tables. Made from the text itself, right or wrong, so that
// the form can follow while it is typed.
#pragma once

#include "core/scenario/toml_edit.hpp"
#include "ui/editor/form_field.hpp"

#include <QString>

#include <string_view>
#include <vector>

namespace tillsim::ui {

/// Rows of equal fields, such as a roster. Each row is an element of the list that `path` leads to.
struct FormTable {
    TomlPath path{};
    QString title{};
    QString tip{};
    QString whenEmpty{};                         ///< What it means that there is no row.
    std::vector<FormField> columns{};            ///< With labels, and without values.
    std::vector<std::vector<FormField>> rows{};  ///< A field a column.
    std::vector<TomlEntry> newRow{};             ///< What a new row has.
    bool hasSections = false;                    ///< Rows are written as [[path]].
    std::string newValue{};                      ///< The same of a list of plain values; then newRow is empty.

    [[nodiscard]] bool hasSameShape(const FormTable& other) const;
};

/// A rule that is there or not, as a whole.
struct FormSwitch {
    TomlPath path{};
    QString label{};
    QString tip{};
    std::string start{};  ///< What is set when it is turned on.
    bool isOn = false;
};

struct FormSection {
    QString title{};
    std::vector<FormField> fields{};
    std::vector<FormTable> tables{};
    std::vector<FormSwitch> switches{};
    QString hint{};  ///< Where nothing can be changed here.

    /// Whether the values are all that differs.
    [[nodiscard]] bool hasSameShape(const FormSection& other) const;
};

struct FormLayout {
    std::vector<FormSection> sections{};
    bool isWhole = true;  ///< False: the text is not TOML, and must not be changed from here.

    [[nodiscard]] bool hasSameShape(const FormLayout& other) const;
};

[[nodiscard]] FormLayout formOf(std::string_view text);

}  // namespace tillsim::ui
