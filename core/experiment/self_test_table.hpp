// SPDX-License-Identifier: MIT
// The built-in table of the self-test.
#pragma once

#include "core/experiment/self_test.hpp"

#include <vector>

namespace tillsim {

/// Systems of queueing theory, among them every discipline, every kind of arrivals without a file, and every way to
/// leave unserved.
[[nodiscard]] std::vector<SelfTestSystem> selfTestSystems();

/// Customers from the test-suites and tutorials of other simulators, with the outcomes that they have there.
[[nodiscard]] std::vector<SelfTestReplay> selfTestReplays();

/// Both.
[[nodiscard]] SelfTestTable selfTestTable();

}  // namespace tillsim
