// SPDX-License-Identifier: MIT
#include "app/cli/warnings.hpp"

#include <fmt/format.h>

namespace tillsim::cli {

namespace {

/// Whether the run went on until nothing could happen any more.
bool ranOut(const Scenario& scenario, const RunResult& result, std::optional<Duration> until)
{
    return scenario.afterClosing == AfterClosing::Drain && (!until || result.simulated < toSeconds(*until));
}

}  // namespace

std::vector<std::string> warningsAbout(const Scenario& scenario, const RunResult& result, std::optional<Duration> until)
{
    std::vector<std::string> warnings;
    const CustomerCounts& counts = result.customers;
    if (counts.arrived == 0)
        warnings.emplace_back("nobody came");
    if (ranOut(scenario, result, until) && counts.inLine + counts.outside > 0)
        warnings.push_back(fmt::format("at the end {} customers are left in line and {} outside: no till will ever "
                                       "serve them",
                                       counts.inLine, counts.outside));
    return warnings;
}

}  // namespace tillsim::cli
