// SPDX-License-Identifier: MIT
#include "core/results/comparison.hpp"

#include <algorithm>
#include <array>

namespace tillsim {

std::string_view nameOf(Finding finding)
{
    static constexpr std::array<std::string_view, 6> names{"better", "worse",          "higher",
                                                           "lower",  "not told apart", "the same"};
    return names.at(static_cast<std::size_t>(finding));
}

Finding findingOn(const MeanEstimate& difference, Goal goal)
{
    if (difference.mean == 0.0 && difference.sd == 0.0)
        return Finding::same;
    if (difference.interval().value().contains(0.0))
        return Finding::unsure;
    const bool isHigher = difference.mean > 0.0;
    if (goal == Goal::none)
        return isHigher ? Finding::higher : Finding::lower;
    return isHigher == (goal == Goal::more) ? Finding::better : Finding::worse;
}

std::optional<Verdict> ComparedCandidate::verdict() const
{
    std::optional<Verdict> verdict;
    for (const ComparedTarget& target : targets)
        verdict = std::max(verdict.value_or(Verdict::met), target.verdict);
    return verdict;
}

std::optional<std::size_t> cheapestPlan(const Comparison& comparison)
{
    std::optional<std::size_t> cheapest;
    for (std::size_t at = 0; at < comparison.candidates.size(); ++at) {
        const ComparedCandidate& each = comparison.candidates[at];
        if (each.verdict() == Verdict::met && each.cost
            && (!cheapest || each.cost->mean < comparison.candidates[*cheapest].cost->mean))
            cheapest = at;
    }
    return cheapest;
}

bool hasTargets(const Comparison& comparison)
{
    return std::ranges::any_of(comparison.candidates, [](const auto& each) { return !each.targets.empty(); });
}

bool meetsTargets(const Comparison& comparison)
{
    return std::ranges::any_of(comparison.candidates, [](const auto& each) { return each.verdict() == Verdict::met; });
}

}  // namespace tillsim
