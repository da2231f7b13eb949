// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gauge_reading.hpp"

#include "ui/models/time_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tillsim::ui {

struct GaugeText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::GaugeText)
};

namespace {

constexpr double usualLimit = 180.0;  // Seconds: what shops ask for most.
constexpr int mostDecimals = 6;

/// With as many decimals as it takes to see on which side of `wanted` the share is.
QString shareBeside(double share, double wanted)
{
    for (int decimals = 1; decimals < mostDecimals; ++decimals) {
        const double unit = std::pow(10.0, -2 - decimals);
        const bool looksMet = std::round(share / unit) >= std::round(wanted / unit);
        if (looksMet == (share >= wanted))
            return decimals == 1 ? shareText(share) : GaugeText::tr("%1%").arg(numberText(100.0 * share, decimals));
    }
    return GaugeText::tr("%1%").arg(numberText(100.0 * share, mostDecimals));
}

/// A share of which more is better.
GaugeReading shareGauge(double share, std::optional<double> wanted, bool isKnown)
{
    GaugeReading gauge{.value = noText(), .target = wanted, .scaleEnd = GaugeText::tr("100%")};
    if (wanted) {
        gauge.targetText = GaugeText::tr("at least %1").arg(shareText(*wanted));
        gauge.targetShort = QStringLiteral(u"\u2265 ") + shareText(*wanted);
    }
    if (!isKnown)
        return gauge;
    gauge.value = wanted ? shareBeside(share, *wanted) : shareText(share);
    gauge.level = std::clamp(share, 0.0, 1.0);
    gauge.state = !wanted ? TargetState::noTarget : share >= *wanted ? TargetState::met : TargetState::missed;
    return gauge;
}

/// The end of a scale that holds `seconds`: 1, 2, 3, 5, 10, 15, 20 or 30 minutes, or whole hours.
double gaugeEndFor(double seconds)
{
    for (const double minutes : {1.0, 2.0, 3.0, 5.0, 10.0, 15.0, 20.0, 30.0}) {
        if (seconds <= minutes * 60.0)
            return minutes * 60.0;
    }
    return std::ceil(seconds / 3600.0) * 3600.0;
}

GaugeReading percentileGauge(const RunResult& result)
{
    const auto& within = result.targets.within;
    const double p95 = result.wait.p95;
    // "95% within T" is the same as "the 95th percentile is at most T"; other shares say nothing about this one.
    const bool isWanted = within && within->share == 0.95;
    const double scale = gaugeEndFor(std::max(p95, isWanted ? 1.5 * within->seconds : 0.0));
    GaugeReading gauge{.value = noText(), .scaleEnd = spanText(scale)};
    if (isWanted) {
        gauge.target = within->seconds / scale;
        gauge.targetText = GaugeText::tr("at most %1").arg(spanText(within->seconds));
        gauge.targetShort = QStringLiteral(u"\u2264 ") + spanText(within->seconds);
    }
    if (result.wait.count == 0)
        return gauge;
    gauge.value = spanText(p95);
    gauge.level = p95 / scale;
    gauge.state = !isWanted ? TargetState::noTarget : p95 <= within->seconds ? TargetState::met : TargetState::missed;
    return gauge;
}

GaugeReading withinGauge(const RunResult& result)
{
    const auto& target = result.targets.within;
    const double limit = target ? target->seconds : usualLimit;
    const auto found = std::ranges::find(result.within, limit, &WithinShare::seconds);
    const bool isKnown = found != result.within.end() && result.wait.count > 0;
    GaugeReading gauge
        = shareGauge(isKnown ? found->share : 0.0, target ? std::optional{target->share} : std::nullopt, isKnown);
    gauge.name = GaugeText::tr("Within %1").arg(spanText(limit));
    gauge.tip = GaugeText::tr("Share of those served who waited at most so long");
    return gauge;
}

GaugeReading named(GaugeReading gauge, const QString& name, const QString& tip)
{
    gauge.name = name;
    gauge.tip = tip;
    return gauge;
}

}  // namespace

QString targetWord(TargetState state)
{
    switch (state) {
    case TargetState::noData: return GaugeText::tr("no data yet");
    case TargetState::noTarget: return GaugeText::tr("no target");
    case TargetState::met: return GaugeText::tr("met");
    case TargetState::missed: return GaugeText::tr("missed");
    }
    return {};
}

std::vector<GaugeReading> gaugeReadings(const RunResult& result)
{
    const bool hasBegun = result.simulated > 0.0;
    return {named(shareGauge(result.onePlusOne, result.targets.onePlusOne, hasBegun), GaugeText::tr("1+1"),
                  GaugeText::tr("Share of the time of open tills with at most one customer waiting behind the one "
                                "served")),
            withinGauge(result),
            named(percentileGauge(result), GaugeText::tr("Wait, 95th percentile"),
                  GaugeText::tr("95% of those served waited at most so long")),
            named(shareGauge(result.utilisation, std::nullopt, hasBegun), GaugeText::tr("Utilisation"),
                  GaugeText::tr("Scanning, paying and help, as a share of the time that tills were not closed"))};
}

}  // namespace tillsim::ui
