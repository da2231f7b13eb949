// SPDX-License-Identifier: MIT
#include "app/cli/selftest_output.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace tillsim::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t valueWidth = 13;

/// Exact values to the nanosecond, others with as many digits as a simulation can tell.
std::string valueText(const SelfTestCheck& check, double value)
{
    if (check.interval)
        return fmt::format("{:.5f}", value);
    std::string text = fmt::format("{:.9f}", value);
    text.resize(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::string intervalText(const SelfTestCheck& check)
{
    if (!check.interval)
        return "exact";
    return fmt::format("{} .. {}", valueText(check, check.interval->low), valueText(check, check.interval->high));
}

std::string row(std::size_t figureWidth, std::string_view figure, std::string_view expected, std::string_view simulated,
                std::string_view interval, std::string_view result)
{
    return fmt::format("  {:<{}}  {:>{}}  {:>{}}  {:>22}  {}\n", figure, figureWidth, expected, valueWidth, simulated,
                       valueWidth, interval, result);
}

Json toJson(const SelfTestCheck& check)
{
    Json interval = nullptr;
    if (check.interval)
        interval = {check.interval->low, check.interval->high};
    return {{"figure", check.figure},
            {"expected", check.expected},
            {"simulated", check.simulated},
            {"interval", std::move(interval)},
            {"holds", check.holds}};
}

Json toJson(const SelfTestGroup& group)
{
    Json checks = Json::array();
    for (const SelfTestCheck& check : group.checks)
        checks.push_back(toJson(check));
    return {{"name", group.name},
            {"source", group.source},
            {"replications", group.replications},
            {"checks", std::move(checks)}};
}

}  // namespace

SelfTestText::SelfTestText(const SelfTestTable& table)
    : m_systems{table.systems.size()}, m_intervals{intervalsOf(table)}, m_replays{table.replays.size()}
{
    for (const SelfTestSystem& system : table.systems) {
        for (const SelfTestFigure& figure : system.figures)
            m_figureWidth = std::max(m_figureWidth, figure.name.size());
    }
}

std::string SelfTestText::head(std::uint64_t seed) const
{
    return fmt::format(
               "{} systems of queueing theory and {} exact replays, seed {}. A right program misses one of the\n"
               "{} intervals (Student's t over independent replications) for one seed in {:.0f}.\n\n",
               m_systems, m_replays, seed, m_intervals, 1.0 / selfTestErrorProbability)
        + row(m_figureWidth, "", "expected", "simulated", "interval", "result");
}

std::string SelfTestText::rows(const SelfTestGroup& group) const
{
    std::string text = fmt::format("{}  [{}]\n", group.name, group.source);
    for (const SelfTestCheck& check : group.checks)
        text += row(m_figureWidth, check.figure, valueText(check, check.expected), valueText(check, check.simulated),
                    intervalText(check), check.holds ? "holds" : "FAILS");
    return text;
}

std::string SelfTestText::foot(const SelfTestResult& result)
{
    return fmt::format("\nchecks: {} of {} hold\n", result.holding(), result.checks());
}

std::string selfTestJson(const SelfTestResult& result, std::uint64_t seed)
{
    Json groups = Json::array();
    for (const SelfTestGroup& group : result.groups)
        groups.push_back(toJson(group));
    const Json document{{"schema", "tillsim.selftest/1"},
                        {"seed", seed},
                        {"error_probability", selfTestErrorProbability},
                        {"checks", result.checks()},
                        {"hold", result.holding()},
                        {"groups", std::move(groups)}};
    return document.dump(2) + '\n';
}

}  // namespace tillsim::cli
