// SPDX-License-Identifier: MIT
#include "core/results/html/chart_frame.hpp"

#include "core/results/html/design_number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tillsim {

namespace {

constexpr int leftSteps = 5;
constexpr double tickRoom = 8.0;     // Between a label and its axis.
constexpr double lineHeight = 17.0;  // Of a line of text.
constexpr double widestLabel = 150.0;
constexpr double edge = 14.0;              // Marks at the ends of a design axis stay clear of its edges.
constexpr std::size_t mostOwnLabels = 12;  // More numbers than that get round ones instead.
constexpr double slant = 0.643;            // Sine of 40 degrees.

std::vector<Tick> ticksOf(const AxisRange& range, int steps)
{
    if (range.kind == ScaleKind::logarithmic)
        return timeTicks(range.high);
    return ticksAround(range.low / range.unit.size, range.high / range.unit.size, steps);
}

/// What ticks are counted in.
double sizeOf(const AxisRange& range)
{
    return range.kind == ScaleKind::logarithmic ? 1.0 : range.unit.size;
}

std::string titleOf(const AxisRange& range)
{
    if (range.kind == ScaleKind::logarithmic)
        return range.title + ", logarithmic";
    return *range.unit.name == '\0' ? range.title : fmt::format("{}, {}", range.title, range.unit.name);
}

double widest(const std::vector<std::string>& labels)
{
    double most = 0.0;
    for (const std::string& label : labels)
        most = std::max(most, std::min(textWidth(label), widestLabel));
    return most;
}

}  // namespace

ScaleKind kindFor(Quantity quantity, double least, double most)
{
    constexpr double aMinute = 60.0;
    constexpr double farApart = 30.0;
    return quantity == Quantity::time && most >= aMinute && least * farApart < most ? ScaleKind::logarithmic
                                                                                    : ScaleKind::linear;
}

double labelRoom(const AxisRange& range)
{
    double most = 0.0;
    for (const Tick& tick : ticksOf(range, leftSteps))
        most = std::max(most, textWidth(tick.label));
    return most + tickRoom + 2.0;
}

ChartScale drawLeftAxis(Svg& svg, const ChartField& field, const AxisRange& range)
{
    const std::vector<Tick> ticks = ticksOf(range, leftSteps);
    const double size = sizeOf(range);
    const ChartScale scale{ticks.front().value * size, ticks.back().value * size, field.bottom, field.top, range.kind};
    for (const Tick& tick : ticks) {
        const double y = scale.place(tick.value * size);
        svg.line(field.left, y, field.right, y, "grid");
        svg.text(field.left - tickRoom, y + 4.5, Anchor::end, tick.label);
    }
    svg.line(field.left, field.bottom, field.right, field.bottom, "axis");
    svg.text(2.0, field.top - 10.0, Anchor::start, titleOf(range), "title");
    return scale;
}

ChartScale drawBottomAxis(Svg& svg, const ChartField& field, const AxisRange& range)
{
    constexpr int steps = 6;
    const std::vector<Tick> ticks = ticksOf(range, steps);
    const double size = sizeOf(range);
    const ChartScale scale{ticks.front().value * size, ticks.back().value * size, field.left, field.right, range.kind};
    double free = -1e9;  // Where there is room for the next label.
    for (const Tick& tick : ticks) {
        const double x = scale.place(tick.value * size);
        const double half = textWidth(tick.label) / 2.0 + 2.0;
        svg.line(x, field.top, x, field.bottom, "grid");
        if (x - half < free)
            continue;
        free = x + half;
        svg.text(x, field.bottom + lineHeight, Anchor::middle, tick.label);
    }
    svg.line(field.left, field.bottom, field.right, field.bottom, "axis");
    svg.text(field.right, field.bottom + 2.0 * lineHeight + 2.0, Anchor::end, titleOf(range), "title");
    return scale;
}

DesignAxis::DesignAxis(std::string name, std::vector<std::string> values, Order order)
    : m_name{std::move(name)}, m_values{std::move(values)}
{
    std::size_t times = 0;
    for (const std::string& value : m_values)
        if (const auto number = designNumber(value)) {
            m_numbers.push_back(number->value);
            times += number->isTime ? 1U : 0U;
        }
    const bool areAlike = times == 0 || times == m_values.size();
    if (m_numbers.size() != m_values.size() || !areAlike || order == Order::sideBySide)
        m_numbers.clear();
    m_quantity = times > 0 ? Quantity::time : Quantity::number;
}

