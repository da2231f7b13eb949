// SPDX-License-Identifier: MIT
// What one should know beside the answer.
#pragma once

#include "core/results/html/answer.hpp"
#include "core/results/html/digest.hpp"

#include <string>
#include <vector>

namespace tillsim {

/// A sentence each: why what is next to the answer does not do, and how sure all of it is.
[[nodiscard]] std::vector<std::string> remarks(const Digest& digest, const Answer& answer);

}  // namespace tillsim
