// SPDX-License-Identifier: MIT
#include "app/mpi/lead.hpp"

#include "app/cli/arguments.hpp"
#include "app/cli/execute.hpp"
#include "app/cli/gentle_stop.hpp"
#include "app/cli/program.hpp"
#include "app/cli/sweep_command.hpp"
#include "app/cli/usage_error.hpp"
#include "app/mpi/crew.hpp"
#include "app/mpi/hands_executor.hpp"

#include <exception>
#include <iostream>
#include <memory>
#include <utility>
#include <variant>

namespace tillsim::mpi {

namespace {

constexpr const char* help = R"(tillsim sweep over the ranks of an MPI job

Examples:
  mpirun -n 16 tillsim-mpi sweep tills_by_rate.toml --store tills.db
  mpirun -n 16 tillsim-mpi sweep tills_by_rate.toml --store tills.db --resume
  srun tillsim-mpi sweep shop.toml --vary bank.tills=3..8 --replications 1000 --store tills.db

Usage: tillsim-mpi sweep FILE [OPTIONS]
       tillsim-mpi sweep --help

Results, options and exit codes are those of tillsim sweep. Only --jobs differs: how many threads each rank has, one by
default. The first rank reads the files, computes too, and is the only one that writes.
)";

bool asksForHelp(const std::vector<std::string>& arguments)
{
    return arguments == std::vector<std::string>{"--help"} || arguments == std::vector<std::string>{"-h"};
}

int sweepWith(Crew& crew, const cli::SweepCommand& command, std::size_t ranks)
{
    const std::size_t threads = command.jobs.value_or(1);
    const auto makeExecutor = [&](const SweepPlan& plan, const std::vector<SweepRun>& runs) {
        return std::make_unique<HandsExecutor>(crew.brief(plan, runs, threads), threads,
                                               [] { return cli::GentleStop::signal() != 0; });
    };
    return cli::sweep(command, threads * ranks, makeExecutor);
}

int execute(Crew& crew, std::vector<std::string> arguments, std::size_t ranks)
{
    if (asksForHelp(arguments))
        return cli::execute(cli::ShowCommand{help});
    if (arguments.empty())
        throw cli::UsageError{"tillsim-mpi needs a command, as in mpirun -n 4 tillsim-mpi sweep shop.toml"};
    const cli::Command command = cli::parseArguments(std::move(arguments));
    if (const auto* const show = std::get_if<cli::ShowCommand>(&command))
        return cli::execute(*show);
    if (const auto* const sweep = std::get_if<cli::SweepCommand>(&command))
        return sweepWith(crew, *sweep, ranks);
    throw cli::UsageError{"tillsim-mpi only runs sweeps; tillsim does the rest"};
}

}  // namespace

int lead(std::vector<std::string> arguments, int ranks) noexcept
try {
    Crew crew{ranks};
    return execute(crew, std::move(arguments), static_cast<std::size_t>(ranks));
} catch (...) {
    return cli::explain(std::current_exception(), std::cerr);
}

}  // namespace tillsim::mpi
