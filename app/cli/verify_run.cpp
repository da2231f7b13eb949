// SPDX-License-Identifier: MIT
// `tillsim verify RUN.json`.
#include "app/cli/arguments.hpp"
#include "app/cli/execute.hpp"
#include "app/cli/hashed_scenario.hpp"
#include "app/cli/passport.hpp"
#include "app/cli/run_command.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/usage_error.hpp"
#include "app/cli/verify_parts.hpp"
#include "core/events/fingerprint.hpp"
#include "core/results/difference.hpp"
#include "core/results/run_passport.hpp"

#include <fmt/format.h>

namespace tillsim::cli {

namespace {

RunPassport readPassport(const std::string& file, const std::string& document)
try {
    return passportIn(document);
} catch (const NoPassport& problem) {
    throw UsageError{fmt::format("{}: {}", file, problem.what())};
}

/// What the passport says was run.
RunCommand recordedCommand(const VerifyCommand& command, const RunPassport& passport)
{
    RunCommand run;
    try {
        run = std::get<RunCommand>(parseArguments(passport.arguments));
    } catch (const std::exception&) {
        throw UsageError{fmt::format("{}: its passport has arguments that are none of tillsim run", command.file)};
    }
    run.scenario = command.scenario.value_or(run.scenario);
    run.replications.jobs = command.jobs;
    if (command.events && !run.replications.steady && run.replications.areSeveral())
        throw UsageError{fmt::format("--events is the log of one run, and {} is about several", command.file)};
    if (run.scenario == standardStream)
        throw UsageError{
            fmt::format("{}: its scenario was read from standard input; --scenario FILE names it", command.file)};
    return run;
}

[[noreturn]] void refuseChanged(const VerifyCommand& command, const std::string& file, std::uint64_t was,
                                std::uint64_t is)
{
    throw UsageError{fmt::format("{}: is not the file that {} was made of: its hash was {} and is {}", file,
                                 command.file, toHex(was), toHex(is))};
}

void demandSameInputs(const VerifyCommand& command, const RunPassport& passport, const HashedScenario& scenario)
{
    if (scenario.text.hash != passport.scenario.hash)
        refuseChanged(command, scenario.text.name, passport.scenario.hash, scenario.text.hash);
    for (std::size_t at = 0; at < passport.files.size() && at < scenario.files.size(); ++at)
        if (scenario.files[at].hash != passport.files[at].hash)
            refuseChanged(command, scenario.files[at].name, passport.files[at].hash, scenario.files[at].hash);
    if (scenario.files.size() != passport.files.size())
        throw UsageError{fmt::format("{}: names {} files, and {} says it named {}", scenario.text.name,
                                     scenario.files.size(), command.file, passport.files.size())};
}

/// What a passport says beside its command is what that command says.
void demandNoContradiction(const VerifyCommand& command, const RunPassport& passport, const RunPassport& ofCommand)
{
    const auto demand = [&command](bool isSame, const char* what) {
        if (!isSame)
            throw UsageError{fmt::format("{}: its passport has one {} and its command another", command.file, what)};
    };
    demand(passport.seed == ofCommand.seed, "seed");
    demand(passport.settings == ofCommand.settings, "list of settings");
    demand(passport.until == ofCommand.until, "end");
}

std::string text(const Difference& difference)
{
    return fmt::format("{} was {}, is {}\n", difference.what, difference.was, difference.is);
}

std::string findings(const VerifyCommand& command, const DocumentComparison& comparison)
{
    if (comparison.areEqual())
        return fmt::format("{}: {} values, all as recorded\n", command.file, comparison.values);
    std::string findings = fmt::format("{}: differs\n", command.file);
    if (comparison.fingerprint)
        findings += text(*comparison.fingerprint);
    return findings
        + (comparison.first ? "the first figure that differs: " + text(*comparison.first)
                            : std::string{"all figures are as recorded\n"});
}

}  // namespace

int verifyRun(const VerifyCommand& command, const std::string& document)
{
    const RunPassport passport = readPassport(command.file, document);
    const RunCommand run = recordedCommand(command, passport);
    GivenLog log{command.events};
    const HashedScenario scenario = readHashedScenario(run.scenario, run.settings);
    demandSameInputs(command, passport, scenario);
    demandNoContradiction(command, passport, passportOf(run, scenario));
    const DocumentComparison comparison = compareDocuments(document, runToJson(run, scenario.scenario, log.observer()));
    const std::string events = log.finding();
    const bool isSame = comparison.areEqual() && !log.differs();
    writeOut(findings(command, comparison) + events + versionsText(passport.version));
    const bool isOneRun = run.replications.steady || !run.replications.areSeveral();
    if (!isSame && !command.events && isOneRun)
        writeOut("with --events LOG, the event log of the recorded run, the first event that differs is named\n");
    flushOut();
    return isSame ? done : unmet;
}

}  // namespace tillsim::cli
