// SPDX-License-Identifier: MIT
// M/M/1 in closed form.
#include "core/theory/mm_1.hpp"

#include "core/theory/averages.hpp"

#include <cmath>

namespace tillsim::theory {

MM1::MM1(double arrivalRate, double serviceRate)
    : m_serviceRate{serviceRate}, m_load{arrivalRate / serviceRate}, m_drainRate{serviceRate - arrivalRate}
{
    requireStable(m_load);
}

double MM1::inShopProbability(int n) const
{
    return (1.0 - m_load) * std::pow(m_load, n);
}

double MM1::inShopVariance() const
{
    return m_load / ((1.0 - m_load) * (1.0 - m_load));
}

double MM1::inLineVariance() const
{
    return m_load * m_load * (1.0 + m_load - m_load * m_load) / ((1.0 - m_load) * (1.0 - m_load));
}

double MM1::sojournTail(double time) const
{
    return std::exp(-m_drainRate * time);
}

double MM1::sojournQuantile(double p) const
{
    return -std::log1p(-p) / m_drainRate;
}

double MM1::sojournVariance() const
{
    return 1.0 / (m_drainRate * m_drainRate);
}

double MM1::sojournVarianceShared() const
{
    return (2.0 + m_load) / (2.0 - m_load) / (m_drainRate * m_drainRate);
}

double MM1::busyPeriodVariance() const
{
    return (1.0 + m_load) / (m_serviceRate * m_serviceRate * std::pow(1.0 - m_load, 3));
}

}  // namespace tillsim::theory
