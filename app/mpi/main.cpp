// SPDX-License-Identifier: MIT
// The sweeps of the command line program, for the ranks of an MPI job.
#include "app/cli/program.hpp"
#include "app/cli/signals.hpp"
#include "app/cli/standard_streams.hpp"
#include "app/mpi/follow.hpp"
#include "app/mpi/lead.hpp"
#include "app/mpi/messages.hpp"

#include <signal.h>

#include <exception>
#include <iostream>

namespace {

/// Signals to end go to all ranks. The leader heeds them, and lets the others go when what has begun is finished.
void leaveSignalsToTheLeader()
{
    ::signal(SIGINT, SIG_IGN);
    ::signal(SIGTERM, SIG_IGN);
}

/// Nobody would know what this rank was at: the job ends, and can be resumed.
[[noreturn]] void giveUp(int rank)
{
    std::cerr << "rank " << rank << ": ";
    tillsim::mpi::Session::abort(tillsim::cli::explain(std::current_exception(), std::cerr));
}

}  // namespace

int main(int argc, char** argv)
{
    tillsim::cli::occupyStandardStreams();
    tillsim::cli::cleanUpAfterSignals();
    const tillsim::mpi::Session session{argc, argv};
    if (session.rank() == tillsim::mpi::leader)
        return tillsim::mpi::lead({argv + (argc > 0 ? 1 : 0), argv + argc}, session.ranks());
    leaveSignalsToTheLeader();
    try {
        tillsim::mpi::follow();
    } catch (...) {
        giveUp(session.rank());
    }
    return 0;
}
