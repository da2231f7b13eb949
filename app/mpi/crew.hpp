// SPDX-License-Identifier: MIT
// The other ranks, as the leader sees them.
#pragma once

#include "app/mpi/hand.hpp"
#include "core/experiment/sweep/sweep_runs.hpp"

#include <cstddef>
#include <memory>
#include <vector>

namespace tillsim::mpi {

/// They wait for as long as this lives, and leave when it goes: whatever happens to the leader, nobody waits in vain.
class Crew {
public:
    explicit Crew(int ranks) : m_ranks{ranks} { }
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;
    ~Crew();

    /// Tells them the plan, of which each will compute `threads` runs at a time; once. Gives a hand for each, which
    /// computes these `runs`; they outlive it. Throws std::runtime_error if one of them cannot.
    std::vector<std::unique_ptr<Hand>> brief(const SweepPlan& plan, const std::vector<SweepRun>& runs,
                                             std::size_t threads);

private:
    int m_ranks;
    bool m_isBriefed = false;
};

}  // namespace tillsim::mpi
