// SPDX-License-Identifier: MIT
// Functions of which distributions need values: the logarithm of the gamma function, and areas under the normal curve.
// The same bits on every platform, as in math.hpp.
#pragma once

namespace tillsim::math {

/// ln of the gamma function of x, for x > 0. Absolute error below 1e-14 for x < 10; relative error below 1e-15 beyond.
[[nodiscard]] double logGamma(double x);

/// The standard normal density at x: e^(-x^2 / 2) / sqrt(2 pi).
[[nodiscard]] double normalDensity(double x);

/// P(Z > x) for a standard normal Z and x >= 0, to about 14 digits.
[[nodiscard]] double normalTail(double x);

}  // namespace tillsim::math
