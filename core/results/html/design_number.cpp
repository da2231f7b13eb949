// SPDX-License-Identifier: MIT
#include "core/results/html/design_number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace tillsim {

namespace {

struct TimeUnit {
    std::string_view name;
    double seconds;
};

constexpr std::array<TimeUnit, 7> timeUnits{
    {{"ns", 1e-9}, {"us", 1e-6}, {"ms", 1e-3}, {"s", 1.0}, {"min", 60.0}, {"h", 3'600.0}, {"d", 86'400.0}}};

}  // namespace

std::optional<DesignNumber> designNumber(const std::string& text)
{
    double number = 0.0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || !std::isfinite(number))
        return std::nullopt;
    if (rest == end)
        return DesignNumber{number};
    const char* const unit = std::find_if(rest, end, [](char letter) { return letter != ' '; });
    const auto found = std::ranges::find(timeUnits, std::string_view{unit, end}, &TimeUnit::name);
    return found == timeUnits.end() ? std::nullopt : std::optional{DesignNumber{number * found->seconds, true}};
}

}  // namespace tillsim
