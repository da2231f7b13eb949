// SPDX-License-Identifier: MIT
#include "app/cli/store_arguments.hpp"

#include "app/cli/command_words.hpp"
#include "app/cli/help.hpp"
#include "app/cli/option_values.hpp"
#include "app/cli/refusals.hpp"
#include "app/cli/usage_error.hpp"

#include <cstdint>
#include <limits>

namespace tillsim::cli {

void addReport(CLI::App& program)
{
    CLI::App& report = addCommand(program, "report", help::report);
    addArgument(report, "STORE");
    addOption(report, "--format", "text|csv|json", "Of what is written to standard output; default: text");
    addFlag(report, "--wide", "With csv: a row a run and a column a measure, not a row for each value");
    addOption(report, "--measure", "NAME", "Shows this measure only; may be given several times");
    addOption(report, "--html", "FILE", "Writes a page with charts for people, in place of text; - as output");
    addOption(report, "--merge", "STORE...", "Makes STORE first, of the shards of a job array");
    report.get_option("--merge")->expected(-1);
}

ReportCommand readReport(const CLI::App& report)
{
    refuseExtras(report);
    const auto store = argumentFrom(given(report, "STORE"));
    if (!store)
        throw UsageError{"report needs a STORE, as in tillsim report sweep.db"};
    ReportCommand command{.store = *store,
                          .merge = namesFrom(given(report, "--merge")),
                          .measures = namesFrom(given(report, "--measure")),
                          .html = singleValue(given(report, "--html"))};
    const auto format = storeFormatFrom(given(report, "--format"), has(report, "--wide"));
    command.format = format.value_or(command.format);
    if (command.html && format)
        throw UsageError{"--html takes the place of --format: give one of them"};
    if (command.html && command.measures.size() > 1)
        throw UsageError{"--measure says which measure the page of --html is about: give one"};
    return command;
}

void addVerify(CLI::App& program)
{
    CLI::App& verify = addCommand(program, "verify", help::verify);
    addArgument(verify, "FILE");
    addOption(verify, "--scenario", "FILE", "Of a RUN.json: the scenario, where it is not found by its old name");
    addOption(verify, "--events", "FILE", "The event log of the run: names the first event that differs");
    addOption(verify, "--point", "N", "Of a store: only this point, counted from 0");
    addOption(verify, "--replication", "N", "Of a store: only this replication, counted from 0");
    addOption(verify, "--sample", "N", "Of a store: only so many runs, evenly spread");
    addOption(verify, "--jobs", "N", "Threads; default: as many as the machine runs at once");
    addFlag(verify, "-q,--quiet", "No progress");
}

VerifyCommand readVerify(const CLI::App& verify)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    refuseExtras(verify);
    const auto file = argumentFrom(given(verify, "FILE"));
    if (!file)
        throw UsageError{"verify needs a STORE or a RUN.json, as in tillsim verify sweep.db"};
    return {.file = *file,
            .scenario = singleValue(given(verify, "--scenario")),
            .events = singleValue(given(verify, "--events")),
            .point = countFrom(given(verify, "--point"), 0, most),
            .replication = countFrom(given(verify, "--replication"), 0, most),
            .sample = countFrom(given(verify, "--sample"), 1, most),
            .jobs = countFrom(given(verify, "--jobs"), 1, maxJobs),
            .quiet = has(verify, "--quiet")};
}

}  // namespace tillsim::cli
