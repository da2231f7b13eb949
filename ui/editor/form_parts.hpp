// SPDX-License-Identifier: GPL-3.0-or-later
// What the makers of the form's sections share.
#pragma once

#include "core/kernel/time.hpp"
#include "core/scenario/toml_edit.hpp"
#include "core/scenario/toml_outline.hpp"
#include "core/scenario/toml_path.hpp"
#include "ui/editor/form_layout.hpp"

#include <QString>

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim::ui {

/// In the user's language.
[[nodiscard]] QString formText(const char* text);

/// The text that a form is made from.
class FormSource {
public:
    explicit FormSource(std::string_view text) : m_text{text}, m_outline{outlineOf(text)} { }

    [[nodiscard]] bool isWhole() const { return m_outline.isWhole; }
    [[nodiscard]] const TomlNode* nodeAt(const TomlPath& path) const { return find(m_outline.root, path); }
    [[nodiscard]] std::optional<std::string_view> valueOf(const TomlPath& path) const;
    /// The text under a path; empty if there is none.
    [[nodiscard]] std::string textOf(const TomlPath& path) const;
    /// How many elements the list under a path has.
    [[nodiscard]] std::size_t countOf(const TomlPath& path) const;

    /// Gives fields the values under their paths.
    void fill(FormField& field) const;
    void fill(std::vector<FormField>& fields) const;

    /// Gives a table a row for each element of the list under its path; each column shows the key of the same place.
    void fillRows(FormTable& table, std::initializer_list<std::string_view> keys) const;

    /// A field for each single value under a path, named after its keys: for distributions and the like.
    void addLeaves(const TomlPath& path, std::vector<FormField>& fields) const;

    /// "07:00 - 08:00": an interval of the profile of a source of customers.
    [[nodiscard]] QString intervalName(const TomlPath& source, std::size_t position) const;

private:
    void addLeavesOf(const TomlNode& node, const TomlPath& path, const QString& name,
                     std::vector<FormField>& fields) const;
    [[nodiscard]] FormField leaf(const TomlNode& node, const TomlPath& path, const QString& name) const;

    std::string_view m_text;
    TomlOutline m_outline;
};

/// A section for each source of customers.
void addArrivals(const FormSource& source, std::vector<FormSection>& sections);

/// What another word of a field takes away beside it, and what it brings.
struct KindEntries {
    std::vector<std::string> gone{};  ///< Keys that do not go with the word.
    std::vector<TomlEntry> start{};   ///< What it needs.
};

/// For a field that is the kind of something. A source of another kind brings about as many customers as before.
[[nodiscard]] KindEntries entriesFor(const FormSource& source, const FormField& field, const std::string& word);

/// The same, for the fields of a source at `arrivals`, and for the lines of a bank.
[[nodiscard]] KindEntries arrivalEntries(const FormSource& source, const TomlPath& arrivals, const std::string& word);
[[nodiscard]] KindEntries lineEntries(const std::string& key, const std::string& word);

/// Kinds of customers and the sources that they come from, row by row.
[[nodiscard]] FormSection customersOf(const FormSource& source);

/// Ways to pay and those who help, row by row.
[[nodiscard]] FormSection payingOf(const FormSource& source);

/// The sections of a bank.
void addBank(const FormSource& source, std::size_t position, std::vector<FormSection>& sections);

/// From opening to closing, as far as that is written down: the duration, else the longest profile, else a day.
[[nodiscard]] Duration durationOf(const FormSource& source);

/// A moment in the middle of the day, and when the shop opens and closes, as rosters would say it, in TOML.
[[nodiscard]] std::string middleOf(const FormSource& source);
[[nodiscard]] std::string openingOf(const FormSource& source);
[[nodiscard]] std::string closingOf(const FormSource& source);

}  // namespace tillsim::ui
