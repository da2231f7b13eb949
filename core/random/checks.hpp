// SPDX-License-Identifier: MIT
// What parameters of distributions must be. Each check throws std::invalid_argument with a text that starts with the
// name of the parameter, as scenario files spell it, and says what would be right.
#pragma once

#include <string_view>

namespace tillsim::checks {

/// No parameter is larger, and none that must be positive is smaller, so that squares, products and quotients of them
/// stay finite.
inline constexpr double largestParameter = 1e100;
inline constexpr double smallestParameter = 1e-100;

/// Whole numbers of a distribution are at most this large, so that doubles hold them all.
inline constexpr double largestWhole = 9007199254740992.0;  // 2^53

/// Whether `value` is a whole number within +-largestWhole.
[[nodiscard]] bool isWhole(double value);

/// "NAME PROBLEM", thrown.
[[noreturn]] void refuse(std::string_view name, std::string_view problem);

/// A number, neither NaN nor beyond +-largestParameter.
void number(std::string_view name, double value);

/// A number above 0, at least smallestParameter.
void positive(std::string_view name, double value);

/// A number, at least 0.
void notNegative(std::string_view name, double value);

}  // namespace tillsim::checks
