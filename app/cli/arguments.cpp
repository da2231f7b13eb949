// SPDX-License-Identifier: MIT
// Takes a line into words with CLI11. What they mean is decided in option_values.cpp, and what is wrong with them told
// in refusals.cpp, so that every message is one of ours.
#include "app/cli/arguments.hpp"

#include "app/cli/command_words.hpp"
#include "app/cli/help.hpp"
#include "app/cli/help_formatter.hpp"
#include "app/cli/option_values.hpp"
#include "app/cli/refusals.hpp"
#include "app/cli/run_modes.hpp"
#include "app/cli/store_arguments.hpp"
#include "app/cli/usage_error.hpp"
#include "app/cli/version.hpp"
#include "core/experiment/sweep/limits.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace tillsim::cli {

namespace {

void addSettings(CLI::App& command)
{
    addOption(command, "--set", "PATH=VALUE", "Sets a value of the scenario; may be given several times");
}

/// The scenario of a command that needs one.
std::string scenarioFile(const CLI::App& command)
{
    refuseExtras(command);
    const auto file = argumentFrom(given(command, "FILE"));
    if (!file)
        throw UsageError{fmt::format("{0} needs a FILE, as in tillsim {0} shop.toml", command.get_name())};
    return *file;
}

void addReplications(CLI::App& run)
{
    addOption(run, "--replications", "N", "Runs it N times with other customers: means, with 95% intervals");
    addOption(run, "--precision", "P", "Runs it until the interval's half-width is at most P of the mean: 0.02");
    addOption(run, "--measure", "NAME", "What is to be so precise; default: wait_s.mean; may be given several times");
    addOption(run, "--min-replications", "N", "With --precision: runs in any case; default: 10");
    addOption(run, "--max-replications", "N", "With --precision: runs at most; default: 10000");
    addOption(run, "--jobs", "N", "Threads for these runs; default: as many as the machine runs at once");
    addOption(run, "--welch", "FILE", "Writes what Welch's plot shows (CSV): how the mean wait settles over a run");
    addFlag(run, "--steady", "One long run as a system that never closes: without its warm-up, with 95% intervals");
}

void addRun(CLI::App& program)
{
    CLI::App& run = addCommand(program, "run", help::run);
    addArgument(run, "FILE");
    addOption(run, "--seed", "N", "The seed, in place of the scenario's");
    addSettings(run);
    addOption(run, "--until", "TIME", "Ends the run at a clock time (12:30) or so long after opening (90min)");
    addOption(run, "--format", "text|json", "Of the report on standard output; default: text");
    addOption(run, "--customers", "FILE", "Writes a row a customer (CSV); - for standard output, without the report");
    addOption(run, "--events", "FILE", "Writes what happened, an object an event (JSON Lines); - as above");
    addFlag(run, "-q,--quiet", "No warnings and no progress");
    addReplications(run);
}

ReplicationsAsked readReplications(const CLI::App& run)
{
    return {.count = countFrom(given(run, "--replications"), 1, maxReplications),
            .precision = fractionFrom(given(run, "--precision")),
            .measures = namesFrom(given(run, "--measure")),
            .least = countFrom(given(run, "--min-replications"), 2, maxReplications),
            .most = countFrom(given(run, "--max-replications"), 2, maxReplications),
            .jobs = countFrom(given(run, "--jobs"), 1, maxJobs),
            .welch = singleValue(given(run, "--welch")),
            .steady = has(run, "--steady")};
}

RunCommand readRun(const CLI::App& run)
{
    RunCommand command{.scenario = scenarioFile(run),
                       .settings = settingsFrom(given(run, "--set")),
                       .seed = seedFrom(given(run, "--seed")),
                       .until = singleValue(given(run, "--until")),
                       .format = formatFrom(given(run, "--format")).value_or(ReportFormat::text),
                       .customers = singleValue(given(run, "--customers")),
                       .events = singleValue(given(run, "--events")),
                       .quiet = has(run, "--quiet"),
                       .replications = readReplications(run)};
    checkTogether(command);
    return command;
}

void addSweep(CLI::App& program)
{
    CLI::App& sweep = addCommand(program, "sweep", help::sweep);
    addArgument(sweep, "FILE");
    addOption(sweep, "--vary", "PATH=VALUES", "An axis: 1..8, 60..240 step 20, or 3,5,8; several make a grid");
    addSettings(sweep);
    addOption(sweep, "--replications", "N", "Runs of each point; default: the file's, or 10");
    addOption(sweep, "--precision", "P", "Runs each point until the measure's half-width is at most P of its mean");
    addOption(sweep, "--min-replications", "N", "With a precision: runs of a point in any case; default: 10");
    addOption(sweep, "--max-replications", "N", "With a precision: runs of a point at most; default: 10000");
    addOption(sweep, "--jobs", "N", "Threads; default: one for each processor");
    addOption(sweep, "--seed", "N", "The seed, in place of the file's");
    addOption(sweep, "--measure", "NAME", "The figure that matters most; default: the file's, or wait_s.mean");
    addOption(sweep, "--store", "FILE", "Keeps the results of all runs there");
    addFlag(sweep, "--resume", "Goes on with a store: runs only what it does not have");
    addFlag(sweep, "--dry-run", "Only lists the points, and how long they would take");
    addOption(sweep, "--shard", "K/N", "Runs only the K-th of N parts; report --merge joins their stores");
    addOption(sweep, "--format", "text|csv|json", "Of the table on standard output; default: text");
    addFlag(sweep, "-q,--quiet", "No progress and no warnings");
}

SweepCommand readSweep(const CLI::App& sweep)
{
    SweepCommand command{.file = scenarioFile(sweep),
                         .vary = settingsFrom(given(sweep, "--vary")),
                         .settings = settingsFrom(given(sweep, "--set")),
                         .replications = countFrom(given(sweep, "--replications"), 1, maxReplications),
                         .precision = fractionFrom(given(sweep, "--precision")),
                         .least = countFrom(given(sweep, "--min-replications"), 2, maxReplications),
                         .most = countFrom(given(sweep, "--max-replications"), 2, maxReplications),
                         .seed = seedFrom(given(sweep, "--seed")),
                         .measure = singleValue(given(sweep, "--measure")),
                         .store = singleValue(given(sweep, "--store")),
                         .shard = shardFrom(given(sweep, "--shard")).value_or(Shard{}),
                         .resume = has(sweep, "--resume"),
                         .dryRun = has(sweep, "--dry-run"),
                         .format = tableFormatFrom(given(sweep, "--format")).value_or(TableFormat::text),
                         .quiet = has(sweep, "--quiet")};
    if (const auto jobs = countFrom(given(sweep, "--jobs"), 1, maxJobs))
        command.jobs = static_cast<std::size_t>(*jobs);
    if (command.replications && command.precision)
        throw UsageError{"--replications says how many runs to make, --precision finds it out: only one can be given"};
    if (command.resume && !command.store)
        throw UsageError{"--resume needs a --store to go on with"};
    if (command.shard.of > 1 && !command.store && !command.dryRun)
        throw UsageError{"--shard needs a --store, which report --merge can join with the others"};
    return command;
}

void addCompare(CLI::App& program)
{
    CLI::App& compare = addCommand(program, "compare", help::compare);
    addOption(compare, "FILE", "FILE...", "");
    compare.get_option("FILE")->expected(-1);
    addOption(compare, "--vary", "PATH=VALUES", "Of a single FILE: an axis, as for a sweep");
    addSettings(compare);
    addOption(compare, "--replications", "N", "Runs of each candidate; default: the sweep file's, or 30");
    addOption(compare, "--measure", "NAME", "Shows this figure, too; may be given several times");
    addOption(compare, "--confidence", "P", "Of the intervals and of the best; default: 0.95");
    addOption(compare, "--seed", "N", "The seed, in place of the first candidate's");
    addOption(compare, "--jobs", "N", "Threads; default: one for each processor");
    addFlag(compare, "--select", "Goes on until it is certain which is best: by --measure, or by cost");
    addOption(compare, "--delta", "X", "With --select: differences below X do not matter; default: 1% of the first");
    addOption(compare, "--max-replications", "N", "With --select: runs of a candidate at most; default: 10000");
    addFlag(compare, "--require-targets", "Exits with 4 if no candidate meets the targets");
    addOption(compare, "--format", "text|csv|json", "Of the report on standard output; default: text");
    addFlag(compare, "-q,--quiet", "No progress and no warnings");
}

std::vector<std::string> comparedFiles(const CLI::App& compare)
{
    refuseExtras(compare);
    std::vector<std::string> files = given(compare, "FILE").values;
    if (files.empty())
        throw UsageError{"compare needs FILEs, as in tillsim compare a.toml b.toml"};
    if (std::ranges::find(files, "") != files.end())
        throw UsageError{"FILE needs a value"};
    return files;
}

CompareCommand readCompare(const CLI::App& compare)
{
    CompareCommand command{.files = comparedFiles(compare),
                           .vary = settingsFrom(given(compare, "--vary")),
                           .settings = settingsFrom(given(compare, "--set")),
                           .replications = countFrom(given(compare, "--replications"), 2, maxReplications),
                           .measures = namesFrom(given(compare, "--measure")),
                           .seed = seedFrom(given(compare, "--seed")),
                           .confidence = fractionFrom(given(compare, "--confidence"), "0.95").value_or(0.95),
                           .select = has(compare, "--select"),
                           .delta = positiveFrom(given(compare, "--delta")),
                           .most = countFrom(given(compare, "--max-replications"), 2, maxReplications),
                           .requireTargets = has(compare, "--require-targets"),
                           .format = tableFormatFrom(given(compare, "--format")).value_or(TableFormat::text),
                           .quiet = has(compare, "--quiet")};
    if (const auto jobs = countFrom(given(compare, "--jobs"), 1, maxJobs))
        command.jobs = static_cast<std::size_t>(*jobs);
    if (!command.select && (command.delta || command.most))
        throw UsageError{fmt::format("--{} goes with --select", command.delta ? "delta" : "max-replications")};
    if (!command.vary.empty() && command.files.size() > 1)
        throw UsageError{"--vary goes with a single FILE"};
    return command;
}

void addValidate(CLI::App& program)
{
    CLI::App& validate = addCommand(program, "validate", help::validate);
    addArgument(validate, "FILE");
    addSettings(validate);
}

ValidateCommand readValidate(const CLI::App& validate)
{
    return {.scenario = scenarioFile(validate), .settings = settingsFrom(given(validate, "--set"))};
}

void addSelfTest(CLI::App& program)
{
    CLI::App& selfTest = addCommand(program, "selftest", help::selfTest);
    addOption(selfTest, "--seed", "N", "The seed of all systems; default: 1");
    addOption(selfTest, "--format", "text|json", "Of the checks on standard output; default: text");
}

SelfTestCommand readSelfTest(const CLI::App& selfTest)
{
    refuseExtras(selfTest);
    SelfTestCommand command;
    command.seed = seedFrom(given(selfTest, "--seed")).value_or(command.seed);
    command.format = formatFrom(given(selfTest, "--format")).value_or(command.format);
    return command;
}

void addGallery(CLI::App& program)
{
    CLI::App& gallery = addCommand(program, "gallery", help::gallery);
    addArgument(gallery, "NAME");
    addOption(gallery, "--seed", "N", "Of what the system draws; default: 1");
    addFlag(gallery, "--fail", "Has something go wrong");
    addOption(gallery, "--policy", "wait|reject", "What a full queue does to its clients");
    addOption(gallery, "--journal", "FILE", "Where accepted orders are written ahead");
    addOption(gallery, "--until", "TIME", "Stops at that time, such as 16s, whatever is going on");
}

GalleryCommand readGallery(const CLI::App& gallery)
{
    refuseExtras(gallery);
    GalleryCommand command{.system = argumentFrom(given(gallery, "NAME"))};
    if (!command.system)
        refuseOptions(gallery);
    command.options.seed = seedFrom(given(gallery, "--seed")).value_or(command.options.seed);
    command.options.fail = has(gallery, "--fail");
    command.options.policy = policyFrom(given(gallery, "--policy"));
    command.options.journal = singleValue(given(gallery, "--journal")).value_or("");
    command.options.until = instantFrom(given(gallery, "--until"));
    return command;
}

void addInit(CLI::App& program)
{
    CLI::App& init = addCommand(program, "init", help::init);
    addArgument(init, "NAME");
    addArgument(init, "FILE");
}

InitCommand readInit(const CLI::App& init)
{
    refuseExtras(init);
    return {.scenario = argumentFrom(given(init, "NAME")), .file = argumentFrom(given(init, "FILE"))};
}

void addCommands(CLI::App& program)
{
    addRun(program);
    addSweep(program);
    addCompare(program);
    addValidate(program);
    addSelfTest(program);
    addReport(program);
    addVerify(program);
    addGallery(program);
    addInit(program);
}

}  // namespace

