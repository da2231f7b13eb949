// SPDX-License-Identifier: MIT
// The user's mistakes on the command line.
#pragma once

#include <stdexcept>

namespace tillsim::cli {

/// An argument that is wrong, and what would be right, on one line.
class UsageError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace tillsim::cli
