// SPDX-License-Identifier: MIT
// What can be wrong with a results store.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace tillsim {

/// A store that cannot be made, opened, read or added to, and why, on one line: `sweep.db: is not a tillsim store`.
class StoreError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
    StoreError(const std::filesystem::path& store, const std::string& why)
        : std::runtime_error{store.string() + ": " + why}
    {
    }
};

}  // namespace tillsim
