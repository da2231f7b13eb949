// SPDX-License-Identifier: MIT
// The scenarios and sweeps that come with the product. They are built into the programs, which therefore need no source
// tree: the texts are those that lay in resources/scenarios and resources/sweeps when the build was configured.
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

/// A sweep file, and the scenario that it varies.
struct ShippedSweep {
    std::string_view name;     ///< Of its file, without the extension.
    std::string_view teaches;  ///< The line that its head begins with.
    File file;
    const ShippedScenario* scenario;  ///< Never null.
};

/// All of resources/scenarios, in order of name: scenarios (.toml) and what they read.
[[nodiscard]] std::span<const File> files();

/// In order of name.
[[nodiscard]] const std::vector<ShippedScenario>& scenarios();

/// All of resources/sweeps, in order of name.
[[nodiscard]] std::span<const File> sweepFiles();

/// In order of name. Each names a scenario that is shipped too.
[[nodiscard]] const std::vector<ShippedSweep>& sweeps();

/// The scenario of that name, with or without its extension; null if there is none.
[[nodiscard]] const ShippedScenario* findScenario(std::string_view name);

}  // namespace tillsim::shipped
