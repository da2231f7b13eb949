// SPDX-License-Identifier: MIT
// What is said of a command line that cannot be taken into words.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace tillsim::cli {

/// Throws UsageError for a flag with a value, an empty one included, which CLI11 takes for none.
void refuseValuesOfFlags(const CLI::App& program, const std::vector<std::string>& words);

/// Throws UsageError for words and options that the command does not take, if there are any.
void refuseExtras(const CLI::App& command);

/// The command does nothing that its options are for. Throws UsageError if there are any.
void refuseOptions(const CLI::App& command);

/// There is no such command, or none at all. Throws UsageError.
[[noreturn]] void refuseCommand(const CLI::App& program);

/// What CLI11 itself finds wrong: an option at the end of the line without its value. Throws UsageError.
[[noreturn]] void refuse(const CLI::ParseError& error);

}  // namespace tillsim::cli
