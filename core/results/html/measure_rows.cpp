// SPDX-License-Identifier: MIT
// The main measure with a row a point, for points that are not numbers on an axis.
#include "core/results/html/chart_frame.hpp"
#include "core/results/html/figure_words.hpp"
#include "core/results/html/measure_chart.hpp"
#include "core/results/html/page.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

namespace {

constexpr std::size_t mostRows = 60;
constexpr double pointRowHeight = 24.0;
constexpr double widestPointName = 190.0;

void drawRow(Svg& svg, const Digest& digest, const Answer& answer, std::size_t point, double y, double least,
             const ChartScale& right)
{
    const MeanEstimate* const estimate = digest.figure(point, digest.measure);
    if (!estimate) {
        svg.text(right.place(0.0) + 4.0, y + 4.5, Anchor::start, "no runs", "small title");
        return;
    }
    if (const auto interval = estimate->interval()) {
        const std::string low = lengthText(right.place(std::max(interval->low, least)));
        const std::string high = lengthText(right.place(interval->high));
        const std::string top = lengthText(y - 4.0);
        svg.path(fmt::format("M{0} {2}v8M{0} {3}H{1}M{1} {2}v8", low, high, top, lengthText(y)), "s0 whisker");
    }
    const double x = right.place(estimate->mean);
    if (isChosen(answer, point))
        svg.ring(x, y);
    svg.mark(x, y, 0, "s0 mark", hintFor(digest, point));
}

std::string description(const Digest& digest, std::size_t rows)
{
    std::string text;
    for (std::size_t point = 0; point < rows; ++point)
        text += hintFor(digest, point) + ". ";
    return text;
}

}  // namespace

std::string measureRows(const Digest& digest, const Answer& answer)
{
    const std::size_t rows = std::min(digest.points.size(), mostRows);
    const MeasureSpan span = spanOf(digest);
    const AxisRange range = rangeOf(digest, span);
    double names = 0.0;
    for (std::size_t point = 0; point < rows; ++point)
        names = std::max(names, std::min(textWidth(digest.table.rows[point].name), widestPointName));
    const ChartField field{names + 16.0, chartWidth - 30.0, 6.0, 6.0 + static_cast<double>(rows) * pointRowHeight};
    Svg svg{chartWidth, field.bottom + 44.0};
    const ChartScale right = drawBottomAxis(svg, field, range);
    if (span.target)
        svg.line(right.place(*span.target), field.top, right.place(*span.target), field.bottom, "target");
    for (std::size_t point = 0; point < rows; ++point) {
        const double y = field.top + (static_cast<double>(point) + 0.5) * pointRowHeight;
        svg.text(field.left - 10.0, y + 4.5, Anchor::end, fitted(digest.table.rows[point].name, widestPointName),
                 isChosen(answer, point) ? "strong" : "");
        drawRow(svg, digest, answer, point, y, span.low, right);
    }
    const std::string title = fmt::format("The {} of each point", wordsFor(digest.measure));
    std::string caption = title
        + ": means over its runs, with 95% intervals (Student's t). A ring is around what was "
          "chosen.";
    if (span.target)
        caption += fmt::format(" The dashed line is the target of {:.6g}%.", *span.target * 100.0);
    if (rows < digest.points.size())
        caption += fmt::format(" These are the first {} of {} points; the table has all.", rows, digest.points.size());
    return figure(svg.picture("measure-1", title, description(digest, rows)), caption);
}

}  // namespace tillsim
