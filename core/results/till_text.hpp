// SPDX-License-Identifier: MIT
// What the tills of a bank did, as a table of plain text.
#pragma once

#include "core/results/run_result.hpp"

#include <cstddef>
#include <string>

namespace tillsim {

/// How many tills of a bank have a row in a report.
inline constexpr std::size_t mostTillsInReport = 30;

/// A row a till, with the states that occur as shares of its open time. Of many tills only the first are shown; the
/// last row is about all of them.
[[nodiscard]] std::string tillText(const BankResult& bank);

}  // namespace tillsim