Command parseArguments(std::vector<std::string> arguments)
{
    CLI::App program{help::program, "tillsim"};
    program.formatter(std::make_shared<HelpFormatter>());
    program.set_version_flag("--version", versionText(), "Shows version, compiler and kind of build");
    program.set_help_flag("-h,--help", "Shows this");
    program.require_subcommand(0, 1)->allow_extras();
    addCommands(program);
    refuseValuesOfFlags(program, arguments);
    try {
        std::reverse(arguments.begin(), arguments.end());  // As CLI11 wants them.
        program.parse(std::move(arguments));
    } catch (const CLI::CallForHelp&) {
        return ShowCommand{program.help()};
    } catch (const CLI::CallForVersion&) {
        return ShowCommand{versionText() + '\n'};
    } catch (const CLI::ParseError& error) {
        refuse(error);
    }
    if (!program.remaining().empty())
        refuseCommand(program);
    if (program.got_subcommand("run"))
        return readRun(*program.get_subcommand("run"));
    if (program.got_subcommand("sweep"))
        return readSweep(*program.get_subcommand("sweep"));
    if (program.got_subcommand("compare"))
        return readCompare(*program.get_subcommand("compare"));
    if (program.got_subcommand("validate"))
        return readValidate(*program.get_subcommand("validate"));
    if (program.got_subcommand("selftest"))
        return readSelfTest(*program.get_subcommand("selftest"));
    if (program.got_subcommand("report"))
        return readReport(*program.get_subcommand("report"));
    if (program.got_subcommand("verify"))
        return readVerify(*program.get_subcommand("verify"));
    if (program.got_subcommand("gallery"))
        return readGallery(*program.get_subcommand("gallery"));
    if (program.got_subcommand("init"))
        return readInit(*program.get_subcommand("init"));
    refuseCommand(program);
}

}  // namespace tillsim::cli
