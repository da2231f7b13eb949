// SPDX-License-Identifier: MIT
#include "app/cli/precision_words.hpp"

#include <fmt/format.h>

namespace tillsim::cli {

std::string precisionOutcome(const SweepInput& input, const std::vector<std::size_t>& imprecise)
{
    if (!input.precision)
        return {};
    const std::string wanted
        = fmt::format("The precision of +- {:.4g}% of {}", 100.0 * input.precision->relative, input.measure);
    if (imprecise.empty())
        return fmt::format("\n{} was reached at all points.\n", wanted);
    return fmt::format("\n{} was NOT reached at {} of {} points in {} runs at most, first at {}.\n", wanted,
                       imprecise.size(), input.plan.points.size(), input.precision->most,
                       input.plan.points[imprecise.front()].record.name);
}

std::string precisionWarning(const SweepInput& input, const std::vector<std::size_t>& imprecise)
{
    if (imprecise.empty())
        return {};
    return fmt::format("{} point{} did not come to the precision wanted of {}; --max-replications allows more runs",
                       imprecise.size(), imprecise.size() == 1 ? "" : "s", input.measure);
}

}  // namespace tillsim::cli
