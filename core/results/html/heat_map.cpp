// SPDX-License-Identifier: MIT
#include "core/results/html/heat_map.hpp"

#include "core/results/html/chart_frame.hpp"
#include "core/results/html/figure_words.hpp"
#include "core/results/html/measure_chart.hpp"
#include "core/results/html/page.hpp"
#include "core/results/html/panels.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tillsim {

namespace {

constexpr std::size_t mostValues = 60;  // Along an axis.
constexpr double cellHeight = 30.0;
constexpr double leastForNumber = 34.0;  // Width of a cell.
constexpr double leastForMark = 14.0;
constexpr double leastForRowNames = 80.0;
constexpr double mostForRowNames = 150.0;
constexpr int shades = 5;
constexpr double farBelow = 10.0;  // Where values are far apart, the unit is one for those so far below the highest.

const char* markOf(const std::optional<Verdict>& verdict)
{
    if (!verdict)
        return "";
    return *verdict == Verdict::met ? "\u2713" : *verdict == Verdict::unsure ? "?" : "\u2717";
}

class HeatMap {
public:
    HeatMap(const Digest& digest, const Answer& answer, const Layout& layout)
        : m_digest{digest},
          m_answer{answer},
          m_across{digest.axes[layout.across]},
          m_down{digest.axes[*layout.series]},
          m_layout{layout},
          m_span{spanOf(digest)},
          m_unit{unitFor(quantityOf(digest.measure),
                         m_span.kind == ScaleKind::logarithmic ? m_span.high / farBelow : m_span.high)}
    {
    }

    [[nodiscard]] std::string title(const Panel& panel) const
    {
        return fmt::format("The {}{}{} over {} and {}{}", wordsFor(m_digest.measure),
                           *m_unit.name == '\0' ? "" : " in ", m_unit.name, m_across.name, m_down.name,
                           panel.name.empty() ? "" : ", at " + panel.name);
    }

    [[nodiscard]] std::string picture(std::size_t number) const
    {
        const Panel& panel = m_layout.panels[number];
        DesignAxis across{m_across.name, m_across.values, DesignAxis::Order::sideBySide};
        double names = 0.0;
        for (const std::string& value : m_down.values)
            names = std::max(names, std::min(textWidth(value), roomForRowNames()));
        const ChartField field{names + 14.0, chartWidth - 2.0, 26.0,
                               26.0 + cellHeight * static_cast<double>(m_down.values.size())};
        Svg svg{chartWidth, field.bottom + across.roomBelow(field.right - field.left) + 2.0};
        svg.text(2.0, 14.0, Anchor::start, fitted(m_down.name, chartWidth), "title");
        for (std::size_t row = 0; row < m_down.values.size(); ++row)
            svg.text(names + 6.0, top(field, row) + cellHeight / 2.0 + 4.5, Anchor::end,
                     fitted(m_down.values[row], roomForRowNames()));
        for (const std::size_t point : panel.points)
            drawCell(svg, field, point);
        across.draw(svg, field);
        return svg.picture(fmt::format("map-{}", number + 1), title(panel),
                           "Each cell is a point; the table has the same numbers.");
    }

private:
    /// As much as lets cells have their numbers.
    [[nodiscard]] double roomForRowNames() const
    {
        const double cells = leastForNumber * static_cast<double>(m_across.values.size());
        return std::clamp(chartWidth - 16.0 - cells, leastForRowNames, mostForRowNames);
    }

    [[nodiscard]] double cellWidth(const ChartField& field) const
    {
        return (field.right - field.left) / static_cast<double>(m_across.values.size());
    }

    static double top(const ChartField& field, std::size_t row)
    {
        return field.top + cellHeight * static_cast<double>(row);
    }

    void drawCell(Svg& svg, const ChartField& field, std::size_t point) const
    {
        const auto& place = m_digest.points[point].place;
        const double width = cellWidth(field);
        const double x = field.left + width * static_cast<double>(place[m_layout.across]);
        const double y = top(field, place[*m_layout.series]);
        const MeanEstimate* const estimate = m_digest.figure(point, m_digest.measure);
        if (!estimate) {
            svg.rect(x, y, width, cellHeight, "empty", hintFor(m_digest, point));
            return;
        }
        svg.rect(x, y, width, cellHeight, fmt::format("cell h{}", shadeOf(estimate->mean)), hintFor(m_digest, point));
        if (isChosen(m_answer, point))
            svg.rect(x + 2.0, y + 2.0, width - 4.0, cellHeight - 4.0, "ring");
        drawWords(svg, point, numberText(estimate->mean), x + width / 2.0, y, width);
    }

    /// The number and the mark; where the cell is narrow the mark alone, or nothing.
    void drawWords(Svg& svg, std::size_t point, const std::string& number, double middle, double y, double width) const
    {
        const std::string mark = markOf(m_digest.table.rows[point].verdict);
        const char* const style = isChosen(m_answer, point) ? "small strong" : "small";
        if (std::max(leastForNumber, textWidth(number)) <= width) {
            svg.text(middle, y + 14.0, Anchor::middle, number, style);
            svg.text(middle, y + 26.5, Anchor::middle, mark, "small");
        } else if (width >= leastForMark) {
            svg.text(middle, y + cellHeight / 2.0 + 4.5, Anchor::middle, mark, style);
        }
    }

    [[nodiscard]] std::string numberText(double value) const
    {
        const double number = value / m_unit.size;
        if (number > 0.0 && number < 0.005)
            return "<0.01";
        const double size = std::abs(number);
        if (size == 0.0)
            return "0";
        return fmt::format("{:.{}f}", number, size < 0.995 ? 2 : size < 9.95 ? 1 : 0);
    }

    [[nodiscard]] int shadeOf(double value) const
    {
        const ChartScale scale{m_span.kind == ScaleKind::linear ? m_span.low : 1.0, m_span.high, 0.0, shades + 1.0,
                               m_span.kind};
        return m_span.high > m_span.low ? std::clamp(static_cast<int>(scale.place(value)), 0, shades) : 0;
    }

    const Digest& m_digest;
    const Answer& m_answer;
    const AxisRecord& m_across;
    const AxisRecord& m_down;
    const Layout& m_layout;
    MeasureSpan m_span;
    ChartUnit m_unit;
};

}  // namespace

std::string heatMaps(const Digest& digest, const Answer& answer)
{
    if (digest.axes.size() < 2 || digest.isScattered())
        return {};
    const Layout layout = layOut(digest);
    if (!layout.series)
        return {};
    for (const std::size_t axis : {layout.across, *layout.series})
        if (digest.axes[axis].values.size() > mostValues)
            return {};
    const HeatMap map{digest, answer, layout};
    std::string figures;
    for (std::size_t panel = 0; panel < layout.panels.size(); ++panel)
        figures += figure(map.picture(panel), map.title(layout.panels[panel]) + '.');
    std::string note = "The darker a cell, the higher its number.";
    if (std::ranges::any_of(digest.table.rows, [](const SweepRow& row) { return row.verdict.has_value(); }))
        note += " \u2713 meets the targets, ? may meet them, \u2717 misses them. A frame is around what was chosen.";
    return (layout.panels.size() > 1 ? gallery(figures) : figures) + "<p class='note'>"
        + escaped(note + leftOutText(layout)) + "</p>\n";
}

}  // namespace tillsim
