// SPDX-License-Identifier: MIT
// Running moments of a series of observations.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tillsim {

/// One pass, and no cancellation when the mean dwarfs the spread (B. P. Welford, Technometrics 4, 1962, eqs. 1-3).
class Tally {
public:
    void add(double value)
    {
        ++m_count;
        const double step = value - m_mean;
        m_mean += step / static_cast<double>(m_count);
        m_squares += step * (value - m_mean);
        m_maximum = m_count == 1 ? value : std::max(m_maximum, value);
    }

    [[nodiscard]] std::int64_t count() const { return m_count; }

    // 0 before the first observation, as the product's outputs have it.
    [[nodiscard]] double mean() const { return m_mean; }
    [[nodiscard]] double maximum() const { return m_maximum; }

    /// With divisor count - 1; 0 for fewer than two observations.
    [[nodiscard]] double standardDeviation() const
    {
        return m_count < 2 ? 0.0 : std::sqrt(m_squares / static_cast<double>(m_count - 1));
    }

private:
    std::int64_t m_count = 0;
    double m_mean = 0.0;
    double m_squares = 0.0;  // Sum of squared deviations from the mean.
    double m_maximum = 0.0;
};

}  // namespace tillsim
