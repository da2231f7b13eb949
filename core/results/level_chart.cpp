// SPDX-License-Identifier: MIT
#include "core/results/level_chart.hpp"

#include "core/results/readable.hpp"
#include "core/results/seconds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace tillsim {

namespace {

constexpr std::size_t columnsToLabel = 12;

/// The smallest of 1, 2 and 5 times a power of ten that reaches `top` in at most five steps.
double niceStep(double top)
{
    const double least = top / 5.0;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : std::array{1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10.0 * power;
}

std::string barsAt(const std::vector<double>& means, double level, double step)
{
    std::string bars;
    for (const double mean : means) {
        const bool isTooLow = level == step && mean > 0.0;
        bars += mean >= level - step / 2.0 ? '#' : isTooLow ? '.' : ' ';
    }
    bars.resize(bars.find_last_not_of(' ') + 1);
    return bars;
}

bool isWhole(double value, double unit)
{
    return std::fmod(value, unit) == 0.0;
}

/// Clock times while they are whole seconds of one day, else times since opening.
std::string timeLabels(const LevelProfile& profile, double opens)
{
    const double span = profile.part * static_cast<double>(columnsToLabel);
    const bool isOneDay = profile.part * static_cast<double>(profile.means.size()) <= secondsPerDay;
    const bool showsClock = isOneDay && isWhole(span, 1.0) && isWhole(opens, 1.0);
    const bool withSeconds = !isWhole(span, 60.0) || !isWhole(opens, 60.0);
    std::string labels;
    for (std::size_t column = 0; column < profile.means.size(); column += columnsToLabel) {
        const double at = profile.part * static_cast<double>(column);
        const std::string label = showsClock ? clockTime(opens + at, withSeconds) : readableTime(at);
        labels += fmt::format("{:<{}}", label, columnsToLabel);
    }
    labels.resize(labels.find_last_not_of(' ') + 1);
    return labels;
}

}  // namespace

std::string levelChart(const LevelProfile& profile, double opens)
{
    const double top = profile.means.empty() ? 0.0 : *std::max_element(profile.means.begin(), profile.means.end());
    if (!(top > 0.0))
        return {};
    const double step = niceStep(top);
    std::string chart;
    for (auto line = std::max(std::lround(top / step), 1L); line >= 1; --line)
        chart += fmt::format("{:>7.4g} |{}\n", step * static_cast<double>(line),
                             barsAt(profile.means, step * static_cast<double>(line), step));
    chart += fmt::format("{:>7} +{:->{}}\n", 0, "", profile.means.size());
    chart += fmt::format("{:>9}{}\n", "", timeLabels(profile, opens));
    return chart;
}

}  // namespace tillsim
