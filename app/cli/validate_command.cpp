// SPDX-License-Identifier: MIT
// `tillsim validate`.
#include "app/cli/execute.hpp"
#include "app/cli/scenario_input.hpp"
#include "app/cli/standard_output.hpp"
#include "core/experiment/offered_load.hpp"
#include "core/scenario/duration_text.hpp"
#include "core/scenario/expected_customers.hpp"
#include "core/scenario/problems.hpp"

#include <fmt/format.h>

namespace tillsim::cli {

namespace {

std::string counted(std::size_t count, const char* one, const char* several)
{
    return fmt::format("{} {}", count, count == 1 ? one : several);
}

std::size_t tillsOf(const Scenario& scenario)
{
    std::size_t tills = 0;
    for (const Bank& bank : scenario.banks)
        tills += static_cast<std::size_t>(bank.tills);
    return tills;
}

/// "2 sources, about 2207 customers in 15h, 1 class, 6 tills, offered load 1.67 (28% of the tills), ...".
std::string summaryOf(const Scenario& scenario)
{
    std::string text = fmt::format(
        "{}, about {:.0f} customers in {}, {}, {}", counted(scenario.arrivals.size(), "source", "sources"),
        expectedCustomers(scenario), formatDuration(scenario.duration),
        counted(scenario.classes.size(), "class", "classes"), counted(tillsOf(scenario), "till", "tills"));
    if (const auto load = offeredLoad(scenario))
        text += fmt::format(", offered load {:.3g} ({:.3g}% of the tills, without gaps)", *load,
                            *load / static_cast<double>(tillsOf(scenario)) * 100.0);
    if (!scenario.sources.empty())
        text += ", " + counted(scenario.sources.size(), "note", "notes") + " on where numbers come from";
    return text;
}

}  // namespace

int execute(const ValidateCommand& command)
{
    const Scenario scenario = readScenario(command.scenario, command.settings);
    const std::string file = command.scenario == standardStream ? "standard input" : command.scenario;
    writeOut(fmt::format("{}: a valid scenario, {}: {}\n", file, inQuotes(scenario.name), summaryOf(scenario)));
    flushOut();
    return done;
}

}  // namespace tillsim::cli
