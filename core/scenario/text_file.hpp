// SPDX-License-Identifier: MIT
// Whole texts, up to a size.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>

namespace tillsim {

/// The bytes of a file. Throws std::runtime_error, whose text says why without naming the file, if it cannot be read or
/// has more than `megabytes` (of 1,048,576 bytes). Reads pipes and devices too, where the size is not known before.
[[nodiscard]] std::string readTextFile(const std::filesystem::path& path, std::size_t megabytes);

/// Where whole texts come from: readTextFile, or what stands in for it and throws as that does.
using FileSource = std::function<std::string(const std::filesystem::path& path, std::size_t megabytes)>;

/// The same of a stream that is open, such as standard input.
[[nodiscard]] std::string readText(std::istream& stream, std::size_t megabytes);

}  // namespace tillsim
