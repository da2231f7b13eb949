// SPDX-License-Identifier: MIT
// Holds every row of theory.csv against core/theory, to 1e-9 relative, and against a simulation of the system.
//
//     tillsim_theory_table theory.csv [--model NAME] [--closed] [--part] [--sets N] [--seconds N] [--customers N]
//     [--jobs N]
//
// Prints a line a row, then a line a model. All intervals together hold with 99.9% (Bonferroni over the rows that are
// simulated). Exit code 1 if a closed form differs, a value lies outside its interval, or a row is not covered;
// 2 for wrong arguments or a table that cannot be read.
#include "tests/theory_table/options.hpp"
#include "tests/theory_table/outcome.hpp"
#include "tests/theory_table/plan.hpp"
#include "tests/theory_table/summary.hpp"
#include "tests/theory_table/workers.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace tillsim::theory_table {

namespace {

/// The probability that a right program fails for any row, given a seed at random.
constexpr double errorProbability = 1e-3;

std::vector<Row> readFile(const std::string& file)
{
    std::ifstream stream{file, std::ios::binary};
    if (!stream)
        throw std::runtime_error{fmt::format("{}: cannot be read", file)};
    const std::string text{std::istreambuf_iterator<char>{stream}, {}};
    return readTable(text, file);
}

int run(const Options& options)
{
    const std::vector<Row> rows = readFile(options.table);
    const std::vector<Model> models = allModels();
    const std::vector<SimulatedModel> systems = allSystems();
    const std::vector<SetPlan> plan = planOf(rows, models, systems, options);
    if (plan.empty())
        throw std::runtime_error{fmt::format("{}: no model starts with \"{}\"", options.table, options.model)};
    const std::size_t simulated = simulatedRows(plan);
    const double error = errorProbability / static_cast<double>(std::max<std::size_t>(1, simulated));
    fmt::print("{} sets of parameters, {} rows simulated; each interval misses with probability {:.1e}\n", plan.size(),
               simulated, error);
    Summary summary{options.precision};
    forEachInOrder<std::vector<RowOutcome>>(
        plan.size(), options.jobs, [&](std::size_t set) { return outcomesOf(plan[set], options, error); },
        [&](std::size_t set, const std::vector<RowOutcome>& outcomes) {
            summary.add(plan[set], outcomes);
            std::fflush(stdout);
        });
    summary.print();
    return summary.isGood() ? 0 : 1;
}

}  // namespace

}  // namespace tillsim::theory_table

int main(int argc, char** argv)
try {
    return tillsim::theory_table::run(tillsim::theory_table::readOptions(argc, argv));
} catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 2;
}
