// SPDX-License-Identifier: GPL-3.0-or-later
// How the waits are spread, with their percentiles.
//
// Those who did not wait at all are told in words: as a column they would be so high that nothing else could be seen.
#include "ui/charts/round_ticks.hpp"
#include "ui/charts/run_charts.hpp"
#include "ui/charts/steps.hpp"
#include "ui/models/time_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace tillsim::ui {

struct WaitText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::WaitText)
};

namespace {

constexpr double fewMinutes = 3.0;  // Longer waits are drawn in minutes.

struct Histogram {
    double width = 0.0;                  // Seconds.
    std::vector<std::int64_t> counts{};  // Of those who waited: the others would hide them.
    std::int64_t served = 0;
    std::int64_t waited = 0;
};

/// Of those who have left by now.
std::span<const ServedWait> waitsByNow(const DayDigest& day, Instant now)
{
    return {day.waits.begin(), std::ranges::upper_bound(day.waits, now, {}, &ServedWait::left)};
}

double widthFor(double longest)
{
    for (const double width : {0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0}) {
        if (longest / width <= 40.0)
            return width;
    }
    return 3600.0 * std::ceil(longest / 3600.0 / 40.0);
}

Histogram histogramOf(const ChartInput& input)
{
    const auto day = input.wholeDay();
    const std::span<const ServedWait> waits = waitsByNow(*day, input.now);
    const double longest = waits.empty() ? 0.0 : toSeconds(std::ranges::max(waits, {}, &ServedWait::wait).wait);
    Histogram histogram{.width = widthFor(longest), .served = std::ssize(waits)};
    histogram.counts.resize(static_cast<std::size_t>(longest / histogram.width) + 1);
    for (const auto& [left, wait] : waits) {
        if (wait <= Duration{})
            continue;
        ++histogram.counts[static_cast<std::size_t>(toSeconds(wait) / histogram.width)];
        ++histogram.waited;
    }
    return histogram;
}

/// Where waits of so many seconds are drawn.
struct WaitScale {
    double unit = 1.0;  // Seconds.
    QString title{};
};

WaitScale waitScaleFor(double longest)
{
    if (longest > fewMinutes * 60.0)
        return {60.0, WaitText::tr("wait (minutes)")};
    return {1.0, WaitText::tr("wait (seconds)")};
}

std::vector<ChartMark> marksOf(const RunResult& result, double unit)
{
    std::vector<ChartMark> marks;
    const Summary& wait = result.wait;
    marks.push_back({wait.p50 / unit, WaitText::tr("median %1").arg(spanText(wait.p50))});
    marks.push_back({wait.p95 / unit, WaitText::tr("95%: %1").arg(spanText(wait.p95))});
    marks.push_back({wait.p99 / unit, WaitText::tr("99%: %1").arg(spanText(wait.p99))});
    std::erase_if(marks, [](const ChartMark& mark) { return mark.x <= 0.0; });
    return marks;
}

/// "55.4%", or "55.4% (theory: 55.0%)".
QString besideTheory(const ChartInput& input, const QString& simulated, const char* name, QString (*write)(double))
{
    const auto value = theoryValue(input.result, name);
    return value ? WaitText::tr("%1 (%2: %3)").arg(simulated, theoryWord(input.result), write(*value)) : simulated;
}

/// A share of customers waits, and of these each an exponential time of that mean. Theory gives percentiles of waits
/// just where that is their law: M/M/c and GI/M/1 in order of arrival (Gross and Harris 1998, sections 2.3, 5.3.1).
struct WaitLaw {
    double waiting = 0.0;
    double mean = 0.0;

