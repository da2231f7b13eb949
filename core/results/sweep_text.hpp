// SPDX-License-Identifier: MIT
// The table of a sweep, to be read or to be computed with.
#pragma once

#include "core/results/sweep_table.hpp"

#include <string>

namespace tillsim {

/// A row a point: means with the half-widths of their 95% intervals, costs, whether the targets are met; below it the
/// cheapest point that meets them.
[[nodiscard]] std::string toText(const SweepTable& table);

/// The same as comma-separated values (RFC 4180), with numbers that read back exactly; a mean and a half-width are two
/// columns, NAME and NAME_half_width, which are empty where they are unknown.
[[nodiscard]] std::string toCsv(const SweepTable& table);

}  // namespace tillsim
