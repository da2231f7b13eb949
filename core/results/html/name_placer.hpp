// SPDX-License-Identifier: MIT
// Finds places for the names of marks in a chart, so that none runs into another.
#pragma once

#include "core/results/html/chart_frame.hpp"
#include "core/results/html/svg.hpp"

#include <string>
#include <vector>

namespace tillsim {

/// Is told of all marks and lines first, and then draws name after name, the most important first: one that has no
/// place is left out.
class NamePlacer {
public:
    explicit NamePlacer(const ChartField& field) : m_field{field} { }

    /// No name is to lie over this mark, or the ring around it.
    void keepMark(const Spot& spot, bool hasRing);

    /// Nor over this line, if it can be helped.
    void keepLine(const Spot& from, const Spot& to);

    void draw(Svg& svg, const Spot& spot, const std::string& name, bool isStrong);

private:
    struct Box {
        double left;
        double top;
        double right;
        double bottom;

        [[nodiscard]] bool meets(const Box& other) const
        {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    };

    static Box boxAround(const Spot& spot, double half);
    [[nodiscard]] bool isFree(const Box& box, bool mayCross) const;

    ChartField m_field;
    std::vector<Box> m_taken;  // Marks, and names that were drawn.
    std::vector<Box> m_lines;  // In pieces.
};

}  // namespace tillsim
