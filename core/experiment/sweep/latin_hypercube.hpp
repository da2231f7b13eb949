// SPDX-License-Identifier: MIT
// Latin hypercube samples: n points that fill a space of many axes evenly, each axis by itself.
//
// M. McKay, R. Beckman, W. Conover, "A comparison of three methods for selecting values of input variables in the
// analysis of output from a computer code", Technometrics 21(2), 1979, section 2.3: the range of each axis is cut into
// n strata of equal length, one value is drawn uniformly from each, and the values of the axes are paired at random.
#pragma once

#include "core/experiment/sweep/design.hpp"
#include "core/experiment/sweep/value_range.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace tillsim {

struct HypercubeAxis {
    std::string name{};  ///< As of an Axis.
    std::vector<std::string> paths{};
    ValueRange range{};  ///< Without a step, upwards, in one unit.
    bool whole = false;  ///< Only whole numbers, both ends included and as likely as those between.
};

struct LatinHypercube {
    std::size_t points = 0;  ///< At least 1.
    std::uint64_t seed = 1;
    std::vector<HypercubeAxis> axes{};
};

/// The sample as axes in parallel. Values of an axis depend on the seed, the number of points, its range and its
/// position alone; those that are not whole are decimals with at least three digits more than it takes to tell the
/// strata apart. Throws BadRange.
[[nodiscard]] AxisGroup sampled(const LatinHypercube& hypercube);

}  // namespace tillsim
