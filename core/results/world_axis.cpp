// SPDX-License-Identifier: MIT
#include "core/results/world_axis.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tillsim {

namespace {

/// Tables of a scenario that no shop decides on.
constexpr std::array<std::string_view, 8> world{"arrivals", "basket", "class", "product",
                                                "service",  "tender", "call",  "duration"};

}  // namespace

bool isOfTheWorld(const AxisRecord& axis)
{
    const auto isOutside = [](const std::string& path) {
        return std::ranges::find(world, path.substr(0, path.find_first_of(".["))) != world.end();
    };
    return !axis.paths.empty() && std::ranges::all_of(axis.paths, isOutside);
}

}  // namespace tillsim
