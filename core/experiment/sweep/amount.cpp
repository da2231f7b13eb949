// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/amount.hpp"

#include "core/scenario/clock_time.hpp"
#include "core/scenario/duration_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace tillsim {

namespace {

constexpr std::array<std::string_view, 7> knownUnits{"ns", "us", "ms", "s", "min", "h", "d"};

}  // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
    const std::size_t end = text.find_last_not_of(blanks);
    return text.substr(begin, end == std::string_view::npos ? 0 : end + 1 - begin);
}

std::optional<Amount> parseAmount(std::string_view text)
{
    text = trimmed(text);
    if (const auto clock = parseClockTime(text))
        return Amount{{clock->count(), 0}, std::string{clockUnit}};
    const auto number = takeDecimal(text);
    const std::string_view unit = trimmed(text);
    if (!number || (!unit.empty() && std::find(knownUnits.begin(), knownUnits.end(), unit) == knownUnits.end()))
        return std::nullopt;
    return Amount{*number, std::string{unit}};
}

std::string toString(const Amount& amount)
{
    if (amount.unit == clockUnit)
        return formatClockTime(Duration{amount.number.units});
    return toString(amount.number) + amount.unit;
}

double valueOf(const Amount& amount)
{
    if (!amount.unit.empty() && amount.number.units >= 0)
        return toSeconds(Duration{nanosecondsOf(amount)});
    const std::string text = toString(amount.number);
    double value = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::int64_t nanosecondsOf(const Amount& amount)
{
    if (amount.unit == clockUnit)
        return amount.number.units;
    return parseDuration(toString(amount)).count();
}

}  // namespace tillsim
