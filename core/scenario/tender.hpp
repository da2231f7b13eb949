// SPDX-License-Identifier: MIT
// Ways of paying, and how long each takes.
#pragma once

#include "core/random/distribution.hpp"

#include <string>

namespace tillsim {

struct Tender {
    std::string name{};  ///< 1 to 200 bytes on one line; no two tenders have the same.
    double share = 1.0;  ///< From 0 to 1; those of all tenders add up to 1, to within 1e-6.
    Distribution time = Distribution::constant(0.0);  ///< Seconds, added to scanning; no speed changes them.

    bool operator==(const Tender&) const = default;
};

}  // namespace tillsim
