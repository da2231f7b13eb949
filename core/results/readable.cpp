// SPDX-License-Identifier: MIT
#include "core/results/readable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tillsim {

namespace {

/// Three digits, before or after the point.
std::string threeDigits(double value)
{
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return fmt::format("{:.{}f}", value, decimals);
}

std::string withUnits(std::int64_t whole, const char* large, std::int64_t rest, const char* small)
{
    return rest == 0 ? fmt::format("{} {}", whole, large) : fmt::format("{} {} {} {}", whole, large, rest, small);
}

std::string percentText(double share, int decimals)
{
    return fmt::format("{:.{}f}%", share * 100.0, decimals);
}

}  // namespace

std::string readableTime(double seconds)
{
    if (seconds < 0.0)
        return '-' + readableTime(-seconds);
    if (seconds == 0.0)
        return "0 s";
    if (seconds < 0.9995e-6)
        return threeDigits(seconds * 1e9) + " ns";
    if (seconds < 0.9995e-3)
        return threeDigits(seconds * 1e6) + " us";
    if (seconds < 0.9995)
        return threeDigits(seconds * 1e3) + " ms";
    if (seconds < 59.95)
        return threeDigits(seconds) + " s";
    if (const auto whole = std::llround(seconds); whole < 3600)
        return withUnits(whole / 60, "min", whole % 60, "s");
    const auto minutes = std::llround(seconds / 60.0);
    return withUnits(minutes / 60, "h", minutes % 60, "min");
}

std::string percent(double share)
{
    constexpr double leastShown = 0.001;
    if (share <= 0.0 || share >= 1.0)
        return percentText(share, 1);
    return percentText(std::clamp(share, leastShown, 1.0 - leastShown), 1);
}

std::string percentBeside(double share, double wanted)
{
    constexpr int mostDecimals = 6;
    std::string text = percent(share);
    for (int decimals = 2; decimals <= mostDecimals && share != wanted && text == percent(wanted); ++decimals) {
        if (percentText(share, decimals) != percentText(wanted, decimals))
            text = percentText(share, decimals);
    }
    return text;
}

std::string clockTime(double sinceMidnight, bool withSeconds)
{
    constexpr std::int64_t day = 24 * 3600;
    const std::int64_t seconds = std::llround(sinceMidnight) % day;
    const std::string text = fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
    return withSeconds ? fmt::format("{}:{:02}", text, seconds % 60) : text;
}

}  // namespace tillsim
