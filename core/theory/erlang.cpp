// SPDX-License-Identifier: MIT
// Erlang B by its recursion, and what follows from it.
#include "core/theory/erlang.hpp"

#include "core/theory/averages.hpp"

namespace tillsim::theory {

double erlangB(std::int64_t servers, double offered)
{
    double blocked = 1.0;
    for (std::int64_t n = 1; n <= servers; ++n)
        blocked = offered * blocked / (static_cast<double>(n) + offered * blocked);
    return blocked;
}

double erlangC(std::int64_t servers, double offered)
{
    const double load = offered / static_cast<double>(servers);
    requireStable(load);
    const double blocked = erlangB(servers, offered);
    return blocked / (1.0 - load * (1.0 - blocked));
}

LossSystem lossSystem(std::int64_t servers, double offered)
{
    const double blocked = erlangB(servers, offered);
    const double carried = offered * (1.0 - blocked);
    return {.blocked = blocked, .inShop = carried, .utilisation = carried / static_cast<double>(servers)};
}

}  // namespace tillsim::theory
