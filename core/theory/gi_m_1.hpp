// SPDX-License-Identifier: MIT
// GI/M/1: gaps of any law between arrivals, exponential services, one till.
#pragma once

#include "core/theory/averages.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace tillsim::theory {

/// E[exp(-s X)] of a gap X between arrivals, for s >= 0.
using Transform = std::function<double(double)>;

[[nodiscard]] Transform constantTransform(double value);
[[nodiscard]] Transform erlangTransform(std::int64_t k, double mean);
[[nodiscard]] Transform hyperexponentialTransform(std::vector<double> p, std::vector<double> rates);

/// The long run of GI/M/1 in order of arrival (Kendall 1953; Gross and Harris 1998, section 5.3.1).
class GIM1 {
public:
    /// `gap` is the transform of a law of mean 1 / arrivalRate. Throws std::domain_error unless the load is below 1.
    GIM1(double arrivalRate, const Transform& gap, double serviceRate);

    /// The root below 1 of s = E[exp(-mu (1 - s) gap)]: an arrival finds n in the shop with probability (1 - s) s^n.
    [[nodiscard]] double root() const { return m_root; }
    [[nodiscard]] double waitProbability() const { return m_root; }
    [[nodiscard]] Averages averages() const;
    [[nodiscard]] double waitVariance() const;
    [[nodiscard]] double waitTail(double time) const;   ///< P(wait > time), `time` not negative.
    [[nodiscard]] double waitQuantile(double p) const;  ///< 0 <= p < 1.

private:
    double m_arrivalRate;
    double m_serviceRate;
    double m_root;
};

}  // namespace tillsim::theory
