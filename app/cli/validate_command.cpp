// SPDX-License-Identifier: MIT
// `tillsim validate`.
#include "app/cli/execute.hpp"
#include "app/cli/preflight.hpp"
#include "app/cli/scenario_input.hpp"
#include "app/cli/standard_output.hpp"
#include "core/experiment/load/offered_load.hpp"
#include "core/scenario/duration_text.hpp"
#include "core/scenario/expected_customers.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/till_count.hpp"

#include <fmt/format.h>

#include <chrono>
#include <cmath>

namespace tillsim::cli {

namespace {

std::string counted(std::size_t count, const char* one, const char* several)
{
    return fmt::format("{} {}", count, count == 1 ? one : several);
}

/// Of a day; what is shorter than a minute stays as it is.
Duration toTheSecond(Duration span)
{
    return span < std::chrono::minutes{1} ? span : Duration{std::chrono::round<std::chrono::seconds>(span)};
}

/// "2 sources, about 2207 customers in 15h, 1 class, 6 tills, offered load 1.67 (28% of the tills), ...".
std::string summaryOf(const Scenario& scenario)
{
    const std::int64_t tills = tillCount(scenario);
    std::string text = fmt::format(
        "{}, about {} in {}, {}, {}", counted(scenario.arrivals.size(), "source", "sources"),
        counted(static_cast<std::size_t>(std::llround(expectedCustomers(scenario))), "customer", "customers"),
        formatDuration(toTheSecond(scenario.duration)), counted(scenario.classes.size(), "class", "classes"),
        counted(static_cast<std::size_t>(tills), "till", "tills"));
    if (const auto load = offeredLoad(scenario))
        text += fmt::format(", offered load {:.3g} ({:.3g}% of the tills, without gaps)", *load,
                            *load / static_cast<double>(tills) * 100.0);
    if (!scenario.sources.empty())
        text += ", " + counted(scenario.sources.size(), "note", "notes") + " on where numbers come from";
    return text;
}

}  // namespace

int execute(const ValidateCommand& command)
{
    const Scenario scenario = readScenario(command.scenario, command.settings);
    const std::string file = command.scenario == standardStream ? "standard input" : onOneLine(command.scenario);
    writeOut(fmt::format("{}: a valid scenario, {}: {}\n", file, inQuotes(scenario.name), summaryOf(scenario)));
    writeOut(preflightText(scenario));
    flushOut();
    return done;
}

}  // namespace tillsim::cli
