// SPDX-License-Identifier: MIT
#include "tests/theory_table/outcome.hpp"

#include <cmath>

namespace tillsim::theory_table {

namespace {

/// What is seen once in a while is seen about so often, before its interval is trusted.
constexpr double fewestSeen = 200.0;

using Clock = std::chrono::steady_clock;

/// Each system has an equal part of the time that those before it have left.
std::vector<std::map<std::string, Estimate>> simulate(const SetPlan& set, const Options& options, double error)
{
    std::vector<std::map<std::string, Estimate>> estimates;
    const Clock::time_point begin = Clock::now();
    const std::uint64_t seed = set.table.front().line;
    for (std::size_t at = 0; at < set.systems.size(); ++at) {
        Limits limits{.customers = options.customers};
        if (options.seconds) {
            const std::chrono::duration<double> whole{*options.seconds};
            const auto left = begin + whole - Clock::now();
            limits.until = Clock::now()
                + std::chrono::duration_cast<Clock::duration>(left / static_cast<double>(set.systems.size() - at));
        }
        const Wanted& wanted = set.wanted[at];
        estimates.push_back(wanted.empty() ? std::map<std::string, Estimate>{}
                                           : estimate(set.systems[at], seed, error, wanted, limits));
    }
    return estimates;
}

}  // namespace

double RowOutcome::difference() const
{
    const double value = plan.row->value;
    return std::abs(*closed - value) / (value != 0.0 ? std::abs(value) : 1.0);
}

double RowOutcome::halfWidth() const
{
    return simulated->halfWidth() / std::abs(plan.row->value);
}

std::vector<RowOutcome> outcomesOf(const SetPlan& set, const Options& options, double error)
{
    const Parameters parameters{set.table.front().parameters, statedIn(set.table)};
    const Metrics computed = set.closedForm ? set.closedForm->compute(parameters) : Metrics{};
    const auto estimates = simulate(set, options, error);
    std::vector<RowOutcome> outcomes;
    for (const RowPlan& row : set.rows) {
        RowOutcome& outcome = outcomes.emplace_back(RowOutcome{.plan = row});
        if (const auto found = computed.find(row.row->metric); found != computed.end())
            outcome.closed = found->second;
        if (!row.system)
            continue;
        outcome.simulated = estimates[*row.system].at(row.row->metric);
        outcome.isTooRare
            = set.systems[*row.system].hasOneOfEach && row.row->value * outcome.simulated->replications < fewestSeen;
    }
    return outcomes;
}

}  // namespace tillsim::theory_table
