// SPDX-License-Identifier: MIT
// What serving one customer takes, and what of it is still to be done.
#pragma once

#include "core/kernel/time.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

/// A helper comes to the till, once for all reasons to call this one.
struct HelpVisit {
    std::uint32_t helper = 0;  ///< Position in Scenario::helpers.
    Duration time{};           ///< Of the helper, once there.
};

/// Scanning, then helpers, then tender.
struct ServicePlan {
    Duration scan{};                  ///< By a till of speed 1.
    std::vector<HelpVisit> visits{};  ///< After scanning, in order.
    Duration tender{};                ///< At last.

    Duration scanLeft{};
    std::size_t visitsDone = 0;
    Duration visitLeft{};  ///< Of the first visit that is not done.
    Duration tenderLeft{};
    Duration spent{};  ///< At tills so far, as far as it counts.

    /// Nothing is done yet.
    void restart();

    /// Scanning, visits and tender by a till of speed 1, if helpers come at once.
    [[nodiscard]] Duration total() const;

    /// What is left beside scanning.
    [[nodiscard]] Duration restLeft() const;
};

}  // namespace tillsim
