// SPDX-License-Identifier: MIT
#include "core/results/html/measure_chart.hpp"

#include "core/results/html/figure_words.hpp"
#include "core/results/html/page.hpp"
#include "core/results/html/panels.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace tillsim {

namespace {

/// What the shop wants of the main measure; nothing if that differs from point to point.
std::optional<double> targetOf(const Digest& digest)
{
    std::optional<double> wanted;
    for (std::size_t point = 0; point < digest.points.size(); ++point) {
        const RunTargets& targets = digest.aimsOf(point).targets;
        std::optional<double> here;
        if (targets.within && digest.measure == fmt::format("within.{}", targets.within->seconds))
            here = targets.within->share;
        if (digest.measure == "one_plus_one")
            here = targets.onePlusOne;
        if (point > 0 && here != wanted)
            return std::nullopt;
        wanted = here;
    }
    return wanted;
}

}  // namespace

MeasureSpan spanOf(const Digest& digest)
{
    MeasureSpan span{.target = targetOf(digest)};
    const Quantity quantity = quantityOf(digest.measure);
    const bool isShare = quantity == Quantity::share;
    double low = span.target.value_or(isShare ? 1.0 : std::numeric_limits<double>::max());
    span.high = span.target.value_or(0.0);
    for (std::size_t point = 0; point < digest.points.size(); ++point) {
        const MeanEstimate* const estimate = digest.figure(point, digest.measure);
        if (!estimate)
            continue;
        const double half = estimate->halfWidth.value_or(0.0);
        low = std::min(low, isShare ? std::max(estimate->mean - half, 0.0) : estimate->mean);
        span.high = std::max(span.high, estimate->mean + half);
    }
    span.kind = kindFor(quantity, low, span.high);
    span.low = isShare ? low : std::min(low, 0.0);
    span.high = isShare ? std::min(span.high, 1.0) : span.high;
    return span;
}

AxisRange rangeOf(const Digest& digest, const MeasureSpan& span)
{
    return {span.low, span.high, unitFor(quantityOf(digest.measure), span.high), wordsFor(digest.measure), span.kind};
}

std::string hintFor(const Digest& digest, std::size_t point)
{
    const SweepRow& row = digest.table.rows[point];
    const MeanEstimate* const estimate = digest.figure(point, digest.measure);
    if (!estimate)
        return row.name + ": no runs";
    return fmt::format("{}: {}, {}", row.name, estimateText(*estimate, quantityOf(digest.measure)),
                       counted(row.runs, "run"));
}

std::string measureCharts(const Digest& digest, const Answer& answer)
{
    const bool hasFigures = std::ranges::any_of(digest.table.rows, [](const SweepRow& row) { return row.runs > 0; });
    if (!hasFigures)
        return {};
    if (digest.isScattered())
        return measureClouds(digest, answer);
    const auto isVaried = [](const AxisRecord& axis) { return axis.values.size() > 1; };
    const auto varied = std::ranges::count_if(digest.axes, isVaried);
    if (varied == 0)
        return measureRows(digest, answer);
    const Layout layout = layOut(digest);
    const bool isNumeric = DesignAxis{"", digest.axes[layout.across].values}.isNumeric();
    return varied == 1 && !isNumeric ? measureRows(digest, answer) : measureLines(digest, answer);
}

}  // namespace tillsim
