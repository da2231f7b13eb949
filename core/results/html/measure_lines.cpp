// SPDX-License-Identifier: MIT
// The main measure as lines over an axis.
#include "core/results/html/chart_frame.hpp"
#include "core/results/html/figure_words.hpp"
#include "core/results/html/measure_chart.hpp"
#include "core/results/html/page.hpp"
#include "core/results/html/panels.hpp"
#include "core/results/point_places.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

namespace {

constexpr std::size_t mostLines = 6;
constexpr double linesHeight = 210.0;
constexpr double leastForMarks = 12.0;  // Between points; closer ones get dots, and a band in place of whiskers.

/// The values of an axis that get a line: all, or some that are evenly spread.
std::vector<std::size_t> linesOf(const Digest& digest, const Layout& layout)
{
    std::vector<std::size_t> lines;
    const std::size_t count = layout.series ? digest.axes[*layout.series].values.size() : 1;
    for (std::size_t line = 0; line < std::min(count, mostLines); ++line)
        lines.push_back(count <= mostLines ? line : line * (count - 1) / (mostLines - 1));
    return lines;
}

class LinesChart {
public:
    LinesChart(const Digest& digest, const Answer& answer, const Layout& layout)
        : m_digest{digest}, m_answer{answer}, m_layout{layout}, m_span{spanOf(digest)}, m_lines{linesOf(digest, layout)}
    {
    }

    [[nodiscard]] std::string picture(std::size_t number) const
    {
        const Panel& panel = m_layout.panels[number];
        DesignAxis across{m_digest.axes[m_layout.across].name, m_digest.axes[m_layout.across].values};
        const AxisRange range = rangeOf(m_digest, m_span);
        ChartField field{labelRoom(range), chartWidth - 8.0, 0.0, 0.0};
        Svg legend{0.0, 0.0};
        field.top = drawLegend(legend, 4.0, field.right, 0.0, lineNames()) + 32.0;
        field.bottom = field.top + linesHeight;
        Svg svg{chartWidth, field.bottom + across.roomBelow(field.right - field.left) + 4.0};
        drawLegend(svg, 4.0, field.right, 0.0, lineNames());
        const ChartScale up = drawLeftAxis(svg, field, range);
        across.draw(svg, field);
        if (m_span.target)
            drawTarget(svg, field, up.place(*m_span.target), *m_span.target);
        for (std::size_t line = 0; line < m_lines.size(); ++line)
            drawLine(svg, panel, line, across, up);
        return svg.picture(fmt::format("measure-{}", number + 1), title(panel), description(panel));
    }

    [[nodiscard]] std::string title(const Panel& panel) const
    {
        return fmt::format("The {} over {}{}", wordsFor(m_digest.measure), m_digest.axes[m_layout.across].name,
                           panel.name.empty() ? "" : ", at " + panel.name);
    }

    [[nodiscard]] bool leavesLinesOut() const
    {
        return m_layout.series && m_digest.axes[*m_layout.series].values.size() > m_lines.size();
    }

private:
    [[nodiscard]] std::vector<std::string> lineNames() const
    {
        std::vector<std::string> names;
        for (const std::size_t line : m_layout.series ? m_lines : std::vector<std::size_t>{})
            names.push_back(placeName(m_digest.axes[*m_layout.series], m_digest.axes[*m_layout.series].values[line]));
        return names;
    }

    /// The points of a line, from left to right.
    [[nodiscard]] std::vector<std::size_t> pointsOf(const Panel& panel, std::size_t line, const DesignAxis& axis) const
    {
        std::vector<std::size_t> points;
        for (const std::size_t point : panel.points) {
            const auto& place = m_digest.points[point].place;
            if ((!m_layout.series || place[*m_layout.series] == m_lines[line])
                && m_digest.figure(point, m_digest.measure))
                points.push_back(point);
        }
        std::ranges::stable_sort(points, {}, [&](std::size_t point) { return placeOf(axis, point, line); });
        return points;
    }

    /// Of values side by side, each line has a place of its own beside the others.
    [[nodiscard]] double placeOf(const DesignAxis& axis, std::size_t point, std::size_t line) const
    {
        constexpr double widestStep = 14.0;
        const double place = axis.place(m_digest.points[point].place[m_layout.across]);
        const auto lines = static_cast<double>(m_lines.size());
        const double step = axis.isNumeric() ? 0.0 : std::min(axis.slot() / (lines + 1.0), widestStep);
        return place + (static_cast<double>(line) - (lines - 1.0) / 2.0) * step;
    }

    [[nodiscard]] bool areClose(const std::vector<std::size_t>& points, const DesignAxis& axis) const
    {
        if (points.size() < 3 || !axis.isNumeric())
            return false;
        const double width = placeOf(axis, points.back(), 0) - placeOf(axis, points.front(), 0);
        return width < leastForMarks * static_cast<double>(points.size() - 1);
    }

