// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/difference_charts.hpp"

#include "ui/charts/round_ticks.hpp"
#include "ui/charts/steps.hpp"
#include "ui/models/time_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace tillsim::ui {

struct DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::DifferenceText)
};

namespace {

constexpr int mostColumns = 500;
constexpr int mostTicks = 8;
constexpr int mostStops = 96;

using Levels = std::vector<ChartPoint>;

double dayEnd(const TwoDays& days)
{
    return std::max({toSeconds(days.a.end), toSeconds(days.b.end), toSeconds(days.duration), 1.0});
}

/// From as far below 0 as above.
ChartAxis signedAxis(const QString& title, double most, bool isWhole)
{
    const ChartAxis above = countAxis(title, most, 3, isWhole);
    ChartAxis axis{.title = title, .from = -above.to, .to = above.to};
    for (auto tick = above.ticks.rbegin(); tick != above.ticks.rend() && tick->at > 0.0; ++tick)
        axis.ticks.push_back({-tick->at, QStringLiteral("\u2212") + tick->label});
    for (const ChartTick& tick : above.ticks)
        axis.ticks.push_back({tick.at, tick.at > 0.0 ? QStringLiteral("+") + tick.label : tick.label});
    return axis;
}

double widest(const Levels& levels)
{
    double most = 0.0;
    for (const ChartPoint& point : levels)
        most = std::max(most, std::abs(point.y));
    return most;
}

double levelAt(const Levels& levels, double x)
{
    return heightAt(levels, x).value_or(0.0);
}

/// "+3.00", with a minus that is as wide.
QString signedText(double difference, int decimals)
{
    const QString size = numberText(std::abs(difference), decimals);
    return difference > 0.0 ? u'+' + size : difference < 0.0 ? QChar{0x2212} + size : size;
}

/// The time average from 0 to `end`.
double averageOf(const Levels& levels, double end)
{
    double area = 0.0;
    for (std::size_t at = 0; at < levels.size() && levels[at].x < end; ++at) {
        const double next = at + 1 < levels.size() ? std::min(levels[at + 1].x, end) : end;
        area += levels[at].y * (next - levels[at].x);
    }
    return end > 0.0 ? area / end : 0.0;
}

Chart chartOf(const TwoDays& days, const QString& title, const Levels& difference)
{
    const double now = toSeconds(days.now);
    const double end = dayEnd(days);
    const Levels drawn = thinned(difference, 0.0, end, mostColumns);
    Chart chart{.title = title, .isOverTime = true};
    chart.series.push_back(
        {.ink = ChartInk::InLine, .isArea = true, .isFaint = true, .points = corners(drawn, now, end)});
    chart.series.push_back({.ink = ChartInk::InLine, .isArea = true, .points = corners(drawn, 0.0, now)});
    chart.x = clockAxis(end, days.opens, mostTicks);
    chart.marks.push_back({now, clockText(days.now, days.opens), true});
    return chart;
}

/// How both sides are at round times, from all that is known of them.
void addStops(Chart& chart, const TwoDays& days, const Levels& a, const Levels& b, int decimals)
{
    for (const ChartTick& tick : clockAxis(dayEnd(days), days.opens, mostStops).ticks) {
        const double before = levelAt(a, tick.at);
        const double after = levelAt(b, tick.at);
        chart.stops.push_back({tick.at,
                               DifferenceText::tr("%1: A %2, B %3, difference %4")
                                   .arg(tick.label, numberText(before, decimals), numberText(after, decimals),
                                        signedText(after - before, decimals))});
    }
}

}  // namespace

std::vector<ChartPoint> lineLevels(const DayOutline& day)
{
    Levels levels;
    levels.reserve(day.levels.size());
    for (const LineLevel& level : day.levels)
        levels.push_back({toSeconds(level.since), static_cast<double>(level.inLine)});
    return levels;
}

std::vector<ChartPoint> meanWaits(const DayOutline& day)
{
    Levels levels;
    double sum = 0.0;
    double served = 0.0;
    for (const CustomerStory& story : day.customers) {
        if (story.record.outcome != Outcome::served)
            continue;
        sum += toSeconds(story.record.wait());
        served += 1.0;
        const ChartPoint point{toSeconds(*story.record.left), sum / served};
        if (!levels.empty() && levels.back().x == point.x)
            levels.back() = point;
        else
            levels.push_back(point);
    }
    return levels;
}

std::vector<ChartPoint> differenceOf(const std::vector<ChartPoint>& a, const std::vector<ChartPoint>& b)
{
    Levels result;
    std::size_t atA = 0;
    std::size_t atB = 0;
    while (atA < a.size() || atB < b.size()) {
        const bool isA = atB == b.size() || (atA < a.size() && a[atA].x <= b[atB].x);
        const double x = isA ? a[atA].x : b[atB].x;
        if (atA < a.size() && a[atA].x == x)
            ++atA;
        if (atB < b.size() && b[atB].x == x)
            ++atB;
        result.push_back({x, (atB > 0 ? b[atB - 1].y : 0.0) - (atA > 0 ? a[atA - 1].y : 0.0)});
    }
    return result;
}

Chart lineDifferenceChart(const TwoDays& days)
{
    const Levels a = lineLevels(days.a);
    const Levels b = lineLevels(days.b);
    const Levels difference = differenceOf(a, b);
    Chart chart = chartOf(days, DifferenceText::tr("Length of the line: B less A"), difference);
    chart.y = signedAxis(DifferenceText::tr("customers"), widest(difference), true);
    addStops(chart, days, a, b, 0);
    const double now = toSeconds(days.now);
    chart.summary = DifferenceText::tr("In line now: A %1, B %2. On average so far: A %3, B %4.")
                        .arg(numberText(levelAt(a, now), 0), numberText(levelAt(b, now), 0),
                             numberText(averageOf(a, now), 2), numberText(averageOf(b, now), 2));
    return chart;
}

Chart waitDifferenceChart(const TwoDays& days)
{
    const Levels a = meanWaits(days.a);
    const Levels b = meanWaits(days.b);
    const Levels difference = differenceOf(a, b);
    Chart chart = chartOf(days, DifferenceText::tr("Mean wait so far: B less A"), difference);
    chart.y = signedAxis(DifferenceText::tr("seconds"), widest(difference), false);
    addStops(chart, days, a, b, 1);
    const double now = toSeconds(days.now);
    chart.summary = DifferenceText::tr("Those who have been served have waited on average: A %1, B %2.")
                        .arg(spanText(levelAt(a, now)), spanText(levelAt(b, now)));
    return chart;
}

}  // namespace tillsim::ui
