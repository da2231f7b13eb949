// SPDX-License-Identifier: MIT
#include "core/scenario/write_interventions.hpp"

#include "core/scenario/clock_time.hpp"
#include "core/scenario/duration_text.hpp"
#include "core/scenario/parse_toml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>

namespace tillsim {

namespace {

/// As TOML writes a text on one line.
std::string basicString(std::string_view text)
{
    std::string result = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            result += '\\';
        if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f)
            fmt::format_to(std::back_inserter(result), "\\u{:04x}", static_cast<unsigned>(letter));
        else
            result += letter;
    }
    return result + '"';
}

/// What the clock shows, if that says it exactly; people read it more easily.
std::string momentText(Duration at, Duration opens)
{
    const std::string clock = formatClockTime(opens + at);
    return parseMoment(clock, opens) == at ? clock : formatDuration(at);
}

std::string_view wordFor(InterventionKind kind)
{
    switch (kind) {
    case InterventionKind::Open: return "open";
    case InterventionKind::Close: return "close";
    case InterventionKind::Break: return "break";
    case InterventionKind::Rush: return "rush";
    }
    return "";
}

/// The keys of one, each followed by `separator` but the last.
std::string keysOf(const Intervention& each, const Scenario& scenario, std::string_view separator)
{
    std::string keys = fmt::format("at = {}{}do = \"{}\"", basicString(momentText(each.at, scenario.opens)), separator,
                                   wordFor(each.kind));
    const auto out = std::back_inserter(keys);
    if (each.kind == InterventionKind::Rush) {
        fmt::format_to(out, "{}customers = {}", separator, each.customers);
        return keys;
    }
    if (scenario.banks.size() > 1)
        fmt::format_to(out, "{}bank = {}", separator, basicString(scenario.banks[each.bank].name));
    fmt::format_to(out, "{}till = {}", separator, each.till + 1);
    if (each.kind == InterventionKind::Break)
        fmt::format_to(out, "{}for = {}", separator, basicString(formatDuration(each.length)));
    return keys;
}

/// Where in the text a place is, which counts lines and letters from 1.
std::size_t offsetOf(std::string_view text, const toml::source_position& place)
{
    std::size_t at = 0;
    for (toml::source_index line = 1; line < place.line; ++line)
        at = std::min(text.find('\n', at), text.size() - 1) + 1;
    const auto isWithin = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U; };
    for (toml::source_index column = 1; column < place.column; ++column) {
        do
            ++at;
        while (at < text.size() && isWithin(text[at]));
    }
    return at;
}

/// Behind the bracket that opens the list, if the interventions are written as one: intervention = [{ ... }, ...].
std::optional<std::size_t> insideOfList(std::string_view text, const toml::table& file)
{
    const toml::node* const list = file.get("intervention");
    if (!list)
        return std::nullopt;
    const std::size_t begin = offsetOf(text, list->source().begin);
    const bool isList = text.substr(begin).starts_with('[') && !text.substr(begin).starts_with("[[");
    return isList ? std::optional{begin + 1} : std::nullopt;
}

}  // namespace

std::string withInterventions(std::string_view text, const std::string& fileName, const Scenario& scenario,
                              std::span<const Intervention> added)
{
    std::string result{text};
    if (const auto place = insideOfList(text, parseToml(text, fileName))) {
        std::string tables;
        for (const Intervention& each : added)
            tables += fmt::format("{{ {} }}, ", keysOf(each, scenario, ", "));
        return result.insert(*place, tables);
    }
    if (!result.empty() && !result.ends_with('\n'))
        result += '\n';
    for (const Intervention& each : added)
        result += fmt::format("\n[[intervention]]\n{}\n", keysOf(each, scenario, "\n"));
    return result;
}

}  // namespace tillsim
