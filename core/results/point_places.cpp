// SPDX-License-Identifier: MIT
#include "core/results/point_places.hpp"

#include <algorithm>

namespace tillsim {

namespace {

const std::string* settingOf(const PointRecord& point, const std::string& path)
{
    const auto found = std::find_if(point.settings.rbegin(), point.settings.rend(),
                                    [&path](const PointSetting& setting) { return setting.path == path; });
    return found == point.settings.rend() ? nullptr : &found->value;
}

/// What the point sets there; null if it sets nothing.
const std::string* valueOn(const AxisRecord& axis, const PointRecord& point)
{
    for (const std::string& path : axis.paths)
        if (const std::string* const value = settingOf(point, path))
            return value;
    return nullptr;
}

/// The name of the point without what its axes have appended to it.
std::string variantOf(const PointRecord& point, const std::vector<AxisRecord>& axes)
{
    std::string end;
    for (const AxisRecord& axis : axes)
        if (const std::string* const value = valueOn(axis, point))
            end += ", " + axis.name + '=' + *value;
    const bool hasEnd = point.name.ends_with(end);
    return hasEnd ? point.name.substr(0, point.name.size() - end.size()) : point.name;
}

}  // namespace

std::optional<std::vector<std::size_t>> placeOf(const PointRecord& point, const std::vector<AxisRecord>& axes)
{
    const std::string variant = variantOf(point, axes);
    std::vector<std::size_t> place;
    for (const AxisRecord& axis : axes) {
        const std::string* const value = axis.paths.empty() ? &variant : valueOn(axis, point);
        const auto found = value ? std::ranges::find(axis.values, *value) : axis.values.end();
        if (found == axis.values.end())
            return std::nullopt;
        place.push_back(static_cast<std::size_t>(found - axis.values.begin()));
    }
    return place;
}

std::string placeName(const AxisRecord& axis, const std::string& value)
{
    return axis.paths.empty() ? value : axis.name + '=' + value;
}

}  // namespace tillsim
