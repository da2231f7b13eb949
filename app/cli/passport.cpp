// SPDX-License-Identifier: MIT
#include "app/cli/passport.hpp"

#include "app/cli/version.hpp"

#include <fmt/format.h>

namespace tillsim::cli {

namespace {

/// Threads are left out: nothing depends on them. So is a single replication, which is a run.
void addReplications(std::vector<std::string>& arguments, const ReplicationsAsked& asked)
{
    const auto add = [&arguments](const std::string& option, const std::string& value) {
        arguments.insert(arguments.end(), {option, value});
    };
    if (asked.steady)
        arguments.emplace_back("--steady");
    if (asked.count && asked.areSeveral())
        add("--replications", fmt::format("{}", *asked.count));
    if (asked.precision)
        add("--precision", fmt::format("{}", *asked.precision));
    for (const std::string& measure : asked.measures)
        add("--measure", measure);
    if (asked.least)
        add("--min-replications", fmt::format("{}", *asked.least));
    if (asked.most)
        add("--max-replications", fmt::format("{}", *asked.most));
}

/// All that the result depends on, and nothing of where it goes.
std::vector<std::string> argumentsFor(const RunCommand& command, std::uint64_t seed)
{
    const bool looksLikeOption = command.scenario.starts_with('-') && command.scenario != standardStream;
    std::vector<std::string> arguments{"run"};
    if (!looksLikeOption)
        arguments.push_back(command.scenario);
    const auto add = [&arguments](const std::string& option, const std::string& value) {
        arguments.insert(arguments.end(), {option, value});
    };
    add("--seed", std::to_string(seed));
    for (const Setting& setting : command.settings)
        add("--set", setting.path + '=' + setting.value);
    if (command.until)
        add("--until", *command.until);
    addReplications(arguments, command.replications);
    if (looksLikeOption)
        add("--", command.scenario);
    return arguments;
}

}  // namespace

RunPassport passportOf(const RunCommand& command, const HashedScenario& scenario)
{
    RunPassport passport{.version = versionText(),
                         .compiler = buildText(),
                         .scenario = scenario.text,
                         .files = scenario.files,
                         .seed = command.seed.value_or(scenario.scenario.seed),
                         .until = command.until};
    for (const Setting& setting : command.settings)
        passport.settings.push_back({setting.path, setting.value});
    passport.arguments = argumentsFor(command, passport.seed);
    return passport;
}

std::string stamped(const std::string& report, ReportFormat format, const RunPassport& passport)
{
    return format == ReportFormat::json ? withPassport(report, passport) : report + passportLine(passport);
}

}  // namespace tillsim::cli
