// SPDX-License-Identifier: MIT
#include "core/experiment/precision.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim {

std::optional<double> relativeHalfWidth(const MeanEstimate& estimate)
{
    const double size = std::abs(estimate.mean);
    return estimate.halfWidth && size > 0.0 ? std::optional{*estimate.halfWidth / size} : std::nullopt;
}

bool isPrecise(const MeanEstimate& estimate, double relative)
{
    return estimate.halfWidth && *estimate.halfWidth <= relative * std::abs(estimate.mean);
}

std::int64_t nextLook(std::int64_t count, std::optional<double> present, double wanted)
{
    // The half-width falls with the square root of the number of runs. The spread of few runs tells little: no more
    // than four times as many, and at least a tenth more, so that there are few rounds.
    constexpr double mostGrowth = 4.0;
    const double ratio = present.value_or(mostGrowth) / wanted;
    const double growth = std::clamp(ratio * ratio, 1.1, mostGrowth);
    return static_cast<std::int64_t>(std::ceil(static_cast<double>(count) * growth));
}

}  // namespace tillsim
