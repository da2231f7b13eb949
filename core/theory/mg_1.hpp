// SPDX-License-Identifier: MIT
// M/G/1: Poisson arrivals, one till, services of any law, by the law's moments.
#pragma once

#include "core/theory/averages.hpp"
#include "core/theory/moments.hpp"

namespace tillsim::theory {

/// The long run of M/G/1 (Pollaczek 1930, Khinchine 1932; the second moment: Takacs 1962, ch. 1, eq. 68).
class MG1 {
public:
    /// `arrivalRate` above 0; throws std::domain_error unless the load is below 1.
    MG1(double arrivalRate, const Moments& service);

    [[nodiscard]] double load() const { return m_load; }

    /// Of a line without priorities.
    [[nodiscard]] Averages averages() const;
    [[nodiscard]] double waitVariance(Order order = Order::Fifo) const;
    [[nodiscard]] double sojournVariance() const;  ///< In order of arrival.

    [[nodiscard]] double busyPeriodMean() const;
    [[nodiscard]] double busyPeriodVariance() const;  ///< Takacs 1962, ch. 1, theorem 3.

private:
    [[nodiscard]] double meanWait() const;

    double m_arrivalRate;
    Moments m_service;
    double m_load;
};

}  // namespace tillsim::theory
