// SPDX-License-Identifier: MIT
// Reads what needs a helper, inside other tables.
#pragma once

#include "core/scenario/helper_staff.hpp"
#include "core/scenario/reader.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tillsim {

/// The helper whose name must be under `key`; nothing, and a problem, if there is none such.
[[nodiscard]] std::optional<std::uint32_t> readHelperName(Reader& reader, std::string_view key,
                                                          const std::vector<Helper>& helpers);

/// `helper = { who = "manager", probability = 0.3, time = { constant = "20s" } }` of a product.
[[nodiscard]] std::optional<HelperNeed> readHelperNeed(Reader& product, const std::vector<Helper>& helpers);

}  // namespace tillsim
