// SPDX-License-Identifier: MIT
// What the figures rest on, and how to get them again.
#pragma once

#include "core/results/html/answer.hpp"
#include "core/results/html/digest.hpp"

#include <string>

namespace tillsim {

/// HTML: what was set, where the numbers of the scenario come from in its own words, and its text.
[[nodiscard]] std::string assumptions(const Digest& digest);

/// HTML: version, hashes, seed, fingerprint, and the commands that repeat all of it, or one run.
[[nodiscard]] std::string passportPart(const Digest& digest, const Answer& answer);

}  // namespace tillsim
