// SPDX-License-Identifier: MIT
// Integrals of smooth functions.
#pragma once

#include <functional>

namespace tillsim::theory {

/// The integral of `f` from `from` to `to` by Gauss and Legendre's rule of ten points in each of `panels` equal parts.
[[nodiscard]] double integrate(const std::function<double(double)>& f, double from, double to, int panels);

}  // namespace tillsim::theory
