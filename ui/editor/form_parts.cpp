// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/form_parts.hpp"

#include "core/scenario/clock_time.hpp"
#include "core/scenario/duration_text.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/toml_value.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <stdexcept>

namespace tillsim::ui {

namespace {

/// "Service: gap: gamma: shape" becomes "Gap: gamma, shape".
QString nameOf(const QString& before, const std::string& key)
{
    QString word = QString::fromStdString(key);
    word.replace('_', ' ');
    if (before.isEmpty())
        return word.left(1).toUpper() + word.mid(1);
    return before + (before.contains(": ") ? ", " : ": ") + word;
}

bool isSpan(const std::string& text)
try {
    (void)parseDuration(text);
    return true;
} catch (const std::invalid_argument&) {
    return false;
}

}  // namespace

/// The context is that in which lupdate finds the texts: of functions in the namespace.
QString formText(const char* text)
{
    return QCoreApplication::translate("tillsim::ui", text);
}

std::optional<std::string_view> FormSource::valueOf(const TomlPath& path) const
{
    return valueAt(m_text, m_outline.root, path);
}

std::string FormSource::textOf(const TomlPath& path) const
{
    const auto value = valueOf(path);
    return value ? textOfToml(*value).value_or(std::string{}) : std::string{};
}

std::size_t FormSource::countOf(const TomlPath& path) const
{
    const TomlNode* const list = nodeAt(path);
    return list && (list->kind == TomlKind::List || list->kind == TomlKind::Array) ? list->children.size() : 0;
}

void FormSource::fill(FormField& field) const
{
    if (const auto value = valueOf(field.path))
        field.shown = shownOf(field, *value);
}

void FormSource::fill(std::vector<FormField>& fields) const
{
    for (FormField& field : fields)
        fill(field);
}

void FormSource::fillRows(FormTable& table, std::initializer_list<std::string_view> keys) const
{
    const TomlNode* const list = nodeAt(table.path);
    table.hasSections = list && list->kind == TomlKind::List;
    for (std::size_t i = 0; i < countOf(table.path); ++i) {
        std::vector<FormField> row = table.columns;
        for (std::size_t column = 0; column < row.size(); ++column)
            row[column].path = elementOf(table.path, i) / keys.begin()[column];
        fill(row);
        table.rows.push_back(std::move(row));
    }
}

void FormSource::addLeaves(const TomlPath& path, std::vector<FormField>& fields) const
{
    const TomlNode* const node = nodeAt(path);
    if (!node)
        return;
    const bool isTop = path.size() == 1;  // The title of the section says it.
    addLeavesOf(*node, path, isTop ? QString{} : nameOf({}, node->key), fields);
}

void FormSource::addLeavesOf(const TomlNode& node, const TomlPath& path, const QString& name,
                             std::vector<FormField>& fields) const
{
    for (const TomlNode& child : node.children) {
        const TomlPath way = path / child.key;
        if (child.key == "source" || child.key == "kind")
            continue;
        if (child.kind == TomlKind::Scalar || child.kind == TomlKind::Array)
            fields.push_back(leaf(child, way, nameOf(name, child.key)));
        else
            addLeavesOf(child, way, nameOf(name, child.key), fields);
    }
}

FormField FormSource::leaf(const TomlNode& node, const TomlPath& path, const QString& name) const
{
    FormField field{.path = path, .kind = FieldKind::Toml, .label = name, .step = 1.0};
    const std::string_view toml = node.value.of(m_text);
    if (const auto text = textOfToml(toml))
        field.kind = isSpan(*text) ? FieldKind::Span : FieldKind::Name;
    else if (const auto number = numberOfToml(toml)) {
        field.kind = FieldKind::Number;
        const bool isWhole = toml.find_first_of(".eE") == std::string_view::npos;  // It may have to be.
        field.step = !isWhole && std::abs(*number) < 10.0 ? 0.1 : 1.0;
    }
    return field;
}

QString FormSource::intervalName(const TomlPath& source, std::size_t position) const
try {
    const Duration interval = parseDuration(textOf(source / "interval"));
    const auto place = static_cast<std::int64_t>(position);
    if (interval <= Duration::zero() || place + 1 > longestSpan / interval)
        return QString::number(position + 1);
    const Duration opens = parseClockTime(textOf({{"opens"}})).value_or(Duration::zero());
    return QString::fromStdString(formatClockTime(opens + place * interval)) + QStringLiteral(" \u2013 ")
        + QString::fromStdString(formatClockTime(opens + (place + 1) * interval));
} catch (const std::invalid_argument&) {
    return QString::number(position + 1);
}

namespace {

/// A moment so long after opening, as a roster would say it.
std::string momentAt(const FormSource& source, Duration sinceOpening)
{
    const auto opens = parseClockTime(source.textOf({{"opens"}})).value_or(Duration::zero());
    const Duration clock = opens + sinceOpening;
    return '"' + (clock < dayLength ? formatClockTime(clock) : formatDuration(sinceOpening)) + '"';
}

std::optional<Duration> spanAt(const FormSource& source, const TomlPath& path)
try {
    return parseDuration(source.textOf(path));
} catch (const std::invalid_argument&) {
    return std::nullopt;
}

/// Of the profile of a source; 0 where it has none.
Duration profileSpan(const FormSource& source, const TomlPath& arrivals)
{
    const Duration interval = spanAt(source, arrivals / "interval").value_or(Duration::zero());
    const auto count = static_cast<std::int64_t>(source.countOf(arrivals / "per_hour"));
    return interval <= Duration::zero() || count > longestSpan / interval ? Duration::zero() : count * interval;
}

}  // namespace

Duration durationOf(const FormSource& source)
{
    if (const auto written = spanAt(source, {{"duration"}}))
        return *written;
    Duration longest = Duration::zero();
    for (std::size_t i = 0; i < source.countOf({{"arrivals"}}); ++i)
        longest = std::max(longest, profileSpan(source, elementOf({{"arrivals"}}, i)));
    return longest > Duration::zero() ? longest : dayLength;
}

KindEntries entriesFor(const FormSource& source, const FormField& field, const std::string& word)
{
    TomlPath place = field.path;
    place.pop_back();
    const std::string& key = field.path.back().key;
    return key == "kind" ? arrivalEntries(source, place, word) : lineEntries(key, word);
}

std::string closingOf(const FormSource& source)
{
    return momentAt(source, durationOf(source));
}

std::string middleOf(const FormSource& source)
{
    return momentAt(source, std::chrono::floor<std::chrono::minutes>(durationOf(source) / 2));
}

std::string openingOf(const FormSource& source)
{
    return momentAt(source, Duration::zero());
}

}  // namespace tillsim::ui
