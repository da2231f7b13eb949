// SPDX-License-Identifier: MIT
// Makes one store of the shards of a job array.
#pragma once

#include <filesystem>
#include <span>

namespace tillsim {

/// Writes a new store `file` with the runs of all `shards`, of which there is at least one. It is the same as if it had
/// never been sharded, and is there as a whole or not at all. A run may be in several shards if it is the same; one
/// that has failed gives way to one that has not. Throws StoreError if shards do not belong together, or cannot be
/// read, or `file` exists or cannot be written.
void mergeStores(const std::filesystem::path& file, std::span<const std::filesystem::path> shards);

}  // namespace tillsim
