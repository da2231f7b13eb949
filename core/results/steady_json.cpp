// SPDX-License-Identifier: MIT
#include "core/results/steady_json.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/theory_json.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace tillsim {

namespace {

using Json = nlohmann::ordered_json;

/// Nothing but null where the run is too short.
Json toJson(const BatchEstimate& batches)
{
    const auto interval = batches.estimate.interval();
    if (!interval)
        return nullptr;
    return {{"mean", batches.estimate.mean},     {"ci95", {interval->low, interval->high}}, {"sd", batches.estimate.sd},
            {"batches", batches.estimate.count}, {"batch_size", batches.batchSize},         {"lag1", batches.lag1},
            {"correlated", batches.isCorrelated}};
}

}  // namespace

std::string toJson(const SteadyResult& result)
{
    Json figures = Json::object();
    for (const SteadyFigure& figure : result.figures)
        figures[figure.name] = toJson(figure.batches);
    const Json document{
        {"schema", "tillsim.steady/1"},
        {"scenario", result.scenario},
        {"seed", result.seed},
        {"fingerprint", toHex(result.fingerprint)},
        {"simulated_s", result.simulated},
        {"served", result.served},
        {"warm_up",
         {{"served", result.warmUp.served}, {"until_s", result.warmUp.until}, {"at_edge", result.warmUp.isAtEdge}}},
        {"figures", std::move(figures)},
        {"theory", Json::parse(theoryJson(result.theory))}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace tillsim
