// SPDX-License-Identifier: MIT
// What `--version` says.
#pragma once

#include <string>

namespace tillsim::cli {

/// "tillsim 1.2.3 (GNU 12.2.0, Release)": the version, the compiler, and how it was built.
[[nodiscard]] std::string versionText();

/// What is in the brackets.
[[nodiscard]] std::string buildText();

}  // namespace tillsim::cli
