// SPDX-License-Identifier: MIT
// What a parser says of broken TOML, in the words of our messages.
#pragma once

#include <string>
#include <string_view>

namespace tillsim {

/// What is wrong, on one line. Where quotes are likely to be missing, it says so.
[[nodiscard]] std::string syntaxProblem(std::string_view description);

}  // namespace tillsim
