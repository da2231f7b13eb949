// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sweep_chart.hpp"

#include "ui/charts/round_ticks.hpp"
#include "ui/charts/run_charts.hpp"
#include "ui/models/figure_words.hpp"
#include "ui/models/time_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tillsim::ui {

struct SweepChartText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::SweepChartText)
};

namespace {

constexpr std::size_t mostSeries = 8;  // That can be told apart.
constexpr std::size_t mostSigns = 400;

/// A point that is drawn.
struct Drawn {
    std::size_t row = 0;
    std::size_t series = 0;
    double x = 0.0;
    MeanEstimate estimate{};
};

double scaleOf(const SweepPicture& picture)
{
    return isShare(picture.figure) ? 100.0 : 1.0;
}

/// Where each value of the first axis lies; without an axis, that of the only point.
std::vector<double> placesOf(const SweepPicture& picture)
{
    if (picture.axes.empty())
        return {0.0};
    if (const auto numbers = numbersOn(picture.axes.front()))
        return *numbers;
    std::vector<double> places;
    for (std::size_t at = 0; at < picture.axes.front().values.size(); ++at)
        places.push_back(static_cast<double>(at));
    return places;
}

std::vector<Drawn> drawnOf(const SweepPicture& picture)
{
    const std::vector<double> places = placesOf(picture);
    std::vector<Drawn> drawn;
    for (std::size_t row = 0; row < picture.table.rows.size(); ++row) {
        const SweepRow& of = picture.table.rows[row];
        const auto estimate = estimateAt(picture, row);
        const auto place = positionOn(picture, of, 0);
        const auto series = positionOn(picture, of, 1);
        if (estimate && place && series && *series < mostSeries && isInSlice(picture, of))
            drawn.push_back({row, *series, places[*place], *estimate});
    }
    std::ranges::stable_sort(drawn, {}, &Drawn::x);
    return drawn;
}

std::vector<ChartSeries> seriesOf(const SweepPicture& picture, const std::vector<Drawn>& drawn)
{
    const bool hasSecond = picture.axes.size() > 1;
    const std::size_t count = hasSecond ? std::min(mostSeries, picture.axes[1].values.size()) : 1;
    std::vector<ChartSeries> series(count);
    for (std::size_t at = 0; at < count; ++at) {
        series[at].ink = ChartInk::Rank;
        series[at].rank = static_cast<int>(at);
        series[at].hasSigns = drawn.size() <= mostSigns;
        if (hasSecond)
            series[at].name = QStringLiteral("%1 = %2").arg(QString::fromStdString(picture.axes[1].name),
                                                            valueText(picture.axes[1].values[at]));
    }
    const double scale = scaleOf(picture);
    for (const Drawn& each : drawn) {
        series[each.series].points.push_back({each.x, each.estimate.mean * scale});
        series[each.series].spread.push_back(each.estimate.halfWidth.value_or(0.0) * scale);
    }
    std::erase_if(series, [](const ChartSeries& each) { return each.points.empty(); });
    return series;
}

/// From a bit before the first place to a bit behind the last, a tick at each.
ChartAxis placeAxis(const SweepPicture& picture)
{
    const std::vector<double> places = placesOf(picture);
    const auto [low, high] = std::ranges::minmax(places);
    const double margin = places.size() > 1 ? 0.04 * (high - low) : 0.5;
    ChartAxis axis{.from = low - margin, .to = high + margin, .hasGrid = false};
    if (picture.axes.empty())
        return axis;
    axis.title = QString::fromStdString(picture.axes.front().name);
    std::vector<ChartTick> ticks;
    for (std::size_t at = 0; at < places.size(); ++at)
        ticks.push_back({places[at], valueText(picture.axes.front().values[at])});
    std::ranges::stable_sort(ticks, {}, &ChartTick::at);
    axis.ticks = std::move(ticks);
    return axis;
}

/// From 0, or from a round number not far below the lowest interval where that lies far above 0.
ChartAxis figureAxis(const SweepPicture& picture, const std::vector<Drawn>& drawn)
{
    const double scale = scaleOf(picture);
    double low = picture.target.value_or(std::numeric_limits<double>::infinity()) * scale;
    double high = picture.target.value_or(0.0) * scale;
    for (const Drawn& each : drawn) {
        const double half = each.estimate.halfWidth.value_or(0.0);
        low = std::min(low, (each.estimate.mean - half) * scale);
        high = std::max(high, (each.estimate.mean + half) * scale);
    }
    const auto isBelowNothing = [](const Drawn& each) { return each.estimate.mean < 0.0; };
    if (std::ranges::none_of(drawn, isBelowNothing))
        low = std::max(low, 0.0);  // An interval may reach below what there can be; nothing is to be seen there.
    constexpr int steps = 6;
    if (low >= 0.0 && low < 0.6 * high)
        return countAxis(figureTitle(picture.figure), high, steps, false);
    const double step = roundStep(std::max(high - low, 1e-9 + std::abs(high) * 1e-6), steps - 1);
    ChartAxis axis{.title = figureTitle(picture.figure),
                   .from = std::floor(low / step) * step,
                   .to = std::ceil(high / step) * step};
    if (axis.to <= axis.from)
        axis.to = axis.from + step;
    const int decimals = step >= 1.0 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
    for (double at = axis.from; at <= axis.to + step / 2.0; at += step)
        axis.ticks.push_back({at, numberText(at, decimals)});
    return axis;
}

void addTarget(Chart& chart, const SweepPicture& picture)
{
    if (!picture.target)
        return;
    const double height = *picture.target * scaleOf(picture);
    chart.series.push_back({.name = SweepChartText::tr("target"),
                            .ink = ChartInk::Theory,
                            .isDashed = true,
                            .points = {{chart.x.from, height}, {chart.x.to, height}}});
}

QString summaryOf(const SweepPicture& picture, const std::vector<Drawn>& drawn)
{
    const auto [least, most] = std::ranges::minmax(drawn, {}, [](const Drawn& each) { return each.estimate.mean; });
    const auto told = [&picture](const Drawn& each) {
        return SweepChartText::tr("%1 at %2")
            .arg(estimateText(each.estimate, picture.figure),
                 QString::fromStdString(picture.table.rows[each.row].name));
    };
    QString text = drawn.size() == 1 ? SweepChartText::tr("%1: %2.").arg(figureTitle(picture.figure), told(least))
                                     : SweepChartText::tr("%1: from %2 to %3. Bars are 95% intervals.")
                                           .arg(figureTitle(picture.figure), told(least), told(most));
    if (picture.axes.size() > 1 && picture.axes[1].values.size() > mostSeries)
        text += ' '
            + SweepChartText::tr("Only the first %1 of %2 values of %3 are drawn; the table and the map have all.")
                  .arg(mostSeries)
                  .arg(picture.axes[1].values.size())
                  .arg(QString::fromStdString(picture.axes[1].name));
    return text;
}

}  // namespace

