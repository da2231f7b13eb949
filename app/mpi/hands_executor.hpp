// SPDX-License-Identifier: MIT
// Runs computed by several hands at once. What is delivered does not depend on who computed what.
#pragma once

#include "app/mpi/hand.hpp"
#include "core/experiment/executor.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace tillsim::mpi {

/// Each hand is given the next runs of the list as soon as it has finished others: so many in advance that it does not
/// wait for the next, but no more than some 50 ms of work, so that all finish at about the same time. Runs that come
/// early wait for their turn; nobody is given what is too far ahead, so that memory does not grow with the list.
///
/// The job itself is computed by threads of this process, which are one more hand.
class HandsExecutor final : public Executor {
public:
    /// Besides those of the stop token, `isStopping` is a reason to stop; it is asked often.
    HandsExecutor(std::vector<std::unique_ptr<Hand>> others, std::size_t ownThreads, std::function<bool()> isStopping);

    std::size_t run(std::size_t count, const Job& job, const Delivery& deliver, std::stop_token stop) override;

private:
    std::vector<std::unique_ptr<Hand>> m_others;
    std::size_t m_ownThreads;
    std::function<bool()> m_isStopping;
};

}  // namespace tillsim::mpi
