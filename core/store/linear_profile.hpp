// SPDX-License-Identifier: MIT
// A profile whose rate goes in straight lines from the middle of one interval to the middle of the next.
#pragma once

#include "core/random/generator.hpp"
#include "core/store/gaps.hpp"

#include <cstddef>

namespace tillsim {

/// Before the first middle and after the last one the rate is constant. So the whole day brings as many on average as
/// with constant rates. Exact, as the time transformation of a Poisson process: the unit-rate gap is inverted on each
/// straight piece.
class LinearProfileGaps final : public Gaps {
public:
    /// Refers to `profile`.
    LinearProfileGaps(const ProfileArrivals& profile, const Generator& generator)
        : m_profile{profile}, m_generator{generator}
    {
    }

    [[nodiscard]] std::optional<Duration> next(Instant now) override;

private:
    /// Half an interval, on which the rate goes in a straight line.
    struct Piece {
        Duration begin{};
        Duration end{};
        double from = 0.0;  // Customers a second at the begin,
        double to = 0.0;    // and at the end.
    };

    [[nodiscard]] Piece piece(std::size_t half) const;

    const ProfileArrivals& m_profile;
    Generator m_generator;
};

}  // namespace tillsim
