// SPDX-License-Identifier: MIT
#include "core/results/readable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace tillsim {

namespace {

constexpr std::int64_t secondsOfADay = 24 * 3600;

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

constexpr std::int64_t tenthsOfAll = 1000;  // Tenths of a percent.

/// A part in tenths of a percent.
struct Rounded {
    double exact;
    std::int64_t tenths;
};

/// Which of the parts is farthest from what it should have, in the direction of `step`; null if none may move.
Rounded* farthest(std::vector<Rounded>& parts, std::int64_t step)
{
    Rounded* found = nullptr;
    double most = 0.0;
    for (Rounded& part : parts) {
        const double off = (part.exact - static_cast<double>(part.tenths)) * static_cast<double>(step);
        if (part.tenths == 0 || part.tenths + step == 0 || (found && off <= most))
            continue;
        found = &part;
        most = off;
    }
    return found;
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
    if (share <= 0.0)
        return percentText(0.0, 1);  // A share is below 0 by rounding only.
    if (share >= 1.0)
        return percentText(share, 1);
    return percentText(std::clamp(share, leastShown, 1.0 - leastShown), 1);
}

std::vector<std::string> percentages(const std::vector<double>& parts)
{
    const double sum = std::accumulate(parts.begin(), parts.end(), 0.0);
    std::vector<Rounded> rounded;
    std::int64_t left = sum > 0.0 ? tenthsOfAll : 0;
    for (const double part : parts) {
        const double exact = part > 0.0 ? part / sum * static_cast<double>(tenthsOfAll) : 0.0;
        const auto least = static_cast<std::int64_t>(part > 0.0 ? 1 : 0);
        rounded.push_back({exact, std::max(least, static_cast<std::int64_t>(exact))});
        left -= rounded.back().tenths;
    }
    while (left != 0) {
        const std::int64_t step = left > 0 ? 1 : -1;
        Rounded* const part = farthest(rounded, step);
        if (!part)
            break;  // More parts than tenths.
        part->tenths += step;
        left -= step;
    }
    std::vector<std::string> texts;
    for (const Rounded& each : rounded)
        texts.push_back(fmt::format("{}.{}%", each.tenths / 10, each.tenths % 10));
    return texts;
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
    const std::int64_t seconds = std::llround(sinceMidnight) % secondsOfADay;
    const std::string text = fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
    return withSeconds ? fmt::format("{}:{:02}", text, seconds % 60) : text;
}

std::string dayAndTime(double sinceMidnight, bool withSeconds)
{
    return fmt::format("day {} {}", std::llround(sinceMidnight) / secondsOfADay + 1,
                       clockTime(sinceMidnight, withSeconds));
}

}  // namespace tillsim
