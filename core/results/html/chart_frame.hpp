// SPDX-License-Identifier: MIT
// What charts have in common: the field with its axes, its grid, and its legend.
#pragma once

#include "core/results/html/chart_scale.hpp"
#include "core/results/html/figure_words.hpp"
#include "core/results/html/svg.hpp"

#include <string>
#include <vector>

namespace tillsim {

inline constexpr double chartWidth = 480.0;  ///< Of most pictures, in units of 13 to a line of text.

/// The field of a chart, inside its axes.
struct ChartField {
    double left = 0.0;
    double right = 0.0;
    double top = 0.0;
    double bottom = 0.0;
};

/// A place in a picture.
struct Spot {
    double x = 0.0;
    double y = 0.0;
};

/// The values that an axis has to show, and how.
struct AxisRange {
    double low = 0.0;
    double high = 0.0;
    ChartUnit unit{};
    std::string title{};
    ScaleKind kind = ScaleKind::linear;  ///< Logarithmic: of times, from 1 s on.
};

/// Logarithmic for times that are too far apart for another: from less than a thirtieth of the longest, which is a
/// minute or more.
[[nodiscard]] ScaleKind kindFor(Quantity quantity, double least, double most);

/// How much room labels of such an axis take at the left of a chart.
[[nodiscard]] double labelRoom(const AxisRange& range);

/// Draws a value axis at the left, with its grid over the field and its title above it. `field.left` has room for it.
[[nodiscard]] ChartScale drawLeftAxis(Svg& svg, const ChartField& field, const AxisRange& range);

/// The same below the field, its title under the labels, which takes 40 units of height.
[[nodiscard]] ChartScale drawBottomAxis(Svg& svg, const ChartField& field, const AxisRange& range);

/// An axis of design values: numbers and spans of time are laid out by size, anything else side by side.
class DesignAxis {
public:
    enum class Order : unsigned char { bySize, sideBySide };

    /// `order` is for numbers.
    DesignAxis(std::string name, std::vector<std::string> values, Order order = Order::bySize);

    /// How much height its labels and its title take below a field of that width.
    [[nodiscard]] double roomBelow(double width) const;

    /// Draws the axis, and from then on knows where values lie.
    void draw(Svg& svg, const ChartField& field);

    [[nodiscard]] double place(std::size_t value) const;

    /// After draw(), how much room each value has where they lie side by side.
    [[nodiscard]] double slot() const { return m_slot; }
    [[nodiscard]] bool isNumeric() const { return !m_numbers.empty(); }
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const std::vector<std::string>& values() const { return m_values; }

private:
    [[nodiscard]] bool isSlanted(double width) const;
    [[nodiscard]] double placeIn(const ChartField& field, std::size_t value) const;
    void drawLabels(Svg& svg, const ChartField& field) const;
    void drawRoundNumbers(Svg& svg, const ChartField& field, const ChartUnit& unit) const;

    std::string m_name;
    std::vector<std::string> m_values;
    std::vector<double> m_numbers;  // One for each value, if all of them are numbers, or all spans of time.
    Quantity m_quantity = Quantity::number;
    std::vector<double> m_places;
    double m_slot = 0.0;
};

/// Draws marks and names of series in rows from `top` on, and returns where the last row ends.
double drawLegend(Svg& svg, double left, double right, double top, const std::vector<std::string>& names);

/// The class of the line and the marks of series number `kind`: "s0" to "s5".
[[nodiscard]] std::string seriesClass(std::size_t kind, const char* more);

}  // namespace tillsim