    /// The share of all customers that waits longer.
    [[nodiscard]] double tail(double seconds) const { return waiting * std::exp(-seconds / mean); }
};

std::optional<WaitLaw> waitLaw(const RunResult& result)
{
    const auto waiting = theoryValue(result, "share.waiting");
    const auto wait = theoryValue(result, "wait_s.mean");
    if (!theoryValue(result, "wait_s.p99") || !waiting || !wait || *waiting <= 0.0 || *wait <= 0.0)
        return std::nullopt;
    return WaitLaw{.waiting = *waiting, .mean = *wait / *waiting};
}

/// How many of `served` theory expects in an interval.
double expectedIn(const WaitLaw& law, const Histogram& histogram, std::size_t interval)
{
    const double from = static_cast<double>(interval) * histogram.width;
    return static_cast<double>(histogram.served) * (law.tail(from) - law.tail(from + histogram.width));
}

/// Its points stand at the middles of the intervals, where they are exact.
void addTheory(Chart& chart, const RunResult& result, const Histogram& histogram, double unit)
{
    const auto law = waitLaw(result);
    if (!law || histogram.served == 0)
        return;
    ChartSeries line{
        .name = WaitText::tr("expected (%1)").arg(theoryWord(result)), .ink = ChartInk::Theory, .isDashed = true};
    for (std::size_t at = 0; at < histogram.counts.size(); ++at)
        line.points.push_back(
            {(static_cast<double>(at) + 0.5) * histogram.width / unit, expectedIn(*law, histogram, at)});
    chart.series.push_back(std::move(line));
}

void addStops(Chart& chart, const RunResult& result, const Histogram& histogram, double unit)
{
    const auto law = waitLaw(result);
    for (std::size_t at = 0; at < histogram.counts.size(); ++at) {
        const double from = static_cast<double>(at) * histogram.width;
        QString text = WaitText::tr("wait from %1 to %2: customers %3")
                           .arg(spanText(from), spanText(from + histogram.width), countText(histogram.counts[at]));
        if (law)
            text += WaitText::tr("; %1 %2").arg(theoryWord(result), numberText(expectedIn(*law, histogram, at), 1));
        chart.stops.push_back({(from + histogram.width / 2.0) / unit, text});
    }
}

QString summaryOf(const ChartInput& input, const Histogram& histogram)
{
    if (histogram.served == 0)
        return WaitText::tr("Nobody has been served yet.");
    const double share = static_cast<double>(histogram.waited) / static_cast<double>(histogram.served);
    const Summary& wait = input.result.wait;
    return WaitText::tr("Of %1 served, %2 had to wait. Of all, half waited at most %3, 95% at most %4; %5 on average, "
                        "the longest %6.")
               .arg(countText(histogram.served), besideTheory(input, shareText(share), "share.waiting", shareText),
                    spanText(wait.p50), spanText(wait.p95),
                    besideTheory(input, spanText(wait.mean), "wait_s.mean", spanText), spanText(wait.max))
        + (input.now > input.outline->known ? knownNote(input) : QString{});
}

}  // namespace

Chart waitChart(const ChartInput& input)
{
    const Histogram histogram = histogramOf(input);
    const double end = static_cast<double>(histogram.counts.size()) * histogram.width;
    const WaitScale scale = waitScaleFor(end);
    std::vector<ChartPoint> levels;
    for (std::size_t at = 0; at < histogram.counts.size(); ++at)
        levels.push_back(
            {static_cast<double>(at) * histogram.width / scale.unit, static_cast<double>(histogram.counts[at])});
    Chart chart{.title = WaitText::tr("Waits of those who had to wait")};
    chart.x = countAxis(scale.title, end / scale.unit, usualTicks, false);
    chart.x.hasGrid = false;
    double top = static_cast<double>(*std::ranges::max_element(histogram.counts));
    chart.series.push_back(
        {.name = WaitText::tr("waited (%1 of %2)").arg(countText(histogram.waited), countText(histogram.served)),
         .ink = ChartInk::Wait,
         .isArea = true,
         .points = corners(levels, 0.0, end / scale.unit)});
    addTheory(chart, input.result, histogram, scale.unit);
    for (const ChartPoint& point : chart.series.back().points)
        top = std::max(top, point.y);
    chart.y = countAxis(WaitText::tr("customers in %1").arg(spanText(histogram.width)), top, 5, true);
    addStops(chart, input.result, histogram, scale.unit);
    chart.marks = marksOf(input.result, scale.unit);
    if (const auto& target = input.result.targets.within)
        chart.marks.push_back({target->seconds / scale.unit, WaitText::tr("target %1").arg(spanText(target->seconds))});
    std::erase_if(chart.marks, [&chart](const ChartMark& mark) { return mark.x > chart.x.to; });
    chart.summary = summaryOf(input, histogram);
    chart.isEmpty = histogram.served == 0;
    return chart;
}

ChartTable waitTable(const ChartInput& input)
{
    const Histogram histogram = histogramOf(input);
    ChartTable table{.header = {"from_s", "to_s", "customers"}};
    table.rows.push_back({"0", "0", std::to_string(histogram.served - histogram.waited)});  // Those who did not.
    for (std::size_t at = 0; at < histogram.counts.size(); ++at) {
        const double from = static_cast<double>(at) * histogram.width;
        table.rows.push_back(
            {plainNumber(from), plainNumber(from + histogram.width), std::to_string(histogram.counts[at])});
    }
    return table;
}

}  // namespace tillsim::ui
