// SPDX-License-Identifier: MIT
// Arrivals that swing over the day, at a shop with so many tills that nobody waits.
#pragma once

namespace tillsim::theory {

/// A rate of mean + swing sin(2 pi t / period), with 0 <= swing <= mean.
struct SwingingRate {
    double mean = 0.0;
    double swing = 0.0;
    double period = 1.0;
};

/// The expected number in service, which swings with the same period once the start is forgotten.
struct SwingingLoad {
    double mean = 0.0;
    double amplitude = 0.0;
    double lag = 0.0;  ///< By how much its peak comes after that of the rate.

    [[nodiscard]] double peak() const { return mean + amplitude; }
    [[nodiscard]] double trough() const { return mean - amplitude; }
};

/// Mt/M/infinity (Eick, Massey and Whitt 1993, eq. 15).
[[nodiscard]] SwingingLoad swingWithExponentialServices(const SwingingRate& rate, double meanService);

/// Mt/D/infinity: in service are the arrivals of the last `service` (the same, theorem 1). `service` at most a period.
[[nodiscard]] SwingingLoad swingWithConstantServices(const SwingingRate& rate, double service);

}  // namespace tillsim::theory
