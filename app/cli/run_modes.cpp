// SPDX-License-Identifier: MIT
#include "app/cli/run_modes.hpp"

#include "app/cli/usage_error.hpp"

#include <fmt/format.h>

namespace tillsim::cli {

namespace {

/// The options of which each is there and goes with --precision only.
void checkPrecision(const ReplicationsAsked& asked)
{
    const auto demandPrecision = [&asked](const char* option, bool isThere) {
        if (isThere && !asked.precision)
            throw UsageError{fmt::format("{} goes with --precision, as in --precision 0.02", option)};
    };
    demandPrecision("--measure", !asked.measures.empty());
    demandPrecision("--min-replications", asked.least.has_value());
    demandPrecision("--max-replications", asked.most.has_value());
    if (asked.least && asked.most && *asked.least > *asked.most)
        throw UsageError{
            fmt::format("--min-replications {} is more than --max-replications {}", *asked.least, *asked.most)};
}

/// Of those that write what happens in one run.
void checkFiles(const RunCommand& command)
{
    const bool isSeveral = command.replications.areSeveral();
    if (isSeveral && (command.customers || command.events))
        throw UsageError{fmt::format("{} is about one run, not several: leave out {}",
                                     command.customers ? "--customers" : "--events",
                                     command.replications.precision ? "--precision" : "--replications")};
    if (command.replications.welch && !isSeveral)
        throw UsageError{"--welch averages over several runs: it goes with --replications or --precision"};
}

}  // namespace

void checkTogether(const RunCommand& command)
{
    const ReplicationsAsked& asked = command.replications;
    if (asked.count && asked.precision)
        throw UsageError{"--replications says how many runs to make, --precision finds it out: only one can be given"};
    if (asked.steady && asked.precision)
        throw UsageError{"--steady makes one long run: --precision does not go with it"};
    if (asked.steady && asked.count.value_or(1) > 1)
        throw UsageError{"--steady makes one long run: --replications does not go with it"};
    checkPrecision(asked);
    checkFiles(command);
}

}  // namespace tillsim::cli
