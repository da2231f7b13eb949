// SPDX-License-Identifier: MIT
// What lies where a store is or is to be, as far as it can be told before SQLite has a look.
#pragma once

#include <filesystem>

namespace tillsim {

/// Where the file lies, through all links. Throws StoreError if there is none, or something that is no file.
[[nodiscard]] std::filesystem::path placeOfStore(const std::filesystem::path& file);

/// Throws StoreError if there is anything of that name.
void checkIsNew(const std::filesystem::path& file);

}  // namespace tillsim
