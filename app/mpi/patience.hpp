// SPDX-License-Identifier: MIT
// Waiting for others without keeping a processor busy, as MPI's own waiting does.
#pragma once

#include <algorithm>
#include <chrono>
#include <thread>

namespace tillsim::mpi {

/// Sleeps a little longer each time, up to a millisecond.
class Patience {
public:
    void wait()
    {
        std::this_thread::sleep_for(m_next);
        m_next = std::min(m_next * 2, longest);
    }

    /// Something has happened: more is likely to.
    void reset() { m_next = shortest; }

private:
    static constexpr std::chrono::microseconds shortest{20};
    static constexpr std::chrono::microseconds longest{1000};

    std::chrono::microseconds m_next = shortest;
};

}  // namespace tillsim::mpi
