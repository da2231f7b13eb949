// SPDX-License-Identifier: MIT
// Reads the service that a class or a bank has for itself.
#pragma once

#include "core/scenario/reader.hpp"
#include "core/scenario/service.hpp"

#include <optional>

namespace tillsim {

/// The table `service` of a class or a bank, with every key of [service]: a work, a gap, or both.
[[nodiscard]] std::optional<OwnService> readOwnService(Reader& reader);

}  // namespace tillsim
