// SPDX-License-Identifier: MIT
// One of several, by share.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

/// Shares that add up to about 1. At least one is above 0.
class Shares {
public:
    explicit Shares(const std::vector<double>& shares)
    {
        double sum = 0.0;
        for (std::size_t at = 0; at < shares.size(); ++at) {
            m_bounds.push_back(sum += shares[at]);
            if (shares[at] > 0.0)
                m_last = at;
        }
    }

    /// The one in whose share `uniform` falls, a number from 0 to just below 1.
    [[nodiscard]] std::uint32_t at(double uniform) const
    {
        const auto found = std::upper_bound(m_bounds.begin(), m_bounds.end(), uniform) - m_bounds.begin();
        // Shares add up to 1 only nearly, and the last one with a share must have what is missing.
        return static_cast<std::uint32_t>(std::min(static_cast<std::size_t>(found), m_last));
    }

    [[nodiscard]] std::size_t size() const { return m_bounds.size(); }

private:
    std::vector<double> m_bounds;  // Cumulated.
    std::size_t m_last = 0;        // The last with a share.
};

}  // namespace tillsim
