// SPDX-License-Identifier: MIT
// M/G/1 by moments.
#include "core/theory/mg_1.hpp"

#include <cmath>

namespace tillsim::theory {

MG1::MG1(double arrivalRate, const Moments& service)
    : m_arrivalRate{arrivalRate}, m_service{service}, m_load{arrivalRate * service.first}
{
    requireStable(m_load);
}

double MG1::meanWait() const
{
    return m_arrivalRate * m_service.second / (2.0 * (1.0 - m_load));
}

Averages MG1::averages() const
{
    return averagesFromWait(m_arrivalRate, meanWait(), m_service.first);
}

double MG1::waitVariance(Order order) const
{
    const double mean = meanWait();
    const double second = 2.0 * mean * mean + m_arrivalRate * m_service.third / (3.0 * (1.0 - m_load));
    return waitSecondMomentIn(order, second, m_load) - mean * mean;
}

double MG1::sojournVariance() const
{
    return waitVariance() + m_service.variance();
}

double MG1::busyPeriodMean() const
{
    return m_service.first / (1.0 - m_load);
}

double MG1::busyPeriodVariance() const
{
    return (m_service.variance() + m_arrivalRate * std::pow(m_service.first, 3)) / std::pow(1.0 - m_load, 3);
}

}  // namespace tillsim::theory
