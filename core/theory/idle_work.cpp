// SPDX-License-Identifier: MIT
// Decompositions: M/G/1 plus what the till's absence adds.
#include "core/theory/idle_work.hpp"

#include "core/theory/mg_1.hpp"

namespace tillsim::theory {

Averages withBreaksWhenIdle(double arrivalRate, const Moments& service, const Moments& breakTime)
{
    const double wait = MG1{arrivalRate, service}.averages().wait + breakTime.second / (2.0 * breakTime.first);
    return averagesFromWait(arrivalRate, wait, service.first);
}

Averages opensForGroup(double arrivalRate, const Moments& service, int group)
{
    const double inShop = MG1{arrivalRate, service}.averages().inShop + 0.5 * (group - 1);
    return averagesFromShop(arrivalRate, inShop, service.first);
}

}  // namespace tillsim::theory
