// SPDX-License-Identifier: MIT
// What a shop wants and what it pays, at a point of a design.
#pragma once

#include "core/results/run_result.hpp"

#include <optional>

namespace tillsim {

struct PointAims {
    RunTargets targets{};
    std::optional<double> tillHour{};     ///< Money for an hour of an open till.
    std::optional<double> waitingHour{};  ///< Money for an hour that a customer waits.

    bool operator==(const PointAims&) const = default;
};

}  // namespace tillsim
