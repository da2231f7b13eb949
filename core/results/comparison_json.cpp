// SPDX-License-Identifier: MIT
#include "core/results/comparison_text.hpp"

#include <nlohmann/json.hpp>

namespace tillsim {

namespace {

using Json = nlohmann::ordered_json;

template <typename Value>
Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json comparedEstimate(const MeanEstimate& estimate)
{
    const auto interval = estimate.interval();
    return {{"mean", estimate.mean},
            {"ci", interval ? Json::array({interval->low, interval->high}) : Json(nullptr)},
            {"sd", estimate.sd}};
}

Json comparedEstimate(const std::optional<MeanEstimate>& estimate)
{
    return estimate ? comparedEstimate(*estimate) : Json(nullptr);
}

Json verdictOf(const ComparedCandidate& candidate)
{
    const auto verdict = candidate.verdict();
    return verdict ? Json(nameOf(*verdict)) : Json(nullptr);
}

Json toJson(const ComparedTarget& target)
{
    return {{"measure", target.measure},
            {"least", target.least},
            {"share", comparedEstimate(target.share)},
            {"verdict", nameOf(target.verdict)}};
}

Json toJson(const ComparedFigure& figure)
{
    return {{"measure", figure.measure},
            {"goal", nameOf(figure.goal)},
            {"baseline", comparedEstimate(figure.baseline)},
            {"candidate", comparedEstimate(figure.candidate)},
            {"difference", comparedEstimate(figure.difference)},
            {"finding", nameOf(figure.finding)},
            {"independent_variance", figure.independentVariance()},
            {"paired_variance", figure.difference.sd * figure.difference.sd},
            {"variance_factor", orNull(figure.varianceFactor)},
            {"independent_runs", orNull(figure.independentRuns)}};
}

Json toJson(const ComparedCandidate& candidate)
{
    Json targets = Json::array();
    for (const ComparedTarget& target : candidate.targets)
        targets.push_back(toJson(target));
    Json figures = Json::array();
    for (const ComparedFigure& figure : candidate.figures)
        figures.push_back(toJson(figure));
    return {{"name", candidate.name},
            {"cost", comparedEstimate(candidate.cost)},
            {"cost_above_cheapest", comparedEstimate(candidate.costAboveCheapest)},
            {"verdict", verdictOf(candidate)},
            {"targets", std::move(targets)},
            {"figures", std::move(figures)}};
}

Json toJson(const Ranking& ranking, const std::vector<ComparedCandidate>& candidates)
{
    Json order = Json::array();
    for (const RankedCandidate& each : ranking.order)
        order.push_back({{"name", candidates[each.candidate].name},
                         {"mean", each.mean},
                         {"replications", each.runs},
                         {"dropped_at", orNull(each.droppedAt)}});
    return {{"procedure", "KN"},
            {"measure", ranking.measure},
            {"goal", nameOf(ranking.goal)},
            {"confidence", ranking.confidence},
            {"delta", ranking.delta},
            {"first_stage", ranking.firstStage},
            {"most", ranking.most},
            {"certain", ranking.isCertain()},
            {"order", std::move(order)}};
}

}  // namespace

std::string toJson(const Comparison& comparison)
{
    const std::vector<ComparedCandidate>& candidates = comparison.candidates;
    const auto cheapest = cheapestPlan(comparison);
    Json document{{"schema", "tillsim.comparison/1"},
                  {"seed", comparison.seed},
                  {"replications", comparison.replications},
                  {"confidence", comparison.confidence},
                  {"baseline", candidates.front().name},
                  {"cheapest", cheapest ? Json(candidates[*cheapest].name) : Json(nullptr)}};
    document["candidates"] = Json::array();
    for (const ComparedCandidate& candidate : candidates)
        document["candidates"].push_back(toJson(candidate));
    document["ranking"] = comparison.ranking ? toJson(*comparison.ranking, candidates) : Json(nullptr);
    // Names may be those of files, which may be anything.
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace tillsim
