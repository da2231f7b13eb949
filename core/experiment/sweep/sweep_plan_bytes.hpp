// SPDX-License-Identifier: MIT
// A sweep as bytes, for processes that compute runs of it without reading any file themselves.
#pragma once

#include "core/experiment/sweep/sweep_plan.hpp"
#include "core/results/bytes.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace tillsim {

/// What the runs of a plan depend on: the scenario with its files, the seed, and the settings of each point. The axes
/// and aims stay behind. The format is for processes of one version, and not to be kept.
[[nodiscard]] std::vector<std::byte> toBytes(const SweepPlan& plan);

/// A plan whose runs are those of the one that toBytes() was given. `version` is that of this program: runs of another
/// version would not be the same, so that its bytes are refused. Throws BadRecord.
[[nodiscard]] SweepPlan planFromBytes(std::span<const std::byte> bytes, const std::string& version);

}  // namespace tillsim
