// SPDX-License-Identifier: MIT
// The first three moments of a time or count, which is all that Pollaczek and Khinchine ask of a service.
#pragma once

#include "core/random/distribution.hpp"

namespace tillsim::theory {

/// E[X], E[X^2] and E[X^3] of something that is never negative.
struct Moments {
    double first = 0.0;
    double second = 0.0;
    double third = 0.0;

    [[nodiscard]] double variance() const { return second - first * first; }

    /// The squared coefficient of variation; 0 for something that is always 0.
    [[nodiscard]] double scv() const { return first > 0.0 ? variance() / (first * first) : 0.0; }
};

/// Of a draw of `distribution`, before it is rounded to nanoseconds. Exact for every law that we have.
[[nodiscard]] Moments momentsOf(const Distribution& distribution);

/// Of the sum and of the product of two independent ones, and of one that is `factor` times as large.
[[nodiscard]] Moments sumOf(const Moments& one, const Moments& other);
[[nodiscard]] Moments productOf(const Moments& one, const Moments& other);
[[nodiscard]] Moments scaled(const Moments& moments, double factor);

/// Of one of two, the first with probability `share`.
[[nodiscard]] Moments mixtureOf(double share, const Moments& one, const Moments& other);

}  // namespace tillsim::theory
