// SPDX-License-Identifier: MIT
#include "core/results/run_json.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/theory_json.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace tillsim {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const CustomerCounts& counts)
{
    return {{"arrived", counts.arrived},        {"served", counts.served},   {"balked", counts.balked},
            {"turned_away", counts.turnedAway}, {"reneged", counts.reneged}, {"in_service", counts.inService},
            {"in_line", counts.inLine},         {"outside", counts.outside}};
}

Json toJson(const Summary& summary)
{
    return {{"count", summary.count}, {"mean", summary.mean}, {"sd", summary.sd},   {"p50", summary.p50},
            {"p90", summary.p90},     {"p95", summary.p95},   {"p99", summary.p99}, {"max", summary.max}};
}

Json toJson(const LevelSummary& level)
{
    return {{"mean", level.mean}, {"max", level.max}};
}

template <std::size_t size>
Json byName(const std::array<std::string_view, size>& names, const std::array<double, size>& values)
{
    Json object = Json::object();
    for (std::size_t at = 0; at < size; ++at)
        object[std::string{names[at]}] = values[at];
    return object;
}

Json toJson(const TillResult& till)
{
    return {{"name", till.name},
            {"served", till.served},
            {"utilisation", till.utilisation},
            {"states_s", byName(tillStateNames, till.states)}};
}

Json toJson(const BankResult& bank)
{
    Json tills = Json::array();
    for (const TillResult& till : bank.tills)
        tills.push_back(toJson(till));
    return {{"name", bank.name},
            {"served", bank.served},
            {"wait_s", toJson(bank.wait)},
            {"utilisation", bank.utilisation},
            {"tills", std::move(tills)}};
}

Json toJson(const ClassResult& ofClass)
{
    return {{"name", ofClass.name},
            {"customers", toJson(ofClass.customers)},
            {"wait_s", toJson(ofClass.wait)},
            {"sojourn_s", toJson(ofClass.sojourn)}};
}

Json withinToJson(const std::vector<WithinShare>& shares)
{
    Json object = Json::object();
    for (const WithinShare& within : shares)
        object[fmt::format("{}", within.seconds)] = within.share;
    return object;
}

template <typename T>
Json listOf(const std::vector<T>& parts)
{
    Json list = Json::array();
    for (const T& part : parts)
        list.push_back(toJson(part));
    return list;
}

}  // namespace

std::string toJson(const RunResult& result)
{
    Json document;
    document["schema"] = "tillsim.run/1";
    document["scenario"] = result.scenario;
    document["seed"] = result.seed;
    document["replications"] = 1;
    document["fingerprint"] = toHex(result.fingerprint);
    document["simulated_s"] = result.simulated;
    document["customers"] = toJson(result.customers);
    document["wait_s"] = toJson(result.wait);
    document["sojourn_s"] = toJson(result.sojourn);
    document["service_s"] = toJson(result.service);
    document["outside_s"] = toJson(result.outside);
    document["line_length"] = toJson(result.lineLength);
    document["in_shop"] = toJson(result.inShop);
    document["throughput_per_hour"] = result.throughputPerHour;
    document["utilisation"] = result.utilisation;
    document["one_plus_one"] = result.onePlusOne;
    document["within"] = withinToJson(result.within);
    document["wait_causes_s"] = byName(waitCauseNames, result.waitCauses);
    document["classes"] = listOf(result.classes);
    document["banks"] = listOf(result.banks);
    document["theory"] = Json::parse(theoryJson(result.theory));
    // A scenario without a name is called after its file, whose name may be anything.
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace tillsim
