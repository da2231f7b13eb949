// SPDX-License-Identifier: MIT
// Adding to lists, and taking away.
#include "core/scenario/bad_setting.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/toml_edit.hpp"
#include "core/scenario/toml_layout.hpp"
#include "core/scenario/toml_value.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

namespace {

BadSetting cannotBe(const TomlPath& path, std::string_view what)
{
    return BadSetting{fmt::format("{} {}", inQuotes(toString(path)), what)};
}

/// The table or array in which the last step of a path leads to something.
const TomlNode& ownerOf(const TomlNode& root, TomlPath path)
{
    if (path.back().element)
        path.back().element.reset();
    else
        path.pop_back();
    return *follow(root, path).node;
}

/// Without the comma before it or, where it is the first, the one after it. An only one leaves nothing between.
TextRange betweenCommas(const TomlNode& owner, const TomlNode& node)
{
    const auto at = static_cast<std::size_t>(&node - owner.children.data());
    if (at > 0)
        return {owner.children[at - 1].whole.end, node.whole.end};
    if (owner.children.size() > 1)
        return {node.whole.begin, owner.children[1].whole.begin};
    return {owner.value.begin + 1, owner.value.end - 1};
}

/// Lines from the one of `begin` to the one before `end`, and the blank line that would be left twice.
TextRange wholeLines(std::string_view text, TextRange range)
{
    TextRange lines{lineBegin(text, range.begin), nextLine(text, range.end)};
    const auto isBlank
        = [text](std::size_t at) { return at < text.size() && lineEnd(text, at) == lineBegin(text, at); };
    const bool isBlankAbove = lines.begin == 0 || isBlank(lineBegin(text, lines.begin - 1));
    if (isBlankAbove && (isBlank(lines.end) || lines.end == text.size()))
        lines.end == text.size()&& lines.begin > 0 ? lines.begin = lineBegin(text, lines.begin - 1)
                                                   : lines.end = nextLine(text, lines.end);
    return lines;
}

/// Whether other sections stand below this one.
bool hasSections(const TomlNode& table)
{
    return std::ranges::any_of(table.children, [](const TomlNode& child) {
        return child.kind == TomlKind::List || (child.kind == TomlKind::Table && child.dotted.empty());
    });
}

/// After the last element of an array that has one a line, which may have a comma and a comment behind it.
TextChange lineAfter(std::string_view text, const TomlNode& array, std::string_view value)
{
    const std::size_t end = array.children.back().whole.end;
    const std::size_t eol = std::min(lineEnd(text, end), array.value.end - 1);
    const std::string_view rest = text.substr(end, eol - end);
    const std::size_t mark = rest.find_first_not_of(" \t");
    const bool hasComma = mark != rest.npos && rest[mark] == ',';
    return {{end, eol},
            fmt::format("{}{}{}{}{}{}", hasComma ? "" : ",", rest, newlineOf(text), indentAt(text, end), value,
                        hasComma ? "," : "")};
}

TextChange sectionAfter(std::string_view text, const TomlNode& list, std::span<const TomlEntry> row)
{
    const TomlNode& last = list.children.back();
    std::size_t end = last.whole.end;
    for (const TomlNode& child : last.children)
        end = std::max(end, child.whole.end);
    std::string section{last.value.of(text)};
    for (const TomlEntry& entry : row)
        section += fmt::format("{}{} = {}", newlineOf(text), asTomlKey(entry.key), entry.value);
    const std::size_t at = nextLine(text, end);
    return {{at, at}, spaced(text, at, section)};
}

}  // namespace

std::string asInlineTable(std::span<const TomlEntry> row)
{
    std::string table;
    for (const TomlEntry& entry : row)
        table += fmt::format("{}{} = {}", table.empty() ? "{ " : ", ", asTomlKey(entry.key), entry.value);
    return table.empty() ? "{}" : table + " }";
}

TextChange removalOf(std::string_view text, const TomlNode& root, const TomlPath& path)
{
    const TomlNode* const node = path.empty() ? nullptr : find(root, path);
    if (!node)
        throw cannotBe(path, "is not there");
    const TomlNode& owner = ownerOf(root, path);
    if (owner.kind == TomlKind::Inline || owner.kind == TomlKind::Array)
        return {betweenCommas(owner, *node), {}};
    const bool isOneSection = node->kind == TomlKind::Table && !node->value.empty() && !hasSections(*node);
    if ((node->kind == TomlKind::Table && !isOneSection) || node->kind == TomlKind::List || owner.isInside)
        throw cannotBe(path, "is written in several places: change the text");
    if (isOneSection)
        return {wholeLines(text, node->whole), {}};
    return {{lineBegin(text, node->whole.begin), nextLine(text, node->whole.end)}, {}};
}

TextChange additionOf(std::string_view text, const TomlNode& root, const TomlPath& path, std::string_view value)
{
    const TomlNode* const array = find(root, path);
    if (!array || array->kind != TomlKind::Array)
        throw cannotBe(path, "is not a list of values");
    if (array->children.empty())
        return {array->value, fmt::format("[{}]", value)};
    const TomlNode& last = array->children.back();
    if (beginsLine(text, last.whole.begin))
        return lineAfter(text, *array, value);
    return {{last.whole.end, last.whole.end}, fmt::format(", {}", value)};
}

TextChange rowOf(std::string_view text, const TomlNode& root, const TomlPath& path, std::span<const TomlEntry> row)
{
    const TomlNode* const list = find(root, path);
    if (list && list->kind == TomlKind::List)
        return sectionAfter(text, *list, row);
    if (list)
        return additionOf(text, root, path, asInlineTable(row));
    if (path.size() > 1)
        return settingOf(text, root, path, fmt::format("[{}]", asInlineTable(row)));
    const std::size_t at = placeOfSection(text, root, path[0].key);
    std::string section = fmt::format("[[{}]]", asTomlKey(path[0].key));
    for (const TomlEntry& entry : row)
        section += fmt::format("{}{} = {}", newlineOf(text), asTomlKey(entry.key), entry.value);
    return {{at, at}, spaced(text, at, section)};
}

}  // namespace tillsim
