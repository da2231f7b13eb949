// SPDX-License-Identifier: MIT
// A run as bytes, to be sent to another process on a machine of any kind.
#pragma once

#include "core/results/bytes.hpp"
#include "core/results/run_record.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace tillsim {

/// Equal runs give equal bytes, and numbers keep every bit. The format is for processes of one version that talk to
/// each other, and not to be kept.
[[nodiscard]] std::vector<std::byte> toBytes(const RunRecord& run);

/// The run that toBytes() was given. Throws BadRecord for anything else.
[[nodiscard]] RunRecord fromBytes(std::span<const std::byte> bytes);

}  // namespace tillsim
