// SPDX-License-Identifier: MIT
// The same waits without any events, by recursion over the customers: the limit, and an oracle.
#pragma once

#include "tests/benchmarks/load.hpp"

#include <algorithm>
#include <vector>

namespace tillsim::bench {

/// D. V. Lindley, Proc. Camb. Phil. Soc. 48, 1952: a customer waits for what the one before leaves to be done.
template <typename Sink>
void runLindley(const Load& load, Sink& sink)
{
    Draws draws{load};
    Duration work{};  // To be done when the next customer comes.
    for (std::int64_t customer = 0; customer < load.customers; ++customer) {
        work = std::max(work - draws.gap(), Duration::zero());
        sink.waited(work);
        work += draws.service();
    }
}

/// J. Kiefer and J. Wolfowitz, Trans. Am. Math. Soc. 78, 1955: the same for several tills, with the instants at which
/// they are free kept in order. Where the line has only so many places, the customer who comes that many later gets in
/// no sooner than this one's service starts.
template <typename Sink>
void runKieferWolfowitz(const Load& load, Sink& sink)
{
    Draws draws{load};
    std::vector<Instant> free(static_cast<std::size_t>(load.tills));     // Ascending.
    std::vector<Instant> starts(std::max<std::size_t>(load.places, 1));  // Of the last so many customers, in a ring.
    std::size_t place = 0;
    Instant in{};  // When the customer before got into the line.
    for (std::int64_t customer = 0; customer < load.customers; ++customer) {
        const Instant arrived = in + draws.gap();
        in = load.places > 0 ? std::max(arrived, starts[place]) : arrived;
        const Instant start = std::max(in, free.front());
        starts[place] = start;
        place = place + 1 == starts.size() ? 0 : place + 1;
        sink.waited(start - arrived);
        const Instant done = start + draws.service();
        std::size_t at = 0;
        for (; at + 1 < free.size() && free[at + 1] < done; ++at)
            free[at] = free[at + 1];
        free[at] = done;
    }
}

template <typename Sink>
void runRecursion(const Load& load, Sink& sink)
{
    if (load.tills == 1 && load.places == 0)
        runLindley(load, sink);
    else
        runKieferWolfowitz(load, sink);
}

}  // namespace tillsim::bench
