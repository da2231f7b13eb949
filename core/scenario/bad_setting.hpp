// SPDX-License-Identifier: MIT
// The mistake of somebody who sets a value.
#pragma once

#include <stdexcept>

namespace tillsim {

/// A setting that cannot be made, and why: its path leads nowhere, or its value is nothing.
class BadSetting : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace tillsim
