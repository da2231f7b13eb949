// SPDX-License-Identifier: MIT
// M/M/c from Erlang C and the exponential wait of those who wait.
#include "core/theory/mm_c.hpp"

#include "core/theory/erlang.hpp"

#include <cmath>

namespace tillsim::theory {

MMc::MMc(std::int64_t servers, double arrivalRate, double serviceRate)
    : m_servers{servers},
      m_arrivalRate{arrivalRate},
      m_serviceRate{serviceRate},
      m_load{arrivalRate / (static_cast<double>(servers) * serviceRate)},
      m_waits{erlangC(servers, arrivalRate / serviceRate)},
      m_drainRate{static_cast<double>(servers) * serviceRate - arrivalRate}
{
}

Averages MMc::averages() const
{
    return averagesFromWait(m_arrivalRate, m_waits / m_drainRate, 1.0 / m_serviceRate);
}

double MMc::empty() const
{
    const double offered = m_arrivalRate / m_serviceRate;
    double term = 1.0;
    double sum = 0.0;
    for (std::int64_t n = 0; n < m_servers; ++n) {
        sum += term;
        term *= offered / static_cast<double>(n + 1);
    }
    return 1.0 / (sum + term / (1.0 - m_load));
}

double MMc::waitSecondMoment(Order order) const
{
    return waitSecondMomentIn(order, 2.0 * m_waits / (m_drainRate * m_drainRate), m_load);
}

double MMc::waitVariance(Order order) const
{
    const double mean = m_waits / m_drainRate;
    return waitSecondMoment(order) - mean * mean;
}

double MMc::waitTail(double time) const
{
    return m_waits * std::exp(-m_drainRate * time);
}

double MMc::waitQuantile(double p) const
{
    return p <= 1.0 - m_waits ? 0.0 : std::log(m_waits / (1.0 - p)) / m_drainRate;
}

}  // namespace tillsim::theory
