// SPDX-License-Identifier: MIT
// Standard output, where a result that does not arrive is a failure.
#pragma once

#include <string_view>

namespace tillsim::cli {

void writeOut(std::string_view text);

/// Throws std::runtime_error if anything that was written so far did not arrive.
void flushOut();

}  // namespace tillsim::cli
