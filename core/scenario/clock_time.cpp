// SPDX-License-Identifier: MIT
// Reading and writing what a clock shows.
#include "core/scenario/clock_time.hpp"

#include "core/scenario/digits.hpp"
#include "core/scenario/duration_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <stdexcept>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

/// Takes `fewest` to `most` digits from the front of `text`; nothing where there are fewer, or more.
std::optional<std::int64_t> takeDigits(std::string_view& text, std::size_t fewest, std::size_t most)
{
    const auto length = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
    if (length < fewest || length > most)
        return std::nullopt;
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + length, value);
    text.remove_prefix(length);
    return value;
}

bool take(std::string_view& text, char expected)
{
    if (!text.starts_with(expected))
        return false;
    text.remove_prefix(1);
    return true;
}

/// The digits after the point, as nanoseconds; nothing where they are no fraction.
std::optional<Duration> takeFraction(std::string_view& text)
{
    const std::size_t before = text.size();
    auto value = takeDigits(text, 1, 9);
    if (!value)
        return std::nullopt;
    for (std::size_t digits = before - text.size(); digits < 9; ++digits)
        *value *= 10;
    return Duration{*value};
}

}  // namespace

std::optional<Duration> parseClockTime(std::string_view text)
{
    const auto hours = takeDigits(text, 1, 2);
    const auto minutes = hours && take(text, ':') ? takeDigits(text, 2, 2) : std::nullopt;
    if (!minutes)
        return std::nullopt;
    const auto seconds = take(text, ':') ? takeDigits(text, 2, 2) : std::optional<std::int64_t>{text.empty() ? 0 : -1};
    const auto fraction = take(text, '.') ? takeFraction(text) : Duration::zero();
    if (!seconds || *seconds < 0 || *seconds > 59 || !fraction || *minutes > 59 || !text.empty())
        return std::nullopt;
    const Duration time = *hours * 1h + *minutes * 1min + *seconds * 1s + *fraction;
    return time <= dayLength ? std::optional{time} : std::nullopt;
}

std::string formatClockTime(Duration sinceMidnight)
{
    const std::chrono::hh_mm_ss clock{sinceMidnight % dayLength};
    std::string text = fmt::format("{:02}:{:02}", clock.hours().count(), clock.minutes().count());
    if (clock.seconds() == 0s && clock.subseconds() == 0ns)
        return text;
    text += fmt::format(":{:02}", clock.seconds().count());
    if (clock.subseconds() == 0ns)
        return text;
    text += fmt::format(".{:09}", clock.subseconds().count());
    while (text.ends_with("000"))
        text.resize(text.size() - 3);
    return text;
}

Duration parseMoment(std::string_view text, Duration opens)
{
    if (const auto clock = parseClockTime(text))
        return *clock >= opens ? *clock - opens : *clock - opens + dayLength;
    try {
        return parseDuration(text);
    } catch (const DurationOutOfRange&) {
        throw;
    } catch (const std::invalid_argument&) {
        throw std::invalid_argument{R"(must be a clock time such as "10:30", or a time since opening such as "2.5h")"};
    }
}

}  // namespace tillsim
