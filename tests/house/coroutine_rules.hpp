// SPDX-License-Identifier: MIT
// Coroutines that compile, and then go wrong.
#pragma once

#include "tests/house/source_file.hpp"

namespace tillsim {

/// Capturing lambdas that are coroutines: the captures die with the lambda, usually at its first suspension.
[[nodiscard]] Complaints capturingCoroutines(const SourceFile& source);

/// Lambdas that capture by value inside an operand of co_await: g++ 12 destroys such captures twice. References and
/// `this` are safe. The way out is to name the lambda, or what it makes, in a statement before.
[[nodiscard]] Complaints capturesInAwaits(const SourceFile& source);

}  // namespace tillsim
