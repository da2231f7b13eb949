// SPDX-License-Identifier: GPL-3.0-or-later
// The line over the day, with what theory expects on average.
#include "ui/charts/round_ticks.hpp"
#include "ui/charts/run_charts.hpp"
#include "ui/charts/steps.hpp"
#include "ui/models/time_text.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace tillsim::ui {

struct LineText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::LineText)
};

namespace {

double topOf(const std::vector<ChartPoint>& levels)
{
    return levels.empty() ? 0.0 : std::ranges::max(levels, {}, &ChartPoint::y).y;
}

void addLevels(Chart& chart, const ChartInput& input, ChartSeries look, const std::vector<ChartPoint>& levels)
{
    const double now = toSeconds(input.now);
    ChartSeries future = look;
    future.name.clear();
    future.isFaint = true;
    future.points = corners(levels, now, input.knownEnd());
    look.points = corners(levels, 0.0, std::min(now, input.knownEnd()));
    chart.series.push_back(std::move(future));
    chart.series.push_back(std::move(look));
}

/// A line for each stretch of the day that has an average; those that meet are one.
std::vector<std::vector<ChartPoint>> averages(const ChartInput& input)
{
    std::vector<std::vector<ChartPoint>> lines;
    if (!input.result.theory)
        return lines;
    const auto& stretches = input.result.theory->stretches;
    const auto whole = theoryValue(input.result, "line_length.mean");
    if (stretches.empty() && whole)
        lines.push_back({{0.0, *whole}, {toSeconds(input.duration), *whole}});
    for (const TheoryStretch& stretch : stretches) {
        const auto value = std::ranges::find(stretch.values, "line_length.mean", &NamedFigure::name);
        if (value == stretch.values.end())
            continue;
        if (lines.empty() || lines.back().back().x != stretch.from)
            lines.emplace_back();
        lines.back().push_back({stretch.from, value->value});
        lines.back().push_back({stretch.to, value->value});
    }
    return lines;
}

void addTheory(Chart& chart, const ChartInput& input)
{
    QString name = LineText::tr("average by theory");
    if (input.result.theory && !input.result.theory->exact)
        name = LineText::tr("average by theory (approximation)");
    for (std::vector<ChartPoint>& line : averages(input)) {
        chart.series.push_back({.name = name, .ink = ChartInk::Theory, .isDashed = true, .points = std::move(line)});
        name.clear();
    }
}

/// What theory has at that time.
std::optional<double> averageAt(const std::vector<std::vector<ChartPoint>>& lines, double second)
{
    for (const auto& line : lines) {
        if (line.front().x <= second && second < line.back().x)
            return heightAt(line, second);
    }
    return std::nullopt;
}

/// From the outline itself: what is drawn is thinned.
void addStops(Chart& chart, const ChartInput& input)
{
    if (!input.outline)
        return;
    const auto& levels = input.outline->levels;
    const auto lines = averages(input);
    for (const ChartTick& tick : clockAxis(input.dayEnd(), input.names.opens(), mostClockStops).ticks) {
        const auto after = std::ranges::upper_bound(levels, Instant{fromSeconds(tick.at)}, {}, &LineLevel::since);
        const LineLevel level = after == levels.begin() ? LineLevel{} : *std::prev(after);
        QString text = LineText::tr("%1: in line %2").arg(tick.label, countText(level.inLine));
        if (level.outside > 0)
            text += LineText::tr(", outside %1").arg(countText(level.outside));
        if (const auto average = averageAt(lines, tick.at))
            text += LineText::tr("; average by theory %1").arg(numberText(*average, 2));
        chart.stops.push_back({tick.at, text});
    }
}

QString lineSummary(const ChartInput& input, const DayDigest& day)
{
    if (day.inLine.empty())
        return LineText::tr("Nobody has come yet.");
    return LineText::tr("So far %1 stood in line on average. The line is longest at %2: %3.")
               .arg(numberText(input.result.lineLength.mean, 2), clockText(day.longestAt, input.names.opens()),
                    countText(day.longest))
        + knownNote(input);
}

}  // namespace

QString knownNote(const ChartInput& input)
{
    if (!input.outline || !input.outline->isCut)
        return {};
    return QStringLiteral(" ")
        + LineText::tr("So much happens that it is drawn only up to %1.")
              .arg(clockText(input.outline->known, input.names.opens()));
}

Chart lineChart(const ChartInput& input)
{
    Chart chart{.title = LineText::tr("Length of the line"), .isOverTime = true};
    const std::shared_ptr<const DayDigest> day = input.wholeDay();
    const double top = std::max(topOf(day->inLine), topOf(day->outside));
    addLevels(chart, input, {.name = LineText::tr("in line"), .ink = ChartInk::InLine, .isArea = true}, day->inLine);
    if (topOf(day->outside) > 0.0)
        addLevels(chart, input, {.name = LineText::tr("outside"), .ink = ChartInk::Outside}, day->outside);
    addTheory(chart, input);
    chart.x = clockAxis(input.dayEnd(), input.names.opens(), usualTicks);
    chart.y = countAxis(LineText::tr("customers"), top, 5, true);
    chart.marks.push_back({toSeconds(input.now), clockText(input.now, input.names.opens()), true});
    addStops(chart, input);
    chart.summary = lineSummary(input, *day);
    chart.isEmpty = !input.outline;
    return chart;
}

ChartTable lineTable(const ChartInput& input)
{
    ChartTable table{.header = {"t_s", "in_line", "outside", "in_service"}};
    if (!input.outline)
        return table;
    for (const LineLevel& level : input.outline->levels) {
        if (level.since > input.now)
            break;
        table.rows.push_back({plainNumber(toSeconds(level.since)), std::to_string(level.inLine),
                              std::to_string(level.outside), std::to_string(level.inService)});
    }
    return table;
}

}  // namespace tillsim::ui
