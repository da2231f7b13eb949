// SPDX-License-Identifier: MIT
#include "core/results/readable_estimate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tillsim {

namespace {

struct Unit {
    double size;
    const char* name;
};

Unit unitOf(double value, Quantity quantity)
{
    if (quantity == Quantity::number)
        return {1.0, ""};
    if (quantity == Quantity::share)
        return {0.01, "%"};
    const double size = std::abs(value);
    if (size >= 7200.0)
        return {3600.0, " h"};
    if (size >= 120.0)
        return {60.0, " min"};
    return size > 0.0 && size < 0.1 ? Unit{0.001, " ms"} : Unit{1.0, " s"};
}

/// How many decimals show two digits of `value`.
int decimalsFor(double value)
{
    constexpr int most = 9;
    constexpr double rounded = 0.995;  // 0.0996 is written as 0.10.
    const double magnitude = std::floor(std::log10(value / rounded));
    return std::clamp(1 - static_cast<int>(magnitude), 0, most);
}

/// Whole numbers as such, others to about four digits.
std::string exactly(double value)
{
    const bool isWhole = value == std::floor(value) && std::abs(value) < 1e15;
    return isWhole ? fmt::format("{:.0f}", value) : fmt::format("{:.{}f}", value, decimalsFor(std::abs(value)) + 2);
}

}  // namespace

Quantity columnQuantity(std::string_view figure)
{
    const bool isShare = figure.starts_with("within.") || figure == "one_plus_one" || figure.ends_with("utilisation");
    return isShare ? Quantity::share : Quantity::number;
}

std::string readableEstimate(const MeanEstimate& estimate, Quantity quantity)
{
    const Unit unit = unitOf(estimate.mean, quantity);
    const double mean = estimate.mean / unit.size;
    if (!estimate.halfWidth)
        return fmt::format("{} +- ?{}", exactly(mean), unit.name);
    const double halfWidth = *estimate.halfWidth / unit.size;
    if (halfWidth == 0.0)
        return exactly(mean) + unit.name;
    const int decimals = decimalsFor(halfWidth);
    return fmt::format("{:.{}f} +- {:.{}f}{}", mean, decimals, halfWidth, decimals, unit.name);
}

}  // namespace tillsim
