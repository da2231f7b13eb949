// SPDX-License-Identifier: MIT
// Values of an axis as numbers: what charts lay out by size.
#pragma once

#include <optional>
#include <string>

namespace tillsim {

struct DesignNumber {
    double value = 0.0;   ///< Of a span of time, seconds.
    bool isTime = false;  ///< It has a unit of time.

    bool operator==(const DesignNumber&) const = default;
};

/// What all of `text` says, as settings write it: "6", "0.25", or a span such as "90s", "2.5 min".
[[nodiscard]] std::optional<DesignNumber> designNumber(const std::string& text);

}  // namespace tillsim
