// SPDX-License-Identifier: MIT
#include "core/results/html/name_placer.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tillsim {

namespace {

/// Where a name may stand, from its mark.
struct NamePlace {
    double right;
    double down;
    Anchor anchor;
    double before;  ///< How much of the name lies to the left of there.
};

// In order of preference.
constexpr std::array<NamePlace, 8> namePlaces{{{9.0, -7.0, Anchor::start, 0.0},
                                               {-9.0, -7.0, Anchor::end, 1.0},
                                               {9.0, 18.0, Anchor::start, 0.0},
                                               {-9.0, 18.0, Anchor::end, 1.0},
                                               {0.0, -15.0, Anchor::middle, 0.5},
                                               {0.0, 24.0, Anchor::middle, 0.5},
                                               {12.0, 4.5, Anchor::start, 0.0},
                                               {-12.0, 4.5, Anchor::end, 1.0}}};

}  // namespace

void NamePlacer::keepMark(const Spot& spot, bool hasRing)
{
    m_taken.push_back(boxAround(spot, hasRing ? 8.0 : 5.0));
}

void NamePlacer::keepLine(const Spot& from, const Spot& to)
{
    constexpr int pieces = 60;
    for (int piece = 0; piece <= pieces; ++piece) {
        const double part = static_cast<double>(piece) / pieces;
        m_lines.push_back(boxAround({std::lerp(from.x, to.x, part), std::lerp(from.y, to.y, part)}, 1.5));
    }
}

void NamePlacer::draw(Svg& svg, const Spot& spot, const std::string& name, bool isStrong)
{
    constexpr double widest = 160.0;
    const std::string text = fitted(name, widest);
    const double width = textWidth(text);
    for (const bool mayCross : {false, true})
        for (const NamePlace& place : namePlaces) {
            const double begin = spot.x + place.right - width * place.before;
            const double base = spot.y + place.down;
            const Box box{begin, base - 12.0, begin + width, base + 4.0};
            if (!isFree(box, mayCross))
                continue;
            m_taken.push_back(box);
            svg.text(spot.x + place.right, base, place.anchor, text, isStrong ? "name strong" : "name");
            return;
        }
}

NamePlacer::Box NamePlacer::boxAround(const Spot& spot, double half)
{
    return {spot.x - half, spot.y - half, spot.x + half, spot.y + half};
}

bool NamePlacer::isFree(const Box& box, bool mayCross) const
{
    const auto isMet = [&box](const Box& other) { return box.meets(other); };
    const bool isInside = box.left >= m_field.left && box.right <= chartWidth && box.top >= m_field.top - 6.0
        && box.bottom <= m_field.bottom;
    return isInside && std::ranges::none_of(m_taken, isMet) && (mayCross || std::ranges::none_of(m_lines, isMet));
}

}  // namespace tillsim
