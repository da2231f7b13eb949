// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/stored_plan.hpp"

#include "core/results/point_places.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <vector>

namespace tillsim {

namespace {

/// The axes on which the point has a place.
std::vector<AxisRecord> axesOf(const PointRecord& point, const std::vector<AxisRecord>& axes)
{
    std::vector<AxisRecord> known;
    std::ranges::copy_if(axes, std::back_inserter(known),
                         [&point](const AxisRecord& axis) { return axis.paths.empty() || placeOf(point, {axis}); });
    return known;
}

/// The value of the point on each axis; an empty one where it has no place.
std::vector<std::string> valuesOf(const PointRecord& point, const std::vector<AxisRecord>& axes)
{
    std::vector<std::string> values(axes.size());
    const std::vector<AxisRecord> known = axesOf(point, axes);
    const auto place = placeOf(point, known);
    for (std::size_t at = 0; place && at < known.size(); ++at) {
        const auto axis = std::ranges::find(axes, known[at].name, &AxisRecord::name);
        values[static_cast<std::size_t>(axis - axes.begin())] = known[at].values[(*place)[at]];
    }
    return values;
}

}  // namespace

SweepPlan planOf(const ExperimentRecord& experiment)
{
    SweepPlan plan{.scenario = {.fileName = experiment.scenario.fileName, .text = experiment.scenario.text},
                   .experiment = experiment};
    for (const PointRecord& point : experiment.points)
        plan.points.push_back({point, valuesOf(point, experiment.axes)});
    for (std::size_t point = 0; point < plan.points.size(); ++point)
        plan.aims.push_back(aimsOf(readPoint(plan, point)));
    return plan;
}

}  // namespace tillsim
