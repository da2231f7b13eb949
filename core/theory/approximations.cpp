// SPDX-License-Identifier: MIT
// Approximations of mean waits.
#include "core/theory/approximations.hpp"

#include "core/theory/md_c.hpp"
#include "core/theory/mm_c.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim::theory {

double allenCunneenWait(std::int64_t servers, double arrivalRate, double meanService, const Irregularity& irregularity)
{
    const double factor = 0.5 * (irregularity.gaps + irregularity.services);
    return factor * MMc{servers, arrivalRate, 1.0 / meanService}.averages().wait;
}

double cosmetatosWait(std::int64_t servers, double arrivalRate, double service)
{
    const MMc shop{servers, arrivalRate, 1.0 / service};
    const auto c = static_cast<double>(servers);
    const double correction
        = (1.0 - shop.load()) * (c - 1.0) * (std::sqrt(4.0 + 5.0 * c) - 2.0) / (16.0 * shop.load() * c);
    return 0.5 * (1.0 + correction) * shop.averages().wait;
}

double interpolatedWait(std::int64_t servers, double arrivalRate, double meanService, double scvService)
{
    return (1.0 - scvService) * MDc{servers, arrivalRate, meanService}.averages().wait
        + scvService * MMc{servers, arrivalRate, 1.0 / meanService}.averages().wait;
}

double kingmanBound(double arrivalRate, double meanService, const Irregularity& irregularity)
{
    const double load = arrivalRate * meanService;
    requireStable(load);
    return (irregularity.gaps + irregularity.services * load * load) / (2.0 * arrivalRate * (1.0 - load));
}

double marshallBound(double arrivalRate, double meanService, const Irregularity& irregularity)
{
    const double load = arrivalRate * meanService;
    const double gap = (1.0 + load) / (2.0 * arrivalRate);
    return std::max(0.0, kingmanBound(arrivalRate, meanService, irregularity) - gap);
}

double kraemerLangenbachBelzWait(double arrivalRate, double meanService, const Irregularity& irregularity)
{
    const double load = arrivalRate * meanService;
    requireStable(load);
    const double both = irregularity.gaps + irregularity.services;
    const double off = 1.0 - irregularity.gaps;
    const double exponent = irregularity.gaps <= 1.0
        ? -2.0 * (1.0 - load) * off * off / (3.0 * load * both)
        : off * (1.0 - load) / (irregularity.gaps + 4.0 * irregularity.services);
    return load * meanService / (1.0 - load) * 0.5 * both * std::exp(exponent);
}

}  // namespace tillsim::theory
