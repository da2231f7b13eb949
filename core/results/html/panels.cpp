// SPDX-License-Identifier: MIT
#include "core/results/html/panels.hpp"

#include "core/results/html/chart_frame.hpp"
#include "core/results/point_places.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace tillsim {

namespace {

bool isNumeric(const AxisRecord& axis)
{
    return DesignAxis{axis.name, axis.values}.isNumeric();
}

/// The two axes that a chart shows itself.
void pickAxes(const std::vector<AxisRecord>& axes, Layout& layout)
{
    std::vector<std::size_t> varied;
    for (std::size_t axis = 0; axis < axes.size() && varied.size() < 2; ++axis)
        if (axes[axis].values.size() > 1)
            varied.push_back(axis);
    if (varied.empty())
        return;
    layout.across = varied.front();
    if (varied.size() < 2)
        return;
    const auto rank = [&axes](std::size_t axis) { return std::pair{isNumeric(axes[axis]), axes[axis].values.size()}; };
    if (rank(varied[1]) > rank(varied[0]))
        std::swap(varied[0], varied[1]);
    layout.across = varied[0];
    layout.series = varied[1];
}

std::string nameOf(const Digest& digest, const std::vector<std::size_t>& axes, std::size_t point)
{
    std::string name;
    for (const std::size_t axis : axes)
        name += (name.empty() ? "" : ", ") + placeName(digest.axes[axis], digest.table.rows[point].axes[axis]);
    return name;
}

}  // namespace

Layout layOut(const Digest& digest)
{
    Layout layout;
    pickAxes(digest.axes, layout);
    std::vector<std::size_t> others;
    for (std::size_t axis = 0; axis < digest.axes.size(); ++axis)
        if (axis != layout.across && axis != layout.series && digest.axes[axis].values.size() > 1)
            others.push_back(axis);
    std::map<std::vector<std::size_t>, std::size_t> known;
    for (std::size_t point = 0; point < digest.points.size(); ++point) {
        std::vector<std::size_t> place;
        for (const std::size_t axis : others)
            place.push_back(digest.points[point].place[axis]);
        const auto [panel, isNew] = known.try_emplace(place, known.size());
        if (panel->second >= mostPanels)
            continue;
        if (isNew)
            layout.panels.push_back({.name = nameOf(digest, others, point)});
        layout.panels[panel->second].points.push_back(point);
    }
    layout.leftOut = known.size() - layout.panels.size();
    return layout;
}

std::string leftOutText(const Layout& layout)
{
    return layout.leftOut == 0
        ? std::string{}
        : fmt::format(" {} more of these charts would follow; their points are in the table.", layout.leftOut);
}

}  // namespace tillsim