Chart sweepChart(const SweepPicture& picture)
{
    const std::vector<Drawn> drawn = drawnOf(picture);
    Chart chart{.title = picture.axes.empty()
                    ? figureTitle(picture.figure)
                    : SweepChartText::tr("%1 over %2")
                          .arg(figureTitle(picture.figure), QString::fromStdString(picture.axes.front().name))};
    if (drawn.empty()) {
        chart.isEmpty = true;
        chart.summary = SweepChartText::tr("No runs yet.");
        return chart;
    }
    chart.x = placeAxis(picture);
    chart.y = figureAxis(picture, drawn);
    chart.series = seriesOf(picture, drawn);
    addTarget(chart, picture);
    chart.summary = summaryOf(picture, drawn);
    return chart;
}

std::optional<std::size_t> rowNearest(const SweepPicture& picture, double x, double y)
{
    const std::vector<Drawn> drawn = drawnOf(picture);
    if (drawn.empty())
        return std::nullopt;
    const ChartAxis across = placeAxis(picture);
    const ChartAxis up = figureAxis(picture, drawn);
    const auto distance = [&](const Drawn& each) {
        const double dx = (each.x - x) / (across.to - across.from);
        const double dy = (each.estimate.mean * scaleOf(picture) - y) / (up.to - up.from);
        return dx * dx + dy * dy;
    };
    return std::ranges::min_element(drawn, {}, distance)->row;
}

ChartTable sweepChartTable(const SweepPicture& picture)
{
    ChartTable table{.header = picture.table.axes};
    table.header.insert(table.header.begin(), "point");
    for (const char* const name : {"runs", "mean", "low95", "high95"})
        table.header.emplace_back(name);
    table.header[table.header.size() - 3] = picture.figure;
    for (const Drawn& each : drawnOf(picture)) {
        const SweepRow& of = picture.table.rows[each.row];
        std::vector<std::string> row{of.name};
        row.insert(row.end(), of.axes.begin(), of.axes.end());
        row.push_back(std::to_string(each.estimate.count));
        row.push_back(plainNumber(each.estimate.mean));
        const auto interval = each.estimate.interval();
        row.push_back(interval ? plainNumber(interval->low) : "");
        row.push_back(interval ? plainNumber(interval->high) : "");
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace tillsim::ui
