// SPDX-License-Identifier: MIT
#include "core/results/html/chart_scale.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tillsim {

namespace {

int decimalsOf(double step)
{
    constexpr int most = 12;
    return std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, most);
}

}  // namespace

double roundStep(double span, int steps)
{
    const double least = span / steps;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    constexpr double slack = 1.0 + 1e-9;  // 0.3 / 3 is a little more than 0.1.
    for (const double factor : std::array{1.0, 2.0, 5.0})
        if (factor * power * slack >= least)
            return factor * power;
    return 10.0 * power;
}

std::vector<Tick> ticksAround(double low, double high, int steps)
{
    if (!(high > low)) {
        const double room = low == 0.0 ? 1.0 : std::abs(low) / 2.0;
        low -= low > 0.0 ? room : 0.0;
        high += room;
    }
    const double step = roundStep(high - low, steps);
    constexpr double slack = 1e-9;
    const auto first = std::llround(std::floor(low / step + slack));
    const auto last = std::llround(std::ceil(high / step - slack));
    std::vector<Tick> ticks;
    for (auto at = first; at <= last; ++at) {
        const double value = static_cast<double>(at) * step;
        ticks.push_back({value, fmt::format("{:.{}f}", value, decimalsOf(step))});
    }
    return ticks;
}

std::vector<Tick> timeTicks(double high)
{
    constexpr double hour = 3'600.0;
    // The second column is for the end of an axis only: it keeps the last part from being mostly empty.
    static const std::vector<std::pair<Tick, Tick>> known{{{1.0, "\u2264 1 s"}, {3.0, "3 s"}},
                                                          {{10.0, "10 s"}, {30.0, "30 s"}},
                                                          {{60.0, "1 min"}, {180.0, "3 min"}},
                                                          {{600.0, "10 min"}, {1'800.0, "30 min"}},
                                                          {{hour, "1 h"}, {3.0 * hour, "3 h"}},
                                                          {{10.0 * hour, "10 h"}, {30.0 * hour, "30 h"}},
                                                          {{100.0 * hour, "100 h"}, {300.0 * hour, "300 h"}}};
    std::vector<Tick> ticks;
    for (const auto& [tick, end] : known) {
        ticks.push_back(tick);
        if (ticks.size() > 1 && tick.value >= high)
            return ticks;
        if (end.value < high)
            continue;
        ticks.push_back(end);
        return ticks;
    }
    ticks.push_back({high, ""});
    return ticks;
}

double ChartScale::place(double value) const
{
    if (!(m_high > m_low))
        return (m_from + m_to) / 2.0;
    const double part = m_kind == ScaleKind::linear
        ? (value - m_low) / (m_high - m_low)
        : std::log(std::max(value, m_low) / m_low) / std::log(m_high / m_low);
    return m_from + part * (m_to - m_from);
}

}  // namespace tillsim
