// SPDX-License-Identifier: MIT
// One run of a point that stands for the others, to be looked at.
#pragma once

#include "core/results/point_aims.hpp"
#include "core/results/results_store.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tillsim {

enum class RunPick : std::uint8_t {
    median,  ///< In the middle; of an even number, the one just below it.
    worst,   ///< The highest figure, or the lowest of what is better the more there is of it.
};

/// The figure of a run by its name, or "cost", what it cost; nothing where it has none.
[[nodiscard]] std::optional<double> figureOf(const RunRecord& run, const std::string& measure, const PointAims& aims);

/// The replication of a point of the store that is picked by this figure, the first of equals; nothing where no run of
/// the point has it.
[[nodiscard]] std::optional<std::uint64_t> pickRun(const ResultsStore& store, std::uint64_t point,
                                                   const std::string& measure, const PointAims& aims, RunPick pick);

}  // namespace tillsim