    void drawLine(Svg& svg, const Panel& panel, std::size_t line, const DesignAxis& axis, const ChartScale& up) const
    {
        const std::vector<std::size_t> points = pointsOf(panel, line, axis);
        const bool isDense = areClose(points, axis);
        std::string path;
        for (const std::size_t point : points)
            path += fmt::format("{}{} {}", path.empty() ? 'M' : 'L', lengthText(placeOf(axis, point, line)),
                                lengthText(up.place(estimateAt(point).mean)));
        if (isDense)
            svg.path(bandAround(points, line, axis, up), seriesClass(line, "area"));
        if (points.size() > 1 && axis.isNumeric())
            svg.path(path, seriesClass(line, "line"));
        for (const std::size_t point : points)
            drawPoint(svg, point, line, {placeOf(axis, point, line), up.place(estimateAt(point).mean)}, isDense);
        for (const std::size_t point : isDense ? std::vector<std::size_t>{} : points)
            drawWhisker(svg, point, line, placeOf(axis, point, line), up);
    }

    void drawPoint(Svg& svg, std::size_t point, std::size_t line, const Spot& spot, bool isDense) const
    {
        if (isChosen(m_answer, point))
            svg.ring(spot.x, spot.y);
        if (isDense)
            svg.dot(spot.x, spot.y, seriesClass(line, "mark"), hintFor(m_digest, point));
        else
            svg.mark(spot.x, spot.y, line, seriesClass(line, "mark"), hintFor(m_digest, point));
    }

    void drawWhisker(Svg& svg, std::size_t point, std::size_t line, double x, const ChartScale& up) const
    {
        if (const auto interval = estimateAt(point).interval())
            svg.whisker(x, up.place(std::max(interval->low, m_span.low)), up.place(interval->high),
                        seriesClass(line, "whisker"));
    }

    /// The intervals of points from left to right as one shape; points without one are as thin as the line.
    [[nodiscard]] std::string bandAround(const std::vector<std::size_t>& points, std::size_t line,
                                         const DesignAxis& axis, const ChartScale& up) const
    {
        std::string above;
        std::string below;
        for (const std::size_t point : points) {
            const MeanEstimate& estimate = estimateAt(point);
            const double half = estimate.halfWidth.value_or(0.0);
            const std::string x = lengthText(placeOf(axis, point, line));
            above += fmt::format("{}{} {}", above.empty() ? 'M' : 'L', x, lengthText(up.place(estimate.mean + half)));
            below = fmt::format("L{} {}", x, lengthText(up.place(std::max(estimate.mean - half, m_span.low)))) + below;
        }
        return above + below + 'Z';
    }

    /// Of a point that pointsOf() has.
    [[nodiscard]] const MeanEstimate& estimateAt(std::size_t point) const
    {
        return *m_digest.figure(point, m_digest.measure);
    }

    static void drawTarget(Svg& svg, const ChartField& field, double y, double target)
    {
        svg.line(field.left, y, field.right, y, "target");
        svg.text(field.left + 4.0, y - 5.0, Anchor::start, fmt::format("target {:.6g}%", target * 100.0), "small");
    }

    [[nodiscard]] std::string description(const Panel& panel) const
    {
        constexpr std::size_t mostTold = 12;
        std::string text;
        for (std::size_t at = 0; at < std::min(panel.points.size(), mostTold); ++at)
            text += hintFor(m_digest, panel.points[at]) + ". ";
        return panel.points.size() > mostTold ? text + "The table has the others." : text;
    }

    const Digest& m_digest;
    const Answer& m_answer;
    const Layout& m_layout;
    MeasureSpan m_span;
    std::vector<std::size_t> m_lines;  // Positions on the axis of series.
};

}  // namespace

std::string measureLines(const Digest& digest, const Answer& answer)
{
    const Layout layout = layOut(digest);
    const LinesChart chart{digest, answer, layout};
    std::string figures;
    for (std::size_t panel = 0; panel < layout.panels.size(); ++panel)
        figures += figure(chart.picture(panel), chart.title(layout.panels[panel]) + '.');
    std::string note
        = "Marks are means over the runs of a point, whiskers their 95% intervals (Student's t), or a band where "
          "points are close. A ring is around what was chosen.";
    if (chart.leavesLinesOut())
        note += fmt::format(" Only {} of {} values of {} have a line; the table has all.", mostLines,
                            digest.axes[*layout.series].values.size(), digest.axes[*layout.series].name);
    return (layout.panels.size() > 1 ? gallery(figures) : figures) + "<p class='note'>"
        + escaped(note + leftOutText(layout)) + "</p>\n";
}

}  // namespace tillsim
