// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/round_ticks.hpp"

#include "ui/models/time_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace tillsim::ui {

struct AxisText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::AxisText)
};

namespace {

constexpr double secondsADay = 86'400.0;
constexpr std::array clockSteps{1.0,    5.0,    15.0,   30.0,    60.0,    300.0,   900.0,
                                1800.0, 3600.0, 7200.0, 10800.0, 21600.0, 43200.0, secondsADay};

/// The round step of a clock of which at most `most` go into `span` seconds.
double clockStep(double span, int most)
{
    const auto found = std::ranges::find_if(clockSteps, [=](double step) { return span / step <= most; });
    return found != clockSteps.end() ? *found : secondsADay * std::ceil(span / secondsADay / most);
}

QString clockLabel(double sinceMidnight, double step)
{
    if (step >= secondsADay)
        return AxisText::tr("day %1").arg(std::llround(sinceMidnight / secondsADay) + 1);
    const Instant time{fromSeconds(std::fmod(sinceMidnight, secondsADay))};
    return step < 60.0 ? clockText(time, {}) : minuteText(time, {});
}

int decimalsOf(double step)
{
    return step >= 1.0 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
}

}  // namespace

double roundStep(double span, int most)
{
    const double least = span / most;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1.0 - 1e-12))
            return factor * power;
    }
    return 10.0 * power;
}

ChartAxis countAxis(const QString& title, double top, int most, bool isWhole)
{
    const double span = top > 0.0 ? top : 1.0;
    const double step = isWhole ? std::max(1.0, roundStep(span, most)) : roundStep(span, most);
    const auto steps = static_cast<int>(std::ceil(span / step - 1e-9));
    ChartAxis axis{.title = title, .to = steps * step};
    for (int tick = 0; tick <= steps; ++tick)
        axis.ticks.push_back({tick * step, numberText(tick * step, decimalsOf(step))});
    return axis;
}

ChartAxis clockAxis(double end, Duration opens, int most)
{
    const double midnight = -toSeconds(opens);
    const double step = clockStep(end, most);
    ChartAxis axis{.title = AxisText::tr("time of day"), .to = end};
    for (double clock = std::ceil(-midnight / step) * step; clock + midnight <= end; clock += step)
        axis.ticks.push_back({clock + midnight, clockLabel(clock, step)});
    return axis;
}

std::vector<ChartTick> fittingTicks(const std::vector<ChartTick>& ticks, int most)
{
    const std::size_t each = (ticks.size() + static_cast<std::size_t>(most) - 1) / static_cast<std::size_t>(most);
    std::vector<ChartTick> fitting;
    const auto zero = std::ranges::find(ticks, 0.0, &ChartTick::at);
    const std::size_t start
        = zero != ticks.end() && each > 0 ? static_cast<std::size_t>(zero - ticks.begin()) % each : 0;
    for (std::size_t at = start; at < ticks.size(); at += std::max<std::size_t>(1, each))
        fitting.push_back(ticks[at]);
    return fitting;
}

}  // namespace tillsim::ui
