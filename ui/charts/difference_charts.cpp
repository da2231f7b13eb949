// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/difference_charts.hpp"

#include "ui/charts/round_ticks.hpp"
#include "ui/charts/steps.hpp"
#include "ui/models/time_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <utility>

namespace tillsim::ui {

struct DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::DifferenceText)
};

namespace {

constexpr int mostDifferences = 250;  // Half the width of the window has hardly more that can be told apart.

using Levels = std::vector<ChartPoint>;

double dayEnd(const TwoDays& days)
{
    return std::max({toSeconds(days.a->end), toSeconds(days.b->end), toSeconds(days.duration), 1.0});
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

double largestOf(const Levels& levels)
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
double averageOf(const Course& course, double end)
{
    const auto next = std::ranges::lower_bound(course.levels, end, {}, &ChartPoint::x);
    if (next == course.levels.begin() || end <= 0.0)
        return 0.0;
    const ChartPoint& last = *std::prev(next);
    const double before = course.areas[static_cast<std::size_t>(std::prev(next) - course.levels.begin())];
    return (before + last.y * (end - last.x)) / end;
}

Course courseOf(Levels levels)
{
    Course course;
    course.areas.reserve(levels.size());
    double area = 0.0;
    for (std::size_t at = 0; at < levels.size(); ++at) {
        area += at > 0 ? levels[at - 1].y * (levels[at].x - levels[at - 1].x) : 0.0;
        course.areas.push_back(area);
    }
    course.levels = std::move(levels);
    return course;
}

Difference differenceIn(const TwoDays& days, Levels (*levelsOf)(const DayOutline&))
{
    Difference difference{.a = courseOf(levelsOf(*days.a)), .b = courseOf(levelsOf(*days.b)), .opens = days.opens};
    const Levels whole = differenceOf(difference.a.levels, difference.b.levels);
    difference.end = dayEnd(days);
    difference.most = largestOf(whole);
    difference.drawn = thinned(whole, 0.0, difference.end, mostDifferences);
    return difference;
}

Chart chartOf(const Difference& difference, const QString& title, Instant at)
{
    const double now = toSeconds(at);
    const double end = difference.end;
    Chart chart{.title = title, .isOverTime = true};
    chart.series.push_back(
        {.ink = ChartInk::InLine, .isArea = true, .isFaint = true, .points = corners(difference.drawn, now, end)});
    chart.series.push_back({.ink = ChartInk::InLine, .isArea = true, .points = corners(difference.drawn, 0.0, now)});
    chart.x = clockAxis(end, difference.opens, usualTicks);
    chart.marks.push_back({now, clockText(at, difference.opens), true});
    return chart;
}

/// How both sides are at round times, from all that is known of them.
void addStops(Chart& chart, const Difference& difference, int decimals)
{
    for (const ChartTick& tick : clockAxis(difference.end, difference.opens, mostClockStops).ticks) {
        const double before = levelAt(difference.a.levels, tick.at);
        const double after = levelAt(difference.b.levels, tick.at);
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

Difference lineDifference(const TwoDays& days)
{
    return differenceIn(days, lineLevels);
}

Difference waitDifference(const TwoDays& days)
{
    return differenceIn(days, meanWaits);
}

Chart lineDifferenceChart(const Difference& line, Instant now)
{
    Chart chart = chartOf(line, DifferenceText::tr("Length of the line: B less A"), now);
    chart.y = signedAxis(DifferenceText::tr("customers"), line.most, true);
    addStops(chart, line, 0);
    const double at = toSeconds(now);
    chart.summary = DifferenceText::tr("In line now: A %1, B %2. On average so far: A %3, B %4.")
                        .arg(numberText(levelAt(line.a.levels, at), 0), numberText(levelAt(line.b.levels, at), 0),
                             numberText(averageOf(line.a, at), 2), numberText(averageOf(line.b, at), 2));
    return chart;
}

Chart waitDifferenceChart(const Difference& wait, Instant now)
{
    Chart chart = chartOf(wait, DifferenceText::tr("Mean wait so far: B less A"), now);
    chart.y = signedAxis(DifferenceText::tr("seconds"), wait.most, false);
    addStops(chart, wait, 1);
    const double at = toSeconds(now);
    chart.summary = DifferenceText::tr("Those who have been served have waited on average: A %1, B %2.")
                        .arg(spanText(levelAt(wait.a.levels, at)), spanText(levelAt(wait.b.levels, at)));
    return chart;
}

}  // namespace tillsim::ui
