// SPDX-License-Identifier: MIT
// The figures of several runs as a report of plain text.
#pragma once

#include "core/results/replicated_result.hpp"

#include <string>

namespace tillsim {

/// In the order of the report of one run, at most 100 columns wide: each figure is the mean over the runs +- the
/// half-width of its 95% interval. Last what it takes to repeat it. Equal results give equal bytes.
[[nodiscard]] std::string toText(const ReplicatedResult& result);

}  // namespace tillsim
