// SPDX-License-Identifier: MIT
// Little's law, both ways.
#include "core/theory/averages.hpp"

#include <stdexcept>

namespace tillsim::theory {

Averages averagesFromWait(double throughput, double wait, double meanService)
{
    const double sojourn = wait + meanService;
    return {.inLine = throughput * wait, .inShop = throughput * sojourn, .wait = wait, .sojourn = sojourn};
}

Averages averagesFromLine(double throughput, double inLine, double meanService)
{
    return averagesFromWait(throughput, inLine / throughput, meanService);
}

Averages averagesFromShop(double throughput, double inShop, double meanService)
{
    return averagesFromWait(throughput, inShop / throughput - meanService, meanService);
}

double waitSecondMomentIn(Order order, double fifoSecondMoment, double load)
{
    switch (order) {
    case Order::Fifo: break;
    case Order::Lifo: return fifoSecondMoment / (1.0 - load);
    case Order::Random: return fifoSecondMoment * 2.0 / (2.0 - load);
    }
    return fifoSecondMoment;
}

bool keepsUp(double load)
{
    return load < 1.0 - 1e-9;
}

void requireStable(double load)
{
    if (!(load >= 0.0 && load < 1.0))
        throw std::domain_error{"load must be from 0 to below 1"};
}

}  // namespace tillsim::theory
