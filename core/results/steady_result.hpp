// SPDX-License-Identifier: MIT
// The figures of a shop that never closes, as plain data: from one long run, without its beginning.
#pragma once

#include "core/results/theory_result.hpp"
#include "core/statistics/batch_means.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// What was left out at the beginning.
struct WarmUp {
    std::int64_t served = 0;  ///< Customers, in order of leaving.
    double until = 0.0;       ///< Seconds since opening.
    bool isAtEdge = false;    ///< As Truncation::isAtEdge.

    bool operator==(const WarmUp&) const = default;
};

struct SteadyFigure {
    std::string name{};  ///< As a run has it, or theory: "wait_s.mean", "share.reneged".
    BatchEstimate batches{};

    bool operator==(const SteadyFigure&) const = default;
};

struct SteadyResult {
    std::string scenario{};
    std::uint64_t seed = 0;
    std::uint64_t fingerprint = 0;  ///< Of the whole run.
    double opens = 0.0;             ///< As RunResult::opens.
    double simulated = 0.0;         ///< Seconds, with the warm-up.
    std::int64_t served = 0;        ///< Customers, without those of the warm-up.
    WarmUp warmUp{};
    std::vector<SteadyFigure> figures{};
    std::optional<TheoryResult> theory{};

    /// Nothing where there is no figure of that name, or the run is too short for it.
    [[nodiscard]] const MeanEstimate* find(std::string_view name) const;

    bool operator==(const SteadyResult&) const = default;
};

}  // namespace tillsim
