// SPDX-License-Identifier: MIT
// The grid of a design, walked like an odometer.
#include "core/experiment/sweep/design.hpp"

#include "core/experiment/sweep/design_checks.hpp"
#include "core/experiment/sweep/limits.hpp"
#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

namespace {

constexpr const char* variantAxis = "variant";

/// A place of the grid: the variant, and the position in each group.
class Place {
public:
    explicit Place(const SweepDesign& design) : m_design{design}, m_positions(design.groups.size()) { }

    /// Goes on to the next one; false at the end.
    bool advance()
    {
        for (std::size_t group = m_positions.size(); group-- > 0;) {
            if (++m_positions[group] < m_design.groups[group].front().values.size())
                return true;
            m_positions[group] = 0;
        }
        return ++m_variant < m_design.variants.size();
    }

    [[nodiscard]] DesignPoint point() const
    {
        DesignPoint point;
        if (!m_design.variants.empty()) {
            point.record = {m_design.variants[m_variant].name, m_design.variants[m_variant].settings};
            point.values.push_back(point.record.name);
        }
        for (std::size_t group = 0; group < m_positions.size(); ++group)
            for (const Axis& axis : m_design.groups[group])
                append(point, axis, axis.values[m_positions[group]]);
        if (point.record.name.empty())
            point.record.name = "all";
        return point;
    }

    /// The value of an axis or a path: of the variant, of an axis, or common to all points.
    [[nodiscard]] std::optional<std::string_view> valueOf(std::string_view name) const
    {
        for (std::size_t group = 0; group < m_positions.size(); ++group)
            for (const Axis& axis : m_design.groups[group])
                if (nameOf(axis) == name || std::find(axis.paths.begin(), axis.paths.end(), name) != axis.paths.end())
                    return axis.values[m_positions[group]];
        if (!m_design.variants.empty()) {
            if (const auto value = lastOf(m_design.variants[m_variant].settings, name))
                return value;
            if (name == variantAxis)
                return m_design.variants[m_variant].name;
        }
        return lastOf(m_design.settings, name);
    }

private:
    static void append(DesignPoint& point, const Axis& axis, const std::string& value)
    {
        std::string& name = point.record.name;
        name += fmt::format("{}{}={}", name.empty() ? "" : ", ", nameOf(axis), value);
        for (const std::string& path : axis.paths)
            point.record.settings.push_back({path, value});
        point.values.push_back(value);
    }

    static std::optional<std::string_view> lastOf(const std::vector<PointSetting>& settings, std::string_view path)
    {
        const auto found = std::find_if(settings.rbegin(), settings.rend(),
                                        [path](const PointSetting& each) { return each.path == path; });
        return found == settings.rend() ? std::nullopt : std::optional<std::string_view>{found->value};
    }

    const SweepDesign& m_design;
    std::vector<std::size_t> m_positions;
    std::size_t m_variant = 0;
};

bool meets(const Place& place, const Constraint& constraint)
try {
    return constraint.holds([&place](std::string_view name) { return place.valueOf(name); });
} catch (const BadConstraint& problem) {
    throw DesignError{fmt::format("the constraint {}, at the point {}: {}", inQuotes(constraint.text()),
                                  inQuotes(place.point().record.name), problem.what())};
}

bool meetsAll(const Place& place, const std::vector<Constraint>& constraints)
{
    return std::all_of(constraints.begin(), constraints.end(),
                       [&place](const Constraint& each) { return meets(place, each); });
}

}  // namespace

const std::string& nameOf(const Axis& axis)
{
    return axis.name.empty() ? axis.paths.front() : axis.name;
}

std::vector<DesignPoint> pointsOf(const SweepDesign& design)
{
    checkParts(design);
    std::vector<DesignPoint> points;
    Place place{design};
    do {
        if (!meetsAll(place, design.constraints))
            continue;
        if (points.size() == maxDesignPoints)
            throw DesignError{fmt::format("a sweep may have at most {} points", maxDesignPoints)};
        points.push_back(place.point());
    } while (place.advance());
    if (points.empty())
        throw DesignError{"the constraints leave no point"};
    checkDistinct(points);
    return points;
}

std::vector<AxisRecord> axesOf(const SweepDesign& design)
{
    std::vector<AxisRecord> axes;
    if (!design.variants.empty()) {
        AxisRecord& variants = axes.emplace_back(AxisRecord{.name = variantAxis});
        for (const Variant& variant : design.variants)
            variants.values.push_back(variant.name);
    }
    for (const AxisGroup& group : design.groups)
        for (const Axis& axis : group)
            axes.push_back({nameOf(axis), axis.paths, axis.values});
    return axes;
}

}  // namespace tillsim