double DesignAxis::placeIn(const ChartField& field, std::size_t value) const
{
    const auto count = static_cast<double>(m_values.size());
    if (!isNumeric())
        return field.left + (static_cast<double>(value) + 0.5) / count * (field.right - field.left);
    const auto [low, high] = std::ranges::minmax(m_numbers);
    return ChartScale{low, high, field.left + edge, field.right - edge}.place(m_numbers[value]);
}

bool DesignAxis::isSlanted(double width) const
{
    return !isNumeric() && widest(m_values) + 6.0 > width / static_cast<double>(m_values.size());
}

double DesignAxis::roomBelow(double width) const
{
    const double labels = isSlanted(width) ? widest(m_values) * slant + 14.0 : lineHeight;
    return labels + lineHeight + 6.0;
}

double DesignAxis::place(std::size_t value) const
{
    return m_places[value];
}

void DesignAxis::draw(Svg& svg, const ChartField& field)
{
    m_places.clear();
    for (std::size_t value = 0; value < m_values.size(); ++value)
        m_places.push_back(placeIn(field, value));
    m_slot = (field.right - field.left) / static_cast<double>(m_values.size());
    std::string title = m_name;
    if (isNumeric() && m_values.size() > mostOwnLabels) {
        const ChartUnit unit = unitFor(m_quantity, std::ranges::max(m_numbers));
        drawRoundNumbers(svg, field, unit);
        title += *unit.name == '\0' ? std::string{} : std::string{", "} + unit.name;
    } else {
        drawLabels(svg, field);
    }
    svg.text(field.right, field.bottom + roomBelow(field.right - field.left) - 4.0, Anchor::end,
             fitted(title, field.right - field.left), "title");
}

void DesignAxis::drawRoundNumbers(Svg& svg, const ChartField& field, const ChartUnit& unit) const
{
    const auto [low, high] = std::ranges::minmax(m_numbers);
    const ChartScale scale{low, high, field.left + edge, field.right - edge};
    constexpr int steps = 6;
    for (const Tick& tick : ticksAround(low / unit.size, high / unit.size, steps)) {
        const double x = scale.place(tick.value * unit.size);
        if (x < field.left || x > field.right)
            continue;
        svg.line(x, field.bottom, x, field.bottom + 4.0, "axis");
        svg.text(x, field.bottom + lineHeight + 1.0, Anchor::middle, tick.label);
    }
}

/// Labels that would run into the one before are left out.
void DesignAxis::drawLabels(Svg& svg, const ChartField& field) const
{
    const bool slanted = isSlanted(field.right - field.left);
    std::vector<std::size_t> order(m_values.size());
    for (std::size_t at = 0; at < order.size(); ++at)
        order[at] = at;
    std::ranges::stable_sort(order, {}, [this](std::size_t value) { return m_places[value]; });
    double free = -1e9;
    for (const std::size_t value : order) {
        const double x = m_places[value];
        svg.line(x, field.bottom, x, field.bottom + 4.0, "axis");
        const std::string label = fitted(m_values[value], widestLabel);
        const double half = slanted ? lineHeight / 2.0 : textWidth(label) / 2.0 + 2.0;
        if (x - half < free)
            continue;
        free = x + half;
        if (slanted)
            svg.slantedText(x + 4.0, field.bottom + 14.0, label);
        else
            svg.text(x, field.bottom + lineHeight + 1.0, Anchor::middle, label);
    }
}

double drawLegend(Svg& svg, double left, double right, double top, const std::vector<std::string>& names)
{
    constexpr double sample = 30.0;
    double x = left;
    double y = top + lineHeight - 5.0;
    for (std::size_t kind = 0; kind < names.size(); ++kind) {
        const std::string name = fitted(names[kind], right - left - sample);
        const double width = sample + textWidth(name) + 10.0;
        if (x > left && x + width > right) {
            x = left;
            y += lineHeight + 2.0;
        }
        svg.line(x, y - 4.0, x + 24.0, y - 4.0, seriesClass(kind, "line"));
        svg.mark(x + 12.0, y - 4.0, kind, seriesClass(kind, "mark"), {});
        svg.text(x + sample, y, Anchor::start, name);
        x += width;
    }
    return names.empty() ? top : y + 8.0;
}

std::string seriesClass(std::size_t kind, const char* more)
{
    constexpr std::size_t classes = 6;
    return fmt::format("s{} {}", kind % classes, more);
}

}  // namespace tillsim
