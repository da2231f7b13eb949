// SPDX-License-Identifier: MIT
// Laws of whole numbers: uniform, geometric, Poisson.
#pragma once

#include "core/random/generator.hpp"

#include <cstdint>
#include <string_view>

namespace tillsim::laws {

/// Each whole number from min to max >= min alike; both within +-2^53. Mean (min + max) / 2, variance (n^2 - 1) / 12
/// with n = max - min + 1.
class UniformInt {
public:
    UniformInt(std::int64_t min, std::int64_t max);

    double draw(Generator& generator) const;
    double mean() const { return 0.5 * (static_cast<double>(m_min) + static_cast<double>(m_max)); }
    double variance() const;
    double minimum() const { return static_cast<double>(m_min); }
    double maximum() const { return static_cast<double>(m_max); }
    static bool isCount() { return true; }

    bool operator==(const UniformInt&) const = default;
    static constexpr std::string_view name = "uniform_int";

private:
    std::int64_t m_min;
    std::int64_t m_max;
};

/// The number of tries up to the first success: 1, 2, 3, ... with P(X > n) = (1 - 1 / mean)^n, 1 <= mean <= 1e12.
/// Variance mean (mean - 1).
class Geometric {
public:
    explicit Geometric(double mean);

    double draw(Generator& generator) const;
    double mean() const { return m_mean; }
    double variance() const { return m_mean * (m_mean - 1.0); }
    static double minimum() { return 1.0; }
    static bool isCount() { return true; }

    bool operator==(const Geometric&) const = default;
    static constexpr std::string_view name = "geometric";

private:
    double m_mean;
    double m_decay;  // -1 / ln(1 - 1 / mean): the mean of the exponential whose whole part is drawn.
};

/// P(X = n) = mean^n e^-mean / n!, 0 < mean <= 1e6. Variance mean.
class Poisson {
public:
    explicit Poisson(double mean);

    double draw(Generator& generator) const;
    double mean() const { return m_mean; }
    double variance() const { return m_mean; }
    static bool isCount() { return true; }

    bool operator==(const Poisson&) const = default;
    static constexpr std::string_view name = "poisson";

private:
    double countArrivals(Generator& generator) const;
    double transformAndReject(Generator& generator) const;
    bool accepts(double count, double v, double us) const;

    double m_mean;
    double m_logMean;
    // b, a, 1 / alpha and v_r of W. Hoermann's algorithm PTRS; not used for small means.
    double m_b;
    double m_a;
    double m_inverseAlpha;
    double m_innerHeight;
};

}  // namespace tillsim::laws
