// SPDX-License-Identifier: MIT
// Approved outputs in tests/golden.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

namespace tillsim {

/// What was approved under that name; empty if nothing was.
inline std::string golden(const std::string& name)
{
    std::ifstream file{TILLSIM_SOURCE_DIR "/tests/golden/" + name, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace tillsim
