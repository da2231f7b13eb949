// SPDX-License-Identifier: MIT
#include "core/results/store_json.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/text_hash.hpp"

#include <nlohmann/json.hpp>

namespace tillsim {

namespace {

using Json = nlohmann::ordered_json;

Json settingsByPath(const std::vector<PointSetting>& settings)
{
    Json object = Json::object();
    for (const PointSetting& setting : settings)
        object[setting.path] = setting.value;
    return object;
}

Json toJson(const std::vector<AxisRecord>& axes)
{
    Json list = Json::array();
    for (const AxisRecord& axis : axes)
        list.push_back({{"name", axis.name}, {"paths", axis.paths}, {"values", axis.values}});
    return list;
}

Json countedEstimate(const MeanEstimate& estimate)
{
    const auto interval = estimate.interval();
    return {{"mean", estimate.mean},
            {"ci95", interval ? Json::array({interval->low, interval->high}) : Json(nullptr)},
            {"sd", estimate.sd},
            {"count", estimate.count}};
}

Json toJson(const PointSummary& point, std::size_t position)
{
    Json figures = Json::object();
    for (const MeasureSummary& measure : point.measures)
        figures[measure.name] = countedEstimate(measure.estimate);
    return {
        {"point", position},          {"name", point.point.name}, {"settings", settingsByPath(point.point.settings)},
        {"replications", point.runs}, {"failed", point.failed},   {"figures", std::move(figures)}};
}

}  // namespace

std::string toJson(const StoreSummary& summary)
{
    const ExperimentRecord& experiment = summary.experiment;
    Json document;
    document["schema"] = "tillsim.sweep/1";
    document["version"] = experiment.version;
    document["scenario"] = experiment.scenario.name;
    document["scenario_hash"] = toHex(textHash(experiment.scenario.text));
    document["seed"] = experiment.seed;
    document["settings"] = settingsByPath(experiment.settings);
    document["axes"] = toJson(experiment.axes);
    document["points"] = Json::array();
    for (std::size_t position = 0; position < summary.points.size(); ++position)
        document["points"].push_back(toJson(summary.points[position], position));
    // Names may be those of files, which may be anything.
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace tillsim
