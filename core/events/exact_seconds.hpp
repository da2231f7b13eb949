// SPDX-License-Identifier: MIT
// Spans of time as decimal seconds that lose nothing.
#pragma once

#include "core/kernel/time.hpp"

#include <string>

namespace tillsim {

/// Appends `span` in seconds with as many decimals as it has: "12", "0.5", "17.422222304". Exact to the nanosecond,
/// which a floating point number would not be after a hundred days.
void appendSeconds(std::string& text, Duration span);

}  // namespace tillsim
