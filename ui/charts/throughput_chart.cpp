// SPDX-License-Identifier: GPL-3.0-or-later
// Arrivals and completions, interval by interval.
#include "ui/charts/round_ticks.hpp"
#include "ui/charts/run_charts.hpp"
#include "ui/charts/steps.hpp"
#include "ui/models/time_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>

namespace tillsim::ui {

struct ThroughputText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::ThroughputText)
};

namespace {

std::vector<ChartPoint> levelsOf(const std::vector<std::int64_t>& counts, double width)
{
    std::vector<ChartPoint> levels;
    for (std::size_t at = 0; at < counts.size(); ++at)
        levels.push_back({static_cast<double>(at) * width, static_cast<double>(counts[at])});
    return levels;
}

/// How many are expected in an interval.
std::vector<ChartPoint> expected(const ChartInput& input, double width)
{
    std::vector<ChartPoint> levels;
    if (!input.result.theory)
        return levels;
    for (const TheoryStretch& stretch : input.result.theory->stretches)
        levels.push_back({stretch.from, stretch.perHour * width / 3600.0});
    const auto& parameters = input.result.theory->parameters;
    const auto rate = std::ranges::find(parameters, "arrivals_per_hour", &NamedFigure::name);
    if (levels.empty() && rate != parameters.end())
        levels.push_back({0.0, rate->value * width / 3600.0});
    return levels;
}

void addSeries(Chart& chart, const ChartInput& input, const QString& name, ChartInk ink,
               const std::vector<ChartPoint>& levels)
{
    const double now = toSeconds(input.now);
    ChartSeries future{.ink = ink, .isFaint = true, .points = corners(levels, now, input.knownEnd())};
    ChartSeries past{.name = name, .ink = ink, .points = corners(levels, 0.0, std::min(now, input.knownEnd()))};
    chart.series.push_back(std::move(future));
    chart.series.push_back(std::move(past));
}

/// An interval a stop, with all that it will have had in the end.
void addStops(Chart& chart, const ChartInput& input, const DayDigest& day, const std::vector<ChartPoint>& theory)
{
    const bool hasSeconds = day.width < 60.0;
    const auto clock = [&](double second) {
        const Instant at{fromSeconds(second)};
        return hasSeconds ? clockText(at, input.names.opens()) : minuteText(at, input.names.opens());
    };
    for (std::size_t at = 0; at < day.arrived.size(); ++at) {
        const double from = static_cast<double>(at) * day.width;
        if (from >= input.dayEnd())
            break;
        QString text
            = ThroughputText::tr("%1 to %2: arrived %3, served %4")
                  .arg(clock(from), clock(from + day.width), countText(day.arrived[at]), countText(day.served[at]));
        if (const auto expected = heightAt(theory, from); expected && from < toSeconds(input.duration))
            text += ThroughputText::tr("; expected to arrive %1").arg(numberText(*expected, 1));
        chart.stops.push_back({from, text});
    }
}

QString throughputSummary(const ChartInput& input, const DayDigest& day)
{
    const auto most = std::ranges::max_element(day.arrived);
    if (*most == 0)
        return ThroughputText::tr("Nobody has come yet.");
    const double at = static_cast<double>(most - day.arrived.begin()) * day.width;
    const CustomerCounts& soFar = input.result.customers;
    return ThroughputText::tr("So far %1 arrived and %2 were served. Most come from %3 on: %4 in %5.")
               .arg(countText(soFar.arrived), countText(soFar.served),
                    minuteText(Instant{fromSeconds(at)}, input.names.opens()), countText(*most), spanText(day.width))
        + knownNote(input);
}

}  // namespace

Chart throughputChart(const ChartInput& input)
{
    const std::shared_ptr<const DayDigest> day = input.wholeDay();
    Chart chart{.title = ThroughputText::tr("Arrivals and completions"), .isOverTime = true};
    addSeries(chart, input, ThroughputText::tr("arrived"), ChartInk::Arrived, levelsOf(day->arrived, day->width));
    addSeries(chart, input, ThroughputText::tr("served"), ChartInk::Served, levelsOf(day->served, day->width));
    double top = static_cast<double>(
        std::max(*std::ranges::max_element(day->arrived), *std::ranges::max_element(day->served)));
    const std::vector<ChartPoint> theory = expected(input, day->width);
    if (!theory.empty()) {
        chart.series.push_back({.name = ThroughputText::tr("expected arrivals"),
                                .ink = ChartInk::Theory,
                                .isDashed = true,
                                .points = corners(theory, 0.0, toSeconds(input.duration))});
        top = std::max(top, std::ranges::max(theory, {}, &ChartPoint::y).y);
    }
    chart.x = clockAxis(input.dayEnd(), input.names.opens(), usualTicks);
    chart.y = countAxis(ThroughputText::tr("customers in %1").arg(spanText(day->width)), top, 5, true);
    chart.marks.push_back({toSeconds(input.now), clockText(input.now, input.names.opens()), true});
    addStops(chart, input, *day, theory);
    chart.summary = throughputSummary(input, *day);
    chart.isEmpty = !input.outline;
    return chart;
}

ChartTable throughputTable(const ChartInput& input)
{
    const std::shared_ptr<const DayDigest> day = input.wholeDay();
    ChartTable table{.header = {"from_s", "to_s", "arrived", "served"}};
    for (std::size_t at = 0; at < day->arrived.size(); ++at) {
        const double from = static_cast<double>(at) * day->width;
        if (from > toSeconds(input.now))
            break;
        table.rows.push_back({plainNumber(from), plainNumber(from + day->width), std::to_string(day->arrived[at]),
                              std::to_string(day->served[at])});
    }
    return table;
}

}  // namespace tillsim::ui
