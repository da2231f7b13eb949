// SPDX-License-Identifier: MIT
// The answer in words.
#pragma once

#include "core/results/html/answer.hpp"
#include "core/results/html/digest.hpp"

#include <string>

namespace tillsim {

/// One sentence: what is enough, what it brings, and what it saves; or that nothing is enough; or, without targets,
/// what more tills would buy.
[[nodiscard]] std::string headline(const Digest& digest, const Answer& answer);

}  // namespace tillsim
