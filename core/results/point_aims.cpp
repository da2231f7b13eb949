// SPDX-License-Identifier: MIT
#include "core/results/point_aims.hpp"

#include <fmt/format.h>

namespace tillsim {

std::vector<WantedShare> wantedBy(const PointAims& aims)
{
    std::vector<WantedShare> wanted;
    if (const auto& within = aims.targets.within)
        wanted.push_back({withinName(within->seconds), within->share});
    if (const auto share = aims.targets.onePlusOne)
        wanted.push_back({"one_plus_one", *share});
    return wanted;
}

std::string withinName(double seconds)
{
    return fmt::format("within.{}", seconds);
}

}  // namespace tillsim
