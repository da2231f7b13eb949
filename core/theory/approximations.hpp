// SPDX-License-Identifier: MIT
// Approximations and bounds of the mean wait where no exact form is at hand. Each says which it is.
#pragma once

#include <cstdint>

namespace tillsim::theory {

/// How irregular gaps between arrivals and services are: squared coefficients of variation.
struct Irregularity {
    double gaps = 1.0;
    double services = 1.0;
};

/// G/G/c: M/M/c times the mean of the two squared coefficients of variation (Allen 1990 after Lee and Longton 1959:
/// exact for M/G/1 and M/M/c).
[[nodiscard]] double allenCunneenWait(std::int64_t servers, double arrivalRate, double meanService,
                                      const Irregularity& irregularity);

/// M/D/c (Cosmetatos 1975).
[[nodiscard]] double cosmetatosWait(std::int64_t servers, double arrivalRate, double service);

/// M/G/c between M/D/c and M/M/c, both exact, by the squared coefficient of variation (Tijms 2003, section 9.6.2).
[[nodiscard]] double interpolatedWait(std::int64_t servers, double arrivalRate, double meanService, double scvService);

/// GI/G/1: never less than the wait (Kingman 1962).
[[nodiscard]] double kingmanBound(double arrivalRate, double meanService, const Irregularity& irregularity);

/// GI/G/1: never more than the wait where gaps get likelier to end the longer they last, as Erlang gaps (Marshall
/// 1968).
[[nodiscard]] double marshallBound(double arrivalRate, double meanService, const Irregularity& irregularity);

/// GI/G/1 (Kraemer and Langenbach-Belz 1976), exact for M/G/1.
[[nodiscard]] double kraemerLangenbachBelzWait(double arrivalRate, double meanService,
                                               const Irregularity& irregularity);

}  // namespace tillsim::theory
