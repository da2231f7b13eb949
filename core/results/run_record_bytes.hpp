// SPDX-License-Identifier: MIT
// A run as bytes, to be sent to another process on a machine of any kind.
#pragma once

#include "core/results/run_record.hpp"

#include <cstddef>
#include <span>
#include <stdexcept>
#include <vector>

namespace tillsim {

/// Bytes that are no run, or not the whole of one.
class BadRecord : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Equal runs give equal bytes, and numbers keep every bit. The format is for processes of one version that talk to
/// each other, and not to be kept: whole numbers are 8 bytes, the lowest first, numbers are those of IEEE 754, texts
/// and lists begin with their length.
[[nodiscard]] std::vector<std::byte> toBytes(const RunRecord& run);

/// The run that toBytes() was given. Throws BadRecord for anything else.
[[nodiscard]] RunRecord fromBytes(std::span<const std::byte> bytes);

}  // namespace tillsim
