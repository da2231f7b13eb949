// SPDX-License-Identifier: MIT
#include "core/events/csv_cell.hpp"
#include "core/results/comparison_text.hpp"

#include <fmt/format.h>

namespace tillsim {

namespace {

constexpr const char* comparisonHeader
    = "candidate,measure,goal,replications,baseline_mean,baseline_sd,mean,sd,difference,difference_low,difference_high,"
      "difference_sd,finding,variance_factor,independent_runs,targets,rank,ranked_runs,dropped_at\n";

template <typename Number>
std::string cell(const std::optional<Number>& number)
{
    return number ? fmt::format("{}", *number) : std::string{};
}

std::string cellsOf(const ComparedFigure& figure)
{
    const auto interval = figure.difference.interval();
    return fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{},{}", csvCell(figure.measure), nameOf(figure.goal),
                       figure.difference.count, figure.baseline.mean, figure.baseline.sd, figure.candidate.mean,
                       figure.candidate.sd, figure.difference.mean, interval ? fmt::format("{}", interval->low) : "",
                       interval ? fmt::format("{}", interval->high) : "", figure.difference.sd, nameOf(figure.finding),
                       cell(figure.varianceFactor), cell(figure.independentRuns));
}

/// "RANK,RUNS,DROPPED" of a candidate; empty cells without a ranking.
std::string rankOf(const Comparison& comparison, std::size_t candidate)
{
    if (!comparison.ranking)
        return ",,";
    const std::vector<RankedCandidate>& order = comparison.ranking->order;
    std::size_t place = 0;
    while (order[place].candidate != candidate)
        ++place;
    return fmt::format("{},{},{}", place + 1, order[place].runs, cell(order[place].droppedAt));
}

}  // namespace

std::string toCsv(const Comparison& comparison)
{
    std::string text = comparisonHeader;
    for (std::size_t at = 1; at < comparison.candidates.size(); ++at) {
        const ComparedCandidate& candidate = comparison.candidates[at];
        const auto verdict = candidate.verdict();
        for (const ComparedFigure& figure : candidate.figures)
            text += fmt::format("{},{},{},{}\n", csvCell(candidate.name), cellsOf(figure),
                                verdict ? nameOf(*verdict) : std::string_view{}, rankOf(comparison, at));
    }
    return text;
}

}  // namespace tillsim
