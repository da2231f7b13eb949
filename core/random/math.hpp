// SPDX-License-Identifier: MIT
// Our own exp, log and pow: the same bits on every platform, compiler and optimisation level.
//
// The standard ones differ between systems in the last place, and one such bit in a draw would give another event log.
// Errors are below 0.6 units in the last place, unless said, and below 0.8 where the result is subnormal. (std::sqrt
// and std::floor are exact everywhere.)
#pragma once

namespace tillsim::math {

/// e^x. Overflows to infinity, underflows gradually to 0; a NaN stays one.
[[nodiscard]] double exp(double x);

/// e^x - 1, within 3 units in the last place, near 0 too.
[[nodiscard]] double expm1(double x);

/// The natural logarithm. log(0) is -infinity, that of a negative number NaN.
[[nodiscard]] double log(double x);

/// ln(1 + x), within 2 units in the last place, near 0 too.
[[nodiscard]] double log1p(double x);

/// base^exponent for a base that is not negative, within 1 unit in the last place. Special cases are those of std::pow,
/// except that every negative base gives NaN: no draw has one.
[[nodiscard]] double pow(double base, double exponent);

}  // namespace tillsim::math
