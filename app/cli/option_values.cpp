// SPDX-License-Identifier: MIT
#include "app/cli/option_values.hpp"

#include "app/cli/usage_error.hpp"
#include "core/scenario/duration_text.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <span>
#include <string_view>
#include <system_error>

namespace tillsim::cli {

namespace {

[[noreturn]] void refuse(const GivenOption& option, std::string_view what, const std::string& value)
{
    throw UsageError{fmt::format("{} {}, not {}", option.name, what, inQuotes(value))};
}

void demandValue(const GivenOption& option, bool isThere)
{
    if (!isThere)
        throw UsageError{fmt::format("{} needs a value", option.name)};
}

void checkValue(const GivenOption& option, const std::string& value)
{
    demandValue(option, !value.empty() && !value.starts_with("--"));
}

/// The position of a word in `words`.
std::optional<std::size_t> choice(const GivenOption& option, std::span<const std::string_view> words)
{
    const auto value = singleValue(option);
    if (!value)
        return std::nullopt;
    std::string known;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (*value == words[at])
            return at;
        known += (at == 0 ? "" : at + 1 == words.size() ? " or " : ", ") + std::string{words[at]};
    }
    throw UsageError{
        fmt::format("{} must be {}, not {}{}", option.name, known, inQuotes(*value), didYouMean(*value, words))};
}

/// The number that all of `text` is.
template <typename Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number number{};
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && rest == end ? std::optional{number} : std::nullopt;
}

}  // namespace

std::optional<std::string> singleValue(const GivenOption& option)
{
    if (option.values.empty())
        return std::nullopt;
    for (const std::string& value : option.values)
        checkValue(option, value);
    if (option.values.size() > 1)
        throw UsageError{fmt::format("{} is given {} times", option.name, option.values.size())};
    return option.values.front();
}

std::optional<std::string> argumentFrom(const GivenOption& argument)
{
    if (argument.values.empty())
        return std::nullopt;
    demandValue(argument, !argument.values.front().empty());
    return argument.values.front();
}

std::vector<Setting> settingsFrom(const GivenOption& option)
{
    std::vector<Setting> settings;
    for (const std::string& value : option.values) {
        checkValue(option, value);
        try {
            settings.push_back(parseSetting(value));
        } catch (const std::invalid_argument& problem) {
            throw UsageError{fmt::format("{} {}: {}", option.name, inQuotes(value), problem.what())};
        }
    }
    return settings;
}

std::optional<std::uint64_t> seedFrom(const GivenOption& option)
{
    const auto seed = countFrom(option, 0, std::numeric_limits<std::int64_t>::max());
    return seed ? std::optional{static_cast<std::uint64_t>(*seed)} : std::nullopt;
}

std::optional<std::int64_t> countFrom(const GivenOption& option, std::int64_t least, std::int64_t most)
{
    const auto value = singleValue(option);
    if (!value)
        return std::nullopt;
    const auto count = numberIn<std::int64_t>(*value);
    if (!count || *count < least || *count > most)
        refuse(option, fmt::format("must be a whole number from {} to {}", least, most), *value);
    return count;
}

std::optional<double> fractionFrom(const GivenOption& option, std::string_view example)
{
    const auto value = singleValue(option);
    if (!value)
        return std::nullopt;
    const auto fraction = numberIn<double>(*value);
    if (!fraction || !(*fraction > 0.0 && *fraction < 1.0))
        refuse(option, fmt::format("must be a number above 0 and below 1, such as {}", example), *value);
    return fraction;
}

std::optional<double> positiveFrom(const GivenOption& option)
{
    const auto value = singleValue(option);
    if (!value)
        return std::nullopt;
    const auto number = numberIn<double>(*value);
    if (!number || !(*number > 0.0 && std::isfinite(*number)))
        refuse(option, "must be a number above 0", *value);
    return number;
}

std::optional<ReportFormat> formatFrom(const GivenOption& option)
{
    static constexpr std::array<std::string_view, 2> words{"text", "json"};
    const auto at = choice(option, words);
    return at ? std::optional{std::array{ReportFormat::text, ReportFormat::json}[*at]} : std::nullopt;
}

std::vector<std::string> namesFrom(const GivenOption& option)
{
    for (const std::string& value : option.values)
        checkValue(option, value);
    return option.values;
}

std::optional<StoreFormat> storeFormatFrom(const GivenOption& option, bool isWide)
{
    static constexpr std::array<std::string_view, 3> words{"text", "csv", "json"};
    const auto at = choice(option, words);
    if (isWide && (!at || words[*at] != "csv"))
        throw UsageError{fmt::format("--wide goes with {} csv", option.name)};
    if (!at)
        return std::nullopt;
    return std::array{StoreFormat::text, isWide ? StoreFormat::wideCsv : StoreFormat::longCsv, StoreFormat::json}[*at];
}

std::optional<TableFormat> tableFormatFrom(const GivenOption& option)
{
    static constexpr std::array<std::string_view, 3> words{"text", "csv", "json"};
    const auto at = choice(option, words);
    return at ? std::optional{std::array{TableFormat::text, TableFormat::csv, TableFormat::json}[*at]} : std::nullopt;
}

std::optional<Shard> shardFrom(const GivenOption& option)
{
    const auto value = singleValue(option);
    if (!value)
        return std::nullopt;
    const std::size_t slash = std::min(value->find('/'), value->size());
    const auto part = numberIn<std::int64_t>(std::string_view{*value}.substr(0, slash));
    const auto of = numberIn<std::int64_t>(std::string_view{*value}.substr(std::min(slash + 1, value->size())));
    if (!part || !of || *part < 1 || *of < *part)
        refuse(option, "must be K/N, the K-th of N parts, such as 1/4", *value);
    return Shard{static_cast<std::size_t>(*part), static_cast<std::size_t>(*of)};
}

std::optional<gallery::Policy> policyFrom(const GivenOption& option)
{
    static constexpr std::array<std::string_view, 2> words{"wait", "reject"};
    const auto at = choice(option, words);
    return at ? std::optional{std::array{gallery::Policy::wait, gallery::Policy::reject}[*at]} : std::nullopt;
}

std::optional<Instant> instantFrom(const GivenOption& option)
{
    const auto value = singleValue(option);
    if (!value)
        return std::nullopt;
    try {
        return Instant{parseDuration(*value)};
    } catch (const DurationOutOfRange& problem) {
        refuse(option, problem.what(), *value);
    } catch (const std::invalid_argument&) {
        refuse(option, "must be a time since the beginning such as 90s", *value);
    }
}

}  // namespace tillsim::cli
