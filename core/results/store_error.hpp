// SPDX-License-Identifier: MIT
// What can be wrong with a results store.
#pragma once

#include <stdexcept>

namespace tillsim {

/// A store that cannot be made, opened, read or added to, and why, on one line: `sweep.db: is not a tillsim store`.
class StoreError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace tillsim
