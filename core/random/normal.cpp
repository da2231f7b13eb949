// SPDX-License-Identifier: MIT
#include "core/random/normal.hpp"

#include "core/random/checks.hpp"
#include "core/random/math.hpp"
#include "core/random/special_functions.hpp"
#include "core/random/standard_normal.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tillsim::laws {

namespace {

// How far 0 lies from the mean, in standard deviations. Beyond 40, all that is left of the other side is below 1e-300.
double distanceOfCut(double mean, double sd)
{
    return sd > 0.0 ? std::min(40.0, std::fabs(mean) / sd) : 40.0;
}

// L(a) of the class comment, for a >= 0.
double lossBeyond(double a)
{
    return std::max(0.0, math::normalDensity(a) - a * math::normalTail(a));
}

}  // namespace

Normal::Normal(double mean, double sd) : m_mean{mean}, m_sd{sd}
{
    checks::number("mean", mean);
    checks::notNegative("sd", sd);
}

double Normal::draw(Generator& generator) const
{
    return std::max(0.0, m_mean + m_sd * standardNormal(generator));
}

double Normal::mean() const
{
    return std::max(0.0, m_mean) + m_sd * lossBeyond(distanceOfCut(m_mean, m_sd));
}

double Normal::variance() const
{
    const double a = distanceOfCut(m_mean, m_sd);
    const double loss = lossBeyond(a);
    const double below = m_mean >= 0.0 ? 1.0 - math::normalTail(a) : math::normalTail(a);
    return m_sd * m_sd * std::max(0.0, below - loss * (a + loss));
}

Lognormal::Lognormal(double mu, double sigma) : m_mu{mu}, m_sigma{sigma}
{
    checks::number("mu", mu);
    checks::notNegative("sigma", sigma);
    if (!(variance() <= std::numeric_limits<double>::max()))
        checks::refuse(2.0 * mu > sigma * sigma ? "mu" : "sigma",
                       "must not be so large that the variance is no finite number");
}

double Lognormal::draw(Generator& generator) const
{
    return math::exp(m_mu + m_sigma * standardNormal(generator));
}

double Lognormal::mean() const
{
    return math::exp(m_mu + 0.5 * m_sigma * m_sigma);
}

double Lognormal::variance() const
{
    return mean() * mean() * math::expm1(m_sigma * m_sigma);
}

}  // namespace tillsim::laws
