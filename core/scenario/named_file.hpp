// SPDX-License-Identifier: MIT
// A file that a scenario names.
#pragma once

#include "core/scenario/reader.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tillsim {

struct NamedFile {
    std::string name;  ///< As messages name it: its path as seen from where the scenario was found.
    std::string text;
};

/// The file that `key` names, looked up beside the scenario; nothing if it is missing, or cannot be read or is too
/// large, which is noted.
[[nodiscard]] std::optional<NamedFile> readNamedFile(Reader& reader, std::string_view key, std::size_t megabytes);

}  // namespace tillsim
