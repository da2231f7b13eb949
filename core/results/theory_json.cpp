// SPDX-License-Identifier: MIT
#include "core/results/theory_json.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace tillsim {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const std::vector<NamedFigure>& figures)
{
    Json object = Json::object();
    for (const NamedFigure& figure : figures)
        object[figure.name] = figure.value;
    return object;
}

Json toJson(const TheoryStretch& stretch)
{
    return {{"from_s", stretch.from},          {"to_s", stretch.to},   {"per_hour", stretch.perHour},
            {"tills", stretch.tills},          {"load", stretch.load}, {"growth_per_hour", stretch.growthPerHour},
            {"values", toJson(stretch.values)}};
}

Json toJson(const std::vector<TheoryStretch>& stretches)
{
    Json list = Json::array();
    for (const TheoryStretch& stretch : stretches)
        list.push_back(toJson(stretch));
    return list;
}

Json toJson(const TheoryResult& theory)
{
    return {{"model", theory.model},
            {"exact", theory.exact},
            {"broken", theory.broken},
            {"notes", theory.notes},
            {"parameters", toJson(theory.parameters)},
            {"values", toJson(theory.values)},
            {"intervals", toJson(theory.stretches)}};
}

}  // namespace

std::string theoryJson(const std::optional<TheoryResult>& theory)
{
    const Json value = theory ? toJson(*theory) : Json(nullptr);
    return value.dump();
}

}  // namespace tillsim
