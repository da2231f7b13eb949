// SPDX-License-Identifier: MIT
#include "core/results/steady_result.hpp"

#include <algorithm>

namespace tillsim {

const MeanEstimate* SteadyResult::find(std::string_view name) const
{
    const auto found = std::ranges::find(figures, name, &SteadyFigure::name);
    return found == figures.end() || found->batches.estimate.count == 0 ? nullptr : &found->batches.estimate;
}

}  // namespace tillsim
