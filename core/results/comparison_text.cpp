// SPDX-License-Identifier: MIT
#include "core/results/comparison_text.hpp"

#include "core/results/comparison_answers.hpp"
#include "core/results/readable_estimate.hpp"
#include "core/results/text_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace tillsim {

namespace {

constexpr std::size_t longestCandidateName = 32;  // In a table.

/// Three digits, or whole.
std::string factorText(double factor)
{
    return factor < 9.995 ? fmt::format("{:.2f}", factor)
        : factor < 99.95  ? fmt::format("{:.1f}", factor)
                          : fmt::format("{:.0f}", factor);
}

/// Measures that are 0 in all runs of both say nothing.
bool saysNothing(const ComparedFigure& figure)
{
    return figure.finding == Finding::same && figure.baseline.mean == 0.0 && figure.baseline.sd == 0.0;
}

std::string differencesText(const Comparison& comparison, const ComparedCandidate& candidate)
{
    TextTable table;
    const std::string baseline = shortened(comparison.candidates.front().name, longestCandidateName);
    const std::string name = shortened(candidate.name, longestCandidateName);
    table.add({"", baseline, name, "difference", "it is", "variance", "unpaired"});
    for (const ComparedFigure& figure : candidate.figures) {
        if (saysNothing(figure))
            continue;
        const Quantity quantity = columnQuantity(figure.measure);
        table.add({figure.measure, readableEstimate(figure.baseline, quantity),
                   readableEstimate(figure.candidate, quantity), readableEstimate(figure.difference, quantity),
                   std::string{nameOf(figure.finding)},
                   figure.varianceFactor ? "/ " + factorText(*figure.varianceFactor) : "",
                   figure.independentRuns ? std::to_string(*figure.independentRuns) : ""});
    }
    return fmt::format("\n{} against {}\n\n", candidate.name, comparison.candidates.front().name) + table.text();
}

std::string sharesText(const ComparedCandidate& candidate)
{
    std::string text;
    for (const ComparedTarget& target : candidate.targets)
        text += fmt::format("{}{} {} (at least {:.4g}%): {}", text.empty() ? "" : ", ", target.measure,
                            readableEstimate(target.share, Quantity::share), target.least * 100.0,
                            nameOf(target.verdict));
    return text;
}

/// A row a candidate: what it costs, and its targets one by one.
std::string plansText(const Comparison& comparison)
{
    const bool hasCosts
        = std::ranges::any_of(comparison.candidates, [](const auto& each) { return each.cost.has_value(); });
    if (!hasCosts && !hasTargets(comparison))
        return {};
    TextTable table;
    const auto add = [&](std::string name, std::string cost, std::string verdict, std::string shares) {
        std::vector<std::string> row{std::move(name)};
        if (hasCosts)
            row.push_back(std::move(cost));
        if (hasTargets(comparison))
            row.insert(row.end(), {std::move(verdict), std::move(shares)});
        table.add(std::move(row));
    };
    add("plan", "cost", "targets", "one by one");
    for (const ComparedCandidate& each : comparison.candidates)
        add(shortened(each.name, longestCandidateName), each.cost ? readableEstimate(*each.cost, Quantity::number) : "",
            each.verdict() ? std::string{nameOf(*each.verdict())} : "", sharesText(each));
    return '\n' + table.text();
}

std::string rankingText(const Comparison& comparison)
{
    if (!comparison.ranking)
        return {};
    const Ranking& ranking = *comparison.ranking;
    TextTable table;
    table.add({"ranking", ranking.measure, "replications", "dropped after"});
    for (const RankedCandidate& each : ranking.order)
        table.add({shortened(comparison.candidates[each.candidate].name, longestCandidateName),
                   fmt::format("{:.4g}", each.mean), std::to_string(each.runs),
                   each.droppedAt ? std::to_string(*each.droppedAt) : ""});
    return '\n' + table.text()
        + fmt::format("Procedure KN of Kim and Nelson (2001): {:.4g}% confidence, differences below {:.3g} do not "
                      "matter, first stage {}.\nOnly the first place has the confidence.\n",
                      ranking.confidence * 100.0, ranking.delta, ranking.firstStage);
}

}  // namespace

std::string toText(const Comparison& comparison)
{
    std::string answers = answerOnTargets(comparison) + answerOnBest(comparison);
    if (!answers.empty())
        answers += '\n';
    std::string text = answers
        + fmt::format("{} candidates, {} replications each, seed {}; means +- half of the {:.4g}% interval\n",
                      comparison.candidates.size(), comparison.replications, comparison.seed,
                      comparison.confidence * 100.0);
    for (std::size_t at = 1; at < comparison.candidates.size(); ++at)
        text += differencesText(comparison, comparison.candidates[at]);
    return text + plansText(comparison) + rankingText(comparison)
        + fmt::format("\nvariance: of a difference between independent runs it is so many times that of pairs.\n"
                      "unpaired: so many independent runs of each, in place of {}, would have told as much.\n",
                      comparison.replications);
}

}  // namespace tillsim
