// SPDX-License-Identifier: MIT
#include "core/scenario/toml_layout.hpp"

#include <algorithm>
#include <array>

namespace tillsim {

namespace {

/// The sections in the order in which scenarios have them.
constexpr std::array<std::string_view, 12> sections{"arrivals", "class",  "basket",       "product",
                                                    "service",  "tender", "call",         "bank",
                                                    "helper",   "route",  "intervention", "targets"};

std::size_t rankOf(std::string_view key)
{
    return static_cast<std::size_t>(std::ranges::find(sections, key) - sections.begin());
}

}  // namespace

std::string_view newlineOf(std::string_view text)
{
    const std::size_t at = text.find('\n');
    return at != text.npos && at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
}

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    const std::size_t before = at == 0 ? text.npos : text.rfind('\n', at - 1);
    return before == text.npos ? 0 : before + 1;
}

std::size_t lineEnd(std::string_view text, std::size_t at)
{
    const std::size_t end = std::min(text.find('\n', at), text.size());
    return end > at && end < text.size() && text[end - 1] == '\r' ? end - 1 : end;
}

std::size_t nextLine(std::string_view text, std::size_t at)
{
    const std::size_t end = text.find('\n', at);
    return end == text.npos ? text.size() : end + 1;
}

std::string_view indentAt(std::string_view text, std::size_t at)
{
    const std::string_view line = text.substr(lineBegin(text, at));
    return line.substr(0, std::min(line.find_first_not_of(" \t"), line.size()));
}

bool beginsLine(std::string_view text, std::size_t at)
{
    const std::size_t begin = lineBegin(text, at);
    return text.substr(begin, at - begin).find_first_not_of(" \t") == text.npos;
}

std::size_t blockBegin(std::string_view text, std::size_t at)
{
    std::size_t begin = lineBegin(text, at);
    while (begin > 0) {
        const std::size_t above = lineBegin(text, begin - 1);
        const std::size_t letter = text.find_first_not_of(" \t", above);
        if (text[letter] != '#')
            break;
        begin = above;
    }
    return begin;
}

std::size_t placeOfSection(std::string_view text, const TomlNode& root, std::string_view key)
{
    for (const TomlNode& child : root.children)
        if (!child.value.empty() && (child.kind == TomlKind::Table || child.kind == TomlKind::List)
            && rankOf(child.key) > rankOf(key))
            return blockBegin(text, child.value.begin);
    return text.size();
}

std::string spaced(std::string_view text, std::size_t at, std::string section)
{
    const std::string newline{newlineOf(text)};
    const std::string_view before = text.substr(0, at);
    std::string start;
    if (!before.empty() && !before.ends_with('\n'))
        start = newline + newline;
    else if (!before.empty() && !before.ends_with("\n\n") && !before.ends_with("\n\r\n"))
        start = newline;
    const std::string_view after = text.substr(at);
    const bool isSpacedBelow = after.empty() || after.starts_with('\n') || after.starts_with("\r\n");
    return start + section + newline + (isSpacedBelow ? "" : newline);
}

}  // namespace tillsim
