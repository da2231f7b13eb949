// SPDX-License-Identifier: MIT
#include "tests/theory_table/options.hpp"

#include <CLI/CLI.hpp>

#include <cstdlib>

namespace tillsim::theory_table {

namespace {

constexpr double fiveMinutes = 300.0;

/// What continuous integration has time for. It knows no clock, so that it always ends the same way.
void chooseAPart(Options& options)
{
    constexpr std::size_t sets = 2;
    constexpr double precision = 0.05;
    constexpr double customers = 6e5;
    options.sets = options.sets.value_or(sets);
    options.precision = precision;
    options.customers = options.customers.value_or(customers);
}

}  // namespace

Options readOptions(int argc, char** argv)
{
    Options options;
    bool isPart = false;
    bool isClosedOnly = false;
    CLI::App program{"Holds closed forms and simulations against theory.csv, row by row. Exit code 1 if a row fails."};
    program.add_option("table", options.table, "the table")->required();
    program.add_option("--model", options.model, "only models that start with this");
    program.add_flag("--closed", isClosedOnly, "only the closed forms");
    program.add_flag("--part", isPart,
                     "two sets of parameters of each model, to half-widths of 5%, with 600,000 customers at most");
    program.add_option("--sets", options.sets, "only so many sets of parameters of each model")
        ->check(CLI::Range(1, 1'000));
    program.add_option("--seconds", options.seconds, "at most so long for a set of parameters (300)")
        ->check(CLI::Range(0.1, 1e6));
    program.add_option("--customers", options.customers, "at most so many customers in a simulation")
        ->check(CLI::Range(1.0, 1e15));
    program.add_option("--jobs", options.jobs, "sets of parameters at a time (1)")->check(CLI::Range(1, 1'024));
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::exit(program.exit(error) == 0 ? 0 : 2);
    }
    options.simulates = !isClosedOnly;
    if (isPart)
        chooseAPart(options);
    else if (!options.seconds && !options.customers)
        options.seconds = fiveMinutes;
    return options;
}

}  // namespace tillsim::theory_table
