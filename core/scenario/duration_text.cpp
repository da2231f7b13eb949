// SPDX-License-Identifier: MIT
// Reading and writing spans. Whole units and fractions are read apart, since a double holds nanoseconds exactly for
// the first hundred days only.
#include "core/scenario/duration_text.hpp"

#include "core/scenario/limits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>
#include <system_error>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

struct Unit {
    std::string_view name;
    Duration length;
};

constexpr std::array units{
    Unit{"ns", 1ns}, Unit{"us", 1us}, Unit{"ms", 1ms}, Unit{"s", 1s}, Unit{"min", 1min}, Unit{"h", 1h}, Unit{"d", 24h},
};

[[noreturn]] void refuseForm()
{
    throw std::invalid_argument{R"(must be a time in quotes with a unit (ns us ms s min h d), such as "90s")"};
}

[[noreturn]] void refuseSize()
{
    throw DurationOutOfRange{"must be a time from 0s to " + formatDuration(longestSpan)};
}

/// The digits before the point, or 0 where there are none.
std::int64_t wholePart(std::string_view digits)
{
    std::int64_t whole = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), whole);
    return whole;
}

}  // namespace

Duration parseSpan(std::string_view number, Duration unit)
{
    double value = 0.0;
    const char* const end = number.data() + number.size();
    const auto [rest, error] = std::from_chars(number.data(), end, value);
    if (error == std::errc::invalid_argument || rest != end || std::isnan(value))
        throw std::invalid_argument{"must be a number"};
    const double longest = static_cast<double>(longestSpan.count()) / static_cast<double>(unit.count());
    if (error != std::errc{} || value < 0.0 || value > longest)
        refuseSize();
    const auto nanoseconds = static_cast<double>(unit.count());
    if (number.find_first_of("eE-") != std::string_view::npos)
        return Duration{std::llrint(value * nanoseconds)};
    const auto point = std::min(number.find('.'), number.size());
    double fraction = 0.0;
    std::from_chars(number.data() + point, end, fraction);
    const std::int64_t whole = wholePart(number.substr(0, point));
    const std::int64_t odd = whole % 2;  // Stays with the fraction, so that ties see whether they are even.
    return (whole - odd) * unit + Duration{std::llrint((static_cast<double>(odd) + fraction) * nanoseconds)};
}

Duration parseDuration(std::string_view text)
{
    double value = 0.0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::invalid_argument || std::isnan(value))
        refuseForm();
    const std::string_view number{text.data(), rest};
    std::string_view name{rest, text.data() + text.size()};
    name.remove_prefix(std::min(name.find_first_not_of(' '), name.size()));
    const auto* const unit = std::find_if(units.begin(), units.end(), [&](const Unit& u) { return u.name == name; });
    if (unit == units.end())
        refuseForm();
    return parseSpan(number, unit->length);
}

std::string formatDuration(Duration span)
{
    const auto divides = [span](const Unit& unit) { return span % unit.length == 0ns; };
    const auto unit = span == 0ns ? units.rend() - 4 : std::find_if(units.rbegin(), units.rend(), divides);
    return fmt::format("{}{}", span / unit->length, unit->name);
}

}  // namespace tillsim
