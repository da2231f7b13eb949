// SPDX-License-Identifier: MIT
// Setting values, and adding keys where they are missing.
#include "core/scenario/toml_edit.hpp"

#include "core/scenario/bad_setting.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/toml_layout.hpp"
#include "core/scenario/toml_value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace tillsim {

namespace {

using Steps = std::span<const TomlStep>;

BadSetting nothingAt(const TomlPath& path)
{
    return BadSetting{fmt::format("there is no {}", inQuotes(toString(path)))};
}

bool isSection(const TomlNode& node)
{
    return node.kind == TomlKind::Table || node.kind == TomlKind::List;
}

/// "within = { time = ... }" of the last steps of a path.
std::string entryOf(Steps steps, std::string_view value)
{
    std::string entry = fmt::format("{} = {}", asTomlKey(steps.back().key), value);
    for (std::size_t i = steps.size() - 1; i-- > 0;)
        entry = fmt::format("{} = {{ {} }}", asTomlKey(steps[i].key), entry);
    return entry;
}

TextChange insertion(std::size_t at, std::string text)
{
    return {{at, at}, std::move(text)};
}

/// Below the last line of a table's own, and as far to the right as its keys.
TextChange lineBelow(std::string_view text, const TomlNode& table, const std::string& entry)
{
    std::size_t pattern = table.whole.begin;
    if (!table.children.empty() && table.children[0].whole.begin < table.whole.end)
        pattern = table.children[0].whole.begin;
    return insertion(lineEnd(text, table.whole.end),
                     fmt::format("{}{}{}", newlineOf(text), indentAt(text, pattern), entry));
}

/// Above the first section, where the top has no keys of its own yet.
TextChange firstLine(std::string_view text, const TomlNode& root, const std::string& entry)
{
    const std::size_t at = root.children.empty() ? text.size() : blockBegin(text, root.children[0].whole.begin);
    return insertion(at, spaced(text, at, entry));
}

TextChange insideBraces(const TomlNode& table, const std::string& entry)
{
    if (table.children.empty())
        return {table.value, fmt::format("{{ {} }}", entry)};
    std::size_t end = 0;
    for (const TomlNode& child : table.children)
        end = std::max(end, child.whole.end);
    return insertion(end, fmt::format(", {}", entry));
}

TextChange newSection(std::string_view text, const TomlNode& root, const std::string& key, const std::string& lines)
{
    const std::size_t at = placeOfSection(text, root, key);
    return insertion(at, spaced(text, at, fmt::format("[{}]{}{}", key, newlineOf(text), lines)));
}

/// A table that is there only because of others below it, as `a` of [a.b], gets its own header.
TextChange newHeader(std::string_view text, const TomlPath& path, std::size_t missing, const std::string& entry)
{
    std::string key;
    for (const TomlStep& step : Steps{path}.first(path.size() - missing))
        key.append(key.empty() ? "" : ".").append(asTomlKey(step.key));
    return insertion(text.size(), spaced(text, text.size(), fmt::format("[{}]{}{}", key, newlineOf(text), entry)));
}

TextChange addKey(std::string_view text, const TomlNode& root, const TomlPath& path, const TomlFound& found,
                  std::string_view value)
{
    const TomlNode& table = *found.node;
    const Steps rest = Steps{path}.last(found.missing);
    if (&table == &root && rest.size() > 1)
        return newSection(text, root, asTomlKey(rest[0].key), entryOf(rest.subspan(1), value));
    const std::string entry = entryOf(rest, value);
    if (table.kind == TomlKind::Inline)
        return insideBraces(table, entry);
    if (table.isInside)
        return insertion(table.whole.end, fmt::format(", {}{}", table.dotted, entry));
    if (!table.dotted.empty())
        return lineBelow(text, table, table.dotted + entry);
    if (&table == &root && table.whole.empty())
        return firstLine(text, root, entry);
    return table.whole.empty() ? newHeader(text, path, found.missing, entry) : lineBelow(text, table, entry);
}

}  // namespace

std::string changed(std::string_view text, const TextChange& change)
{
    return fmt::format("{}{}{}", text.substr(0, change.where.begin), change.text, text.substr(change.where.end));
}

TextChange settingOf(std::string_view text, const TomlNode& root, const TomlPath& path, std::string_view value)
{
    const TomlFound found = follow(root, path);
    if (found.missing == 0 && isSection(*found.node))
        throw BadSetting{fmt::format("{} is a section, and cannot be set as a whole", inQuotes(toString(path)))};
    if (found.missing == 0)
        return {found.node->value, std::string{value}};
    const Steps rest = Steps{path}.last(found.missing);
    for (const TomlStep& step : rest)
        if (step.element)
            throw nothingAt(path);
    if (found.node->kind != TomlKind::Inline && found.node->kind != TomlKind::Table)
        throw nothingAt(path);
    return addKey(text, root, path, found, value);
}

}  // namespace tillsim
