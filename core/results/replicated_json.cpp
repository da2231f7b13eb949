// SPDX-License-Identifier: MIT
// The document of one run, in which each figure is replaced by what is known of it: so both have the same shape.
#include "core/results/replicated_json.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/run_json.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <string_view>
#include <unordered_map>

namespace tillsim {

namespace {

using Json = nlohmann::ordered_json;
using Estimates = std::unordered_map<std::string_view, const MeanEstimate*>;  // Looked up only, never walked.

Estimates estimatesOf(const ReplicatedResult& result)
{
    Estimates estimates;
    for (const FigureEstimate& figure : result.figures)
        estimates.emplace(figure.name, &figure.estimate);
    return estimates;
}

Json replicatedEstimate(const MeanEstimate& estimate)
{
    const auto interval = estimate.interval();
    return {{"mean", estimate.mean},
            {"ci95", interval ? Json{interval->low, interval->high} : Json(nullptr)},
            {"sd", estimate.sd}};
}

Json toJson(const PrecisionOutcome& precision)
{
    Json figures = Json::array();
    for (const ReachedPrecision& figure : precision.figures)
        figures.push_back({{"name", figure.name},
                           {"relative", figure.relative ? Json(*figure.relative) : Json(nullptr)},
                           {"reached_at", figure.reachedAt > 0 ? Json(figure.reachedAt) : Json(nullptr)}});
    return {{"wanted", precision.wanted},
            {"reached", precision.isReached()},
            {"least", precision.least},
            {"most", precision.most},
            {"figures", std::move(figures)}};
}

/// Replaces the numbers of `part`, whose own path is `path`.
void fillIn(Json& part, const std::string& path, const Estimates& estimates)
{
    if (part.is_number()) {
        part = replicatedEstimate(*estimates.at(path));
        return;
    }
    if (!part.is_structured())
        return;
    const bool isList = part.is_array();
    for (auto& [key, value] : part.items())
        fillIn(value, isList ? path + '[' + value.at("name").template get<std::string>() + ']' : path + '.' + key,
               estimates);
}

bool isFigure(std::string_view key)
{
    return key != "seed" && key != "replications" && key != "theory";
}

}  // namespace

std::string toJson(const ReplicatedResult& result)
{
    const Estimates estimates = estimatesOf(result);
    Json shape = Json::parse(toJson(result.shape));
    Json document;
    for (auto& [key, value] : shape.items()) {
        if (isFigure(key))
            fillIn(value, key, estimates);
        document[key] = std::move(value);
        if (key == "fingerprint" && result.precision)
            document["precision"] = toJson(*result.precision);
    }
    document["replications"] = result.replications;
    document["fingerprint"] = toHex(result.fingerprint);
    return document.dump(2) + '\n';
}

}  // namespace tillsim
