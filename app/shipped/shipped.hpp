// SPDX-License-Identifier: MIT
// The scenarios that come with the product. They are built into the programs, which therefore need no source tree: the
// texts are those that lay in resources/scenarios when the build was configured.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace tillsim::shipped {

struct File {
    std::string_view name;  ///< Without a folder.
    std::string_view text;
};

/// A scenario, and what a user is told of it.
struct ShippedScenario {
    std::string_view name;     ///< Of its file, without the extension.
    std::string_view teaches;  ///< The line that its head begins with.
    File file;
    std::vector<File> reads;  ///< The files that it names; it looks for them in its own folder.
};

/// All that is shipped, in order of name: scenarios (.toml) and what they read.
[[nodiscard]] std::span<const File> files();

/// In order of name.
[[nodiscard]] const std::vector<ShippedScenario>& scenarios();

/// The scenario of that name, with or without its extension; null if there is none.
[[nodiscard]] const ShippedScenario* findScenario(std::string_view name);

}  // namespace tillsim::shipped
