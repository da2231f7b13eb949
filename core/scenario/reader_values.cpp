// SPDX-License-Identifier: MIT
// Taking single values and lists of them out of a table: types, ranges and units.
#include "core/scenario/clock_time.hpp"
#include "core/scenario/duration_text.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/reader.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace tillsim {

namespace {

/// The number of a node, whole or not; nothing where it is none, or not finite.
std::optional<double> finiteNumber(const toml::node& node)
{
    if (!node.is_number())
        return std::nullopt;
    const auto value = node.value<double>();
    return value && std::isfinite(*value) ? value : std::nullopt;
}

/// The span that a node's text names. Throws as parseDuration does.
Duration spanOf(const toml::node& node)
{
    return parseDuration(node.value_exact<std::string>().value_or(""));
}

/// `"fifo", "lifo" or "priority"`.
std::string listed(std::span<const std::string_view> words)
{
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i)
        result += fmt::format("{}\"{}\"", i == 0 ? "" : i + 1 == words.size() ? " or " : ", ", words[i]);
    return result;
}

}  // namespace

void Reader::text(std::string_view key, std::string& target)
{
    const toml::node* const node = take(key);
    if (!node)
        return;
    if (const auto value = node->value_exact<std::string>())
        target = *value;
    else
        refuse(key, "must be text in quotes");
}

void Reader::name(std::string_view key, std::string& target)
{
    const toml::node* const node = take(key);
    if (!node)
        return;
    const std::string value = node->value_exact<std::string>().value_or("");
    const auto isControl = [](char letter) { return static_cast<unsigned char>(letter) < 0x20U || letter == 0x7F; };
    if (value.empty() || value.size() > maxNameLength || std::any_of(value.begin(), value.end(), isControl))
        refuse(key, fmt::format("must be text in quotes, 1 to {} bytes on one line", maxNameLength));
    else
        target = value;
}

std::optional<double> Reader::readNumber(std::string_view key, const Range& range)
{
    const toml::node* const node = take(key);
    if (!node)
        return std::nullopt;
    const auto value = finiteNumber(*node);
    if (value && range.contains(*value))
        return value;
    refuse(key, "must be a number" + toString(range));
    return std::nullopt;
}

std::optional<std::int64_t> Reader::readWholeNumber(std::string_view key, const Range& range)
{
    const toml::node* const node = take(key);
    if (!node)
        return std::nullopt;
    const auto value = node->value_exact<std::int64_t>();
    if (value && range.contains(static_cast<double>(*value)))
        return value;
    refuse(key, "must be a whole number" + toString(range));
    return std::nullopt;
}

std::optional<Duration> Reader::readDuration(std::string_view key, Span span)
try {
    const toml::node* const node = take(key);
    if (!node)
        return std::nullopt;
    const Duration value = spanOf(*node);
    if (value > Duration::zero() || span == Span::NotNegative)
        return value;
    refuse(key, "must be a time above 0s");
    return std::nullopt;
} catch (const std::invalid_argument& problem) {
    refuse(key, problem.what());
    return std::nullopt;
}

std::optional<Duration> Reader::readClockTime(std::string_view key)
{
    const toml::node* const node = take(key);
    if (!node)
        return std::nullopt;
    const auto value = parseClockTime(node->value_exact<std::string>().value_or(""));
    if (value && *value < dayLength)
        return value;
    refuse(key, R"(must be a clock time in quotes from "00:00" to before "24:00", such as "07:30")");
    return std::nullopt;
}

std::optional<std::size_t> Reader::readChoice(std::string_view key, std::span<const std::string_view> spellings)
{
    const toml::node* const node = take(key);
    if (!node)
        return std::nullopt;
    const std::string value = node->value_exact<std::string>().value_or("");
    const auto found = std::find(spellings.begin(), spellings.end(), value);
    if (found != spellings.end())
        return static_cast<std::size_t>(found - spellings.begin());
    refuse(key, fmt::format("must be {}{}", listed(spellings), didYouMean(value, spellings)));
    return std::nullopt;
}

const toml::array* Reader::takeList(std::string_view key, std::string_view what)
{
    const toml::node* const node = take(key);
    if (!node)
        return nullptr;
    const toml::array* const list = node->as_array();
    if (list && !list->empty() && list->size() <= maxListLength)
        return list;
    refuse(key, fmt::format("must be a list of 1 to {} {}", maxListLength, what));
    return nullptr;
}

std::vector<double> Reader::numbers(std::string_view key, const Range& range)
{
    std::vector<double> values;
    const toml::array* const list = takeList(key, "numbers, such as [1, 2.5]");
    if (!list)
        return values;
    for (const toml::node& element : *list) {
        const auto value = finiteNumber(element);
        if (value && range.contains(*value))
            values.push_back(*value);
        else
            note(positionOf(element.source(), m_where), key, "must be numbers" + toString(range));
    }
    return values.size() == list->size() ? values : std::vector<double>{};
}

std::vector<double> Reader::durations(std::string_view key)
{
    std::vector<double> values;
    const toml::array* const list = takeList(key, R"(times, such as ["5s", "1min"])");
    if (!list)
        return values;
    for (const toml::node& element : *list) {
        try {
            values.push_back(toSeconds(spanOf(element)));
        } catch (const std::invalid_argument& problem) {
            note(positionOf(element.source(), m_where), key, problem.what());
        }
    }
    return values.size() == list->size() ? values : std::vector<double>{};
}

}  // namespace tillsim
