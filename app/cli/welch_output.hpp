// SPDX-License-Identifier: MIT
// The data of Welch's plot, as comma-separated values.
#pragma once

#include "core/events/text_buffer.hpp"

#include <span>
#include <vector>

namespace tillsim::cli {

/// A row a customer who was served, from 1: the mean of the waits over the runs, and its moving averages over windows
/// of 1, 5 and 20% of the length. Column names say how many neighbours on each side; where the window does not fit, the
/// cell is empty.
void writeWelch(std::span<const std::vector<double>> waits, const TextSink& sink);

}  // namespace tillsim::cli
