// SPDX-License-Identifier: MIT
// What theory says, as the value that stands under "theory" in JSON.
#pragma once

#include "core/results/theory_result.hpp"

#include <optional>
#include <string>

namespace tillsim {

/// An object; null where there is none.
[[nodiscard]] std::string theoryJson(const std::optional<TheoryResult>& theory);

}  // namespace tillsim
