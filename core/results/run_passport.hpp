// SPDX-License-Identifier: MIT
// What a result carries with it so that anybody can make it again, and see whether it is the same.
#pragma once

#include "core/results/experiment_record.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// A file that was read, and a number that stands for what was in it: textHash().
struct HashedFile {
    std::string name{};
    std::uint64_t hash = 0;

    bool operator==(const HashedFile&) const = default;
};

struct RunPassport {
    std::string version{};            ///< Of tillsim, with its compiler, as `tillsim --version` says it.
    std::string compiler{};           ///< The same, alone: "GNU 12.2.0, Release".
    HashedFile scenario{};            ///< Its text as it was read, before any settings.
    std::vector<HashedFile> files{};  ///< Those that the scenario names, by their paths as they were opened.
    std::uint64_t seed = 0;
    std::vector<PointSetting> settings{};
    std::optional<std::string> until{};    ///< As it was written on the command line.
    std::vector<std::string> arguments{};  ///< Of tillsim, that make the result again.

    bool operator==(const RunPassport&) const = default;
};

/// One number for all that goes into a run besides the seed and its end: textHash() of the hash of the scenario, of
/// those of its files in order, each as 16 hexadecimal digits, and of the settings as PATH=VALUE, a line feed after
/// each of them.
[[nodiscard]] std::uint64_t inputHash(const RunPassport& passport);

/// `tillsim` with these arguments as one types it into a POSIX shell: "tillsim run 'my shop.toml' --seed 7".
[[nodiscard]] std::string commandLine(std::span<const std::string> arguments);

/// The last line of a report: "repeat with: tillsim run shop.toml --seed 7; tillsim 1.2.3 (...), inputs 0123...".
[[nodiscard]] std::string passportLine(const RunPassport& passport);

/// A JSON document, as toJson() makes them, with the passport as its last key; it has the fingerprint of the document,
/// too.
[[nodiscard]] std::string withPassport(std::string_view document, const RunPassport& passport);

/// A text is no JSON document with a passport; what() says what is wrong with it.
class NoPassport : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The passport of such a document. Throws NoPassport.
[[nodiscard]] RunPassport passportIn(std::string_view document);

}  // namespace tillsim
