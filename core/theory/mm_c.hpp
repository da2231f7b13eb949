// SPDX-License-Identifier: MIT
// M/M/c: Poisson arrivals, exponential services, c tills, one line without end.
#pragma once

#include "core/theory/averages.hpp"

#include <cstdint>

namespace tillsim::theory {

/// The long run of M/M/c (Erlang 1917; Gross and Harris 1998, section 2.3).
class MMc {
public:
    /// Rates above 0; throws std::domain_error unless the load is below 1.
    MMc(std::int64_t servers, double arrivalRate, double serviceRate);

    [[nodiscard]] double load() const { return m_load; }
    [[nodiscard]] double waitProbability() const { return m_waits; }  ///< P(wait > 0): Erlang C.
    [[nodiscard]] Averages averages() const;

    /// P(nobody is in the shop).
    [[nodiscard]] double empty() const;

    /// In order of arrival, who waits at all waits an exponential time of rate c mu - lambda (Gross and Harris,
    /// eq. 2.33).
    [[nodiscard]] double meanWaitOfWaiting() const { return 1.0 / m_drainRate; }
    [[nodiscard]] double waitSecondMoment(Order order = Order::Fifo) const;
    [[nodiscard]] double waitVariance(Order order = Order::Fifo) const;

    /// P(wait > time) in order of arrival; `time` not negative.
    [[nodiscard]] double waitTail(double time) const;

    /// The smallest time that a share `p` of customers does not exceed, 0 <= p < 1, in order of arrival.
    [[nodiscard]] double waitQuantile(double p) const;

private:
    std::int64_t m_servers;
    double m_arrivalRate;
    double m_serviceRate;
    double m_load;
    double m_waits;
    double m_drainRate;  // c mu - lambda.
};

}  // namespace tillsim::theory
