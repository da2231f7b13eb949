// SPDX-License-Identifier: MIT
// M/D/c: Poisson arrivals, services that all take the same time, c tills, one line without end. Exact.
#pragma once

#include "core/theory/averages.hpp"

#include <complex>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim::theory {

/// The long run of M/D/c. Whoever is in service now is gone a service later and nobody else is, so the number in the
/// shop, seen every service, is a chain whose generating function hangs on the roots of z^c = exp(a (z - 1)) in the
/// unit disk (Crommelin 1932).
class MDc {
public:
    /// At least 1 server; rate and service above 0; throws std::domain_error unless the load is below 1.
    MDc(std::int64_t servers, double arrivalRate, double service);

    [[nodiscard]] double load() const { return m_offered / static_cast<double>(m_servers); }
    [[nodiscard]] double waitProbability() const { return m_waits; }
    [[nodiscard]] double empty() const { return m_empty; }
    [[nodiscard]] Averages averages() const;

    /// P(n in the shop) for n < count, each to an absolute error of about 1e-14.
    [[nodiscard]] std::vector<double> inShopProbabilities(std::size_t count) const;

    /// P(wait <= time) in order of arrival, `time` not negative (Franx 2001, eq. 4).
    [[nodiscard]] double waitWithin(double time) const;

private:
    [[nodiscard]] std::complex<double> generatingFunction(std::complex<double> z) const;
    [[nodiscard]] std::size_t pointsOfTransform() const;

    std::int64_t m_servers;
    double m_arrivalRate;
    double m_service;
    double m_offered;
    std::vector<std::complex<double>> m_roots;  // The c - 1 in the unit disk, 1 aside.
    double m_scale = 0.0;                       // P(somebody who comes need not wait).
    double m_waits = 0.0;
    double m_empty = 0.0;
};

}  // namespace tillsim::theory
