// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/design_checks.hpp"

#include "core/experiment/sweep/limits.hpp"
#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace tillsim {

namespace {

/// Who sets each path, in words.
class Setters {
public:
    void add(const std::string& path, const std::string& who)
    {
        const auto [place, isNew] = m_setters.emplace(path, who);
        if (!isNew && place->second != who)
            throw DesignError{fmt::format("{} is set by {} and by {}: at one point, only one of them can have its way",
                                          inQuotes(path), place->second, who)};
    }

private:
    std::map<std::string, std::string, std::less<>> m_setters;
};

void checkGroup(const AxisGroup& group)
{
    const Axis& first = group.front();
    for (const Axis& axis : group)
        if (axis.values.size() != first.values.size())
            throw DesignError{
                fmt::format("axes in parallel must have as many values as each other: {} has {}, {} has {}",
                            inQuotes(nameOf(first)), first.values.size(), inQuotes(nameOf(axis)), axis.values.size())};
}

void checkSize(const SweepDesign& design)
{
    std::size_t points = std::max(design.variants.size(), std::size_t{1});
    for (const AxisGroup& group : design.groups) {
        points *= group.front().values.size();  // Neither is above maxGridPoints, so this does not overflow.
        if (points > maxGridPoints || (design.constraints.empty() && points > maxDesignPoints))
            throw DesignError{fmt::format("a sweep may have at most {} points (a grid may have {} of which constraints "
                                          "leave so many)",
                                          maxDesignPoints, maxGridPoints)};
    }
}

void addName(std::set<std::string_view>& names, std::string_view name, std::string_view what)
{
    if (!names.insert(name).second)
        throw DesignError{fmt::format("two {} are named {}", what, inQuotes(name))};
}

void checkNames(const SweepDesign& design)
{
    std::set<std::string_view> variants;
    for (const Variant& variant : design.variants)
        addName(variants, variant.name, "variants");
    std::set<std::string_view> axes;
    for (const AxisGroup& group : design.groups)
        for (const Axis& axis : group)
            addName(axes, nameOf(axis), "axes");
}

}  // namespace

void checkParts(const SweepDesign& design)
{
    Setters setters;
    for (const Variant& variant : design.variants)
        for (const PointSetting& setting : variant.settings)
            setters.add(setting.path, "the variants");
    for (const AxisGroup& group : design.groups) {
        checkGroup(group);
        for (const Axis& axis : group)
            for (const std::string& path : axis.paths)
                setters.add(path, "the axis " + inQuotes(nameOf(axis)));
    }
    checkNames(design);
    checkSize(design);
}

void checkDistinct(const std::vector<DesignPoint>& points)
{
    std::map<std::string, const PointRecord*> known;
    for (const auto& [point, values] : points) {
        std::string key;
        for (const PointSetting& setting : point.settings)
            key += fmt::format("{}={}\n", setting.path, setting.value);
        const auto [place, isNew] = known.emplace(std::move(key), &point);
        if (!isNew)
            throw DesignError{place->second->name == point.name
                                  ? fmt::format("the point {} is there twice", inQuotes(point.name))
                                  : fmt::format("the points {} and {} are the same", inQuotes(place->second->name),
                                                inQuotes(point.name))};
    }
}

}  // namespace tillsim
