// SPDX-License-Identifier: MIT
#include "core/results/comparison_answers.hpp"

#include "core/results/readable_estimate.hpp"
#include "core/results/text_table.hpp"

#include <fmt/format.h>

#include <vector>

namespace tillsim {

namespace {

constexpr std::size_t longestNameInSentence = 60;
constexpr std::size_t mostNames = 8;  // In one sentence.

/// "a", "a and b", "a, b and 7 more".
std::string listed(const Comparison& comparison, const std::vector<std::size_t>& candidates)
{
    std::string text;
    const std::size_t shown = candidates.size() > mostNames ? mostNames - 1 : candidates.size();
    for (std::size_t at = 0; at < shown; ++at) {
        const bool isLast = at + 1 == candidates.size();
        text += (at == 0      ? ""
                     : isLast ? " and "
                              : ", ")
            + shortened(comparison.candidates[candidates[at]].name, longestNameInSentence);
    }
    return shown < candidates.size() ? fmt::format("{} and {} more", text, candidates.size() - shown) : text;
}

template <typename Condition>
std::vector<std::size_t> thoseWho(const Comparison& comparison, Condition condition)
{
    std::vector<std::size_t> chosen;
    for (std::size_t at = 0; at < comparison.candidates.size(); ++at)
        if (condition(comparison.candidates[at]))
            chosen.push_back(at);
    return chosen;
}

std::vector<std::size_t> thoseWith(const Comparison& comparison, Verdict verdict)
{
    return thoseWho(comparison, [verdict](const ComparedCandidate& each) { return each.verdict() == verdict; });
}

std::string answerOnCheapest(const Comparison& comparison, std::size_t cheapest)
{
    const ComparedCandidate& best = comparison.candidates[cheapest];
    std::string text
        = fmt::format("The cheapest plan that meets the targets: {}, at {} a run.\n",
                      shortened(best.name, longestNameInSentence), readableEstimate(*best.cost, Quantity::number))
        + linesOn(best.uncounted, "There,");
    const auto cheaper = thoseWho(comparison, [&best](const ComparedCandidate& each) {
        return each.verdict() == Verdict::unsure && each.cost && each.cost->mean < best.cost->mean;
    });
    if (!cheaper.empty())
        text += fmt::format("Cheaper, but not certain to meet them: {}; more replications tell.\n",
                            listed(comparison, cheaper));
    const auto level = thoseWho(comparison, [&best](const ComparedCandidate& each) {
        const auto above = each.costAboveCheapest ? each.costAboveCheapest->interval() : std::nullopt;
        return &each != &best && above && above->contains(0.0);
    });
    if (!level.empty())
        text += fmt::format("Its cost is not told apart from that of {}, which {} them too.\n",
                            listed(comparison, level), level.size() == 1 ? "meets" : "meet");
    return text;
}

/// Where there are no costs by which one of them would be chosen.
std::string answerOnMet(const Comparison& comparison, const std::vector<std::size_t>& met)
{
    Uncounted uncounted;
    for (const std::size_t at : met)
        uncounted = worst(uncounted, comparison.candidates[at].uncounted);
    return fmt::format("The targets are met by {}. Which is the cheapest is not known: there are no [costs].\n",
                       listed(comparison, met))
        + linesOn(uncounted, met.size() > 1 ? "With some of them," : "There,");
}

}  // namespace

std::string answerOnTargets(const Comparison& comparison)
{
    if (!hasTargets(comparison))
        return {};
    if (const auto cheapest = cheapestPlan(comparison))
        return answerOnCheapest(comparison, *cheapest);
    if (const auto met = thoseWith(comparison, Verdict::met); !met.empty())
        return answerOnMet(comparison, met);
    if (const auto unsure = thoseWith(comparison, Verdict::unsure); !unsure.empty())
        return fmt::format("No plan meets the targets for certain. These may: {}; more replications tell.\n",
                           listed(comparison, unsure));
    return "No plan meets the targets.\n";
}

std::string answerOnBest(const Comparison& comparison)
{
    if (!comparison.ranking)
        return {};
    const Ranking& ranking = *comparison.ranking;
    if (ranking.isCertain())
        return fmt::format(
            "Best by {}: {}, {:.4g} on average. With {:.4g}% confidence no other is better by {:.3g} "
            "or more.\n",
            ranking.measure,
            shortened(comparison.candidates[ranking.order.front().candidate].name, longestNameInSentence),
            ranking.order.front().mean, ranking.confidence * 100.0, ranking.delta);
    std::vector<std::size_t> left;
    for (const RankedCandidate& each : ranking.order)
        if (!each.droppedAt)
            left.push_back(each.candidate);
    return fmt::format("After {} replications it is not certain which is best by {}: {}.\n", ranking.most,
                       ranking.measure, listed(comparison, left));
}

}  // namespace tillsim
