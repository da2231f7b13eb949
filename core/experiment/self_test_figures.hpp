// SPDX-License-Identifier: MIT
// The figures that the self-test looks at. Waits are in seconds, as CustomerRecord::wait.
#pragma once

#include "core/experiment/self_test.hpp"

#include <cstdint>

namespace tillsim::figures {

// Of the customers who were served.

[[nodiscard]] SelfTestFigure meanWait(double expected);
[[nodiscard]] SelfTestFigure meanSquaredWait(double expected);
[[nodiscard]] SelfTestFigure waitsLongerThan(double seconds, double expected);
[[nodiscard]] SelfTestFigure meanWaitOfClass(std::uint32_t position, double expected);
[[nodiscard]] SelfTestFigure meanTimeOutside(double expected);
[[nodiscard]] SelfTestFigure shareThatStandsOutside(double expected);

// Of all customers.

/// The share whose visit ends so.
[[nodiscard]] SelfTestFigure share(Outcome outcome, double expected);

/// The mean time in line of those who were served or gave up.
[[nodiscard]] SelfTestFigure meanTimeInLine(double expected);

// At the end of a run.

/// Of those who gave up.
[[nodiscard]] SelfTestFigure meanTimeOfReneged(double expected);

/// Of those who joined a line, also if they gave up.
[[nodiscard]] SelfTestFigure shareThatStandsInLine(double expected);

[[nodiscard]] SelfTestFigure customersInShop(double expected);
[[nodiscard]] SelfTestFigure customersInLine(double expected);

}  // namespace tillsim::figures
