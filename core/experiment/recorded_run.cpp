// SPDX-License-Identifier: MIT
#include "core/experiment/recorded_run.hpp"

#include "core/experiment/executor.hpp"
#include "core/results/measures.hpp"

#include <stdexcept>
#include <utility>

namespace tillsim {

namespace {

RunRecord recordOf(RunResult result)
{
    return {.fingerprint = result.fingerprint,
            .measures = measuresOf(result),
            .profilePart = result.lineProfile.part,
            .lineProfile = std::move(result.lineProfile.means)};
}

RunRecord runToItsEnd(const Scenario& scenario, const RunOptions& options)
try {
    return recordOf(simulate(scenario, options));
} catch (const std::overflow_error&) {
    throw std::runtime_error{"the run goes on beyond the end of virtual time, 292 years after opening"};
}

}  // namespace

RunRecord recordedRun(const Scenario& scenario, const RunOptions& options)
{
    RunRecord record = attempt([&](std::size_t) { return runToItsEnd(scenario, options); }, 0);
    record.replication = options.replication;
    record.seed = options.seed;
    return record;
}

}  // namespace tillsim
