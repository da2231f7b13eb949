// SPDX-License-Identifier: MIT
// How commands with their options are told to CLI11, and how what was given is asked from it. Only those who take
// command lines apart need it.
#pragma once

#include "app/cli/option_values.hpp"

#include <CLI/CLI.hpp>

#include <cstdint>

namespace tillsim::cli {

inline constexpr std::int64_t maxJobs = 10'000;

CLI::App& addCommand(CLI::App& program, const char* name, const char* description);

/// Values are kept as they were written: CLI11 would read "{}" and "[a]" as lists.
void addOption(CLI::App& command, const char* name, const char* value, const char* description);

void addArgument(CLI::App& command, const char* name);
void addFlag(CLI::App& command, const char* names, const char* description);

[[nodiscard]] GivenOption given(const CLI::App& command, const char* name);
[[nodiscard]] bool has(const CLI::App& command, const char* flag);

}  // namespace tillsim::cli
