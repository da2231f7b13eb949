// SPDX-License-Identifier: MIT
#include "tests/app/mpi/cluster.hpp"

namespace tillsim::mpi {

// More ranks than processors, side by side with other tests; as root in a container, which may not look into the memory
// of other processes. Open MPI leaves memory behind in modules that it has unloaded by then, so that no suppression can
// name them: leaks are looked for where the same code runs on threads.
const char* const mpiInShell = R"sh(
    ulimit -c 0
    export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1 OMPI_MCA_btl_vader_single_copy_mechanism=none
    # Where /sys cannot be seen, each rank would say so.
    export HWLOC_HIDE_ERRORS=2
    export ASAN_OPTIONS=detect_leaks=0
    cat >rank.sh <<'END'
echo $$ >"pid$OMPI_COMM_WORLD_RANK"
[ -z "$apart" ] || [ "$OMPI_COMM_WORLD_RANK" = 0 ] || { mkdir "rank$OMPI_COMM_WORLD_RANK" && cd "rank$OMPI_COMM_WORLD_RANK"; }
exec ')sh" TILLSIM_MPI_PROGRAM R"sh(' "$@"
END
    mpi() {
        ranks=$1
        shift
        exec mpirun --quiet --oversubscribe --bind-to none -n "$ranks" sh rank.sh "$@"
    }
)sh";

cli::Outcome Cluster::mpi(int ranks, const std::string& arguments) const
{
    return shell(mpiInShell + ("mpi " + std::to_string(ranks)) + " " + arguments);
}

int Cluster::count(const std::string& store) const
{
    return std::stoi(shell("sqlite3 " + store + " 'SELECT count(*) FROM run'").out);
}

}  // namespace tillsim::mpi
