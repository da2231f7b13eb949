// SPDX-License-Identifier: MIT
// What a shop wants and what it pays, at a point of a design.
#pragma once

#include "core/results/run_result.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tillsim {

struct PointAims {
    RunTargets targets{};
    std::optional<double> tillHour{};     ///< Money for an hour of an open till.
    std::optional<double> waitingHour{};  ///< Money for an hour that a customer waits.

    [[nodiscard]] bool haveCosts() const { return tillHour || waitingHour; }

    bool operator==(const PointAims&) const = default;
};

/// A measure that is a share, and what it is to be at least.
struct WantedShare {
    std::string measure{};
    double least = 0.0;

    bool operator==(const WantedShare&) const = default;
};

/// What the targets ask for, by the names of measures.
[[nodiscard]] std::vector<WantedShare> wantedBy(const PointAims& aims);

/// The measure of those who waited at most so long: "within.180".
[[nodiscard]] std::string withinName(double seconds);

}  // namespace tillsim
