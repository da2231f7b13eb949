// SPDX-License-Identifier: MIT
// The main measure over each axis of a design that is spread: what it follows is what matters.
#include "core/results/html/chart_frame.hpp"
#include "core/results/html/correlation.hpp"
#include "core/results/html/figure_words.hpp"
#include "core/results/html/measure_chart.hpp"
#include "core/results/html/page.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

namespace {

constexpr std::size_t mostClouds = 12;
constexpr double cloudsHeight = 190.0;

std::string titleOf(const Digest& digest, std::size_t axis)
{
    return fmt::format("The {} over {}", wordsFor(digest.measure), digest.axes[axis].name);
}

std::string cloud(const Digest& digest, const Answer& answer, std::size_t axis)
{
    const MeasureSpan span = spanOf(digest);
    const AxisRange range = rangeOf(digest, span);
    DesignAxis across{digest.axes[axis].name, digest.axes[axis].values};
    const ChartField field{labelRoom(range), chartWidth - 8.0, 32.0, 32.0 + cloudsHeight};
    Svg svg{chartWidth, field.bottom + across.roomBelow(field.right - field.left) + 4.0};
    const ChartScale up = drawLeftAxis(svg, field, range);
    across.draw(svg, field);
    if (span.target)
        svg.line(field.left, up.place(*span.target), field.right, up.place(*span.target), "target");
    for (std::size_t point = 0; point < digest.points.size(); ++point) {
        const MeanEstimate* const estimate = digest.figure(point, digest.measure);
        if (!estimate)
            continue;
        const double x = across.place(digest.points[point].place[axis]);
        if (isChosen(answer, point))
            svg.ring(x, up.place(estimate->mean));
        svg.mark(x, up.place(estimate->mean), 0, "s0 hollow mark", hintFor(digest, point));
    }
    const auto follows = rankCorrelation(digest, axis);
    const std::string description = follows
        ? fmt::format("A cloud of {} points; rank correlation {:.2f}.", digest.points.size(), *follows)
        : fmt::format("A cloud of {} points.", digest.points.size());
    return figure(svg.picture(fmt::format("measure-{}", axis + 1), titleOf(digest, axis), description),
                  titleOf(digest, axis) + (follows ? fmt::format(": rank correlation {:.2f}.", *follows) : "."));
}

}  // namespace

std::string measureClouds(const Digest& digest, const Answer& answer)
{
    std::string figures;
    const std::size_t count = std::min(digest.axes.size(), mostClouds);
    for (std::size_t axis = 0; axis < count; ++axis)
        figures += cloud(digest, answer, axis);
    std::string note
        = "Each circle is a point of the design, which is spread over all axes at once; a measure that rises "
          "or falls along an axis depends on it. Rank correlations (Spearman's) are 1 where it always rises along the "
          "axis, -1 where it always falls, and about 0 where it does neither.";
    if (spanOf(digest).target)
        note += fmt::format(" The dashed line is the target of {:.6g}%.", *spanOf(digest).target * 100.0);
    if (count < digest.axes.size())
        note += fmt::format(" These are the first {} of {} axes.", count, digest.axes.size());
    return gallery(figures) + "<p class='note'>" + escaped(note) + "</p>\n";
}

}  // namespace tillsim
