// SPDX-License-Identifier: MIT
// What the program is asked for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace tillsim::theory_table {

struct Options {
    std::string table{};                ///< The file.
    std::string model{};                ///< Only those that start with it.
    bool simulates = true;              ///< Beside comparing closed forms.
    std::optional<std::size_t> sets{};  ///< At most so many sets of parameters of each model: the first ones.
    double precision = 0.01;            ///< Wanted half-width, relative; tails may have five times as much.
    std::optional<double> seconds{};    ///< For each set of parameters.
    std::optional<double> customers{};  ///< For each simulation.
    unsigned jobs = 1;
};

/// Prints help and ends the program where that is asked for; ends it with exit code 2 and a message for wrong
/// arguments.
[[nodiscard]] Options readOptions(int argc, char** argv);

}  // namespace tillsim::theory_table
