// SPDX-License-Identifier: MIT
// What `--version` says.
#pragma once

#include <string>

namespace tillsim::cli {

/// "tillsim 1.2.3 (GNU 12.2.0, Release)": the version, the compiler, and how it was built.
[[nodiscard]] std::string versionText();

}  // namespace tillsim::cli
