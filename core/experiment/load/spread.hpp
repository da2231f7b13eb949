// SPDX-License-Identifier: MIT
// Work that may go to one place or another, spread as evenly as it can be.
#pragma once

#include <cstdint>
#include <vector>

namespace tillsim {

/// Work that several places would take.
struct FreeWork {
    std::vector<std::uint32_t> places{};  ///< At least one; all have room, or none has.
    std::vector<double> amounts{};        ///< How much it is if all of it goes to that place; one for each of `places`.
    std::vector<double> shares{};         ///< How it is spread; one for each of `places`, together 1.
};

/// Sets the shares such that no part of any work could go to a place that is less full (work over room) than the one it
/// goes to. Where amounts do not depend on the place, the fullest place is then as empty as it can be, and so is the
/// next (S. Fujishige, 1980, Lexicographically optimal base of a polymatroid). What has
/// places without room only is divided evenly between them.
void spread(std::vector<FreeWork>& works, const std::vector<double>& room);

}  // namespace tillsim
