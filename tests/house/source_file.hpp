// SPDX-License-Identifier: MIT
// A file of the tree as the house's rules see it: its text, and its code without comments and literals.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// A file of the tree. Every rule is a function from one of these to what is wrong with it, so that rules are tested
/// on planted texts.
struct SourceFile {
    std::string path;  ///< From the root of the tree, with '/'.
    std::string text;
    std::string code;  ///< C++ only: as long as `text`, but comments and the insides of literals are blank.
};

/// One line a broken rule: `path:line: what`.
using Complaints = std::vector<std::string>;

struct Include {
    std::size_t place;  ///< In the text.
    bool angled;        ///< `<path>`, not `"path"`.
    std::string path;
};

/// What a program says between its comments and literals: these become blanks (line breaks stay), except for the paths
/// of includes.
[[nodiscard]] std::string codeOf(std::string_view text);

/// `text` as if it stood at `path`.
[[nodiscard]] SourceFile makeSource(std::string path, std::string text);

/// All C++, CMake, shell and Python of the tree at `root`, ordered by path.
[[nodiscard]] std::vector<SourceFile> readTree(const std::filesystem::path& root);

[[nodiscard]] bool isHeader(const SourceFile& source);
[[nodiscard]] bool isCpp(const SourceFile& source);

[[nodiscard]] std::vector<Include> includesOf(const SourceFile& source);

[[nodiscard]] std::string complaint(const SourceFile& source, std::size_t place, std::string_view what);

/// Part of an identifier.
[[nodiscard]] bool isWordCharacter(char c);

}  // namespace tillsim
