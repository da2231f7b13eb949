// SPDX-License-Identifier: MIT
// How a design is laid out in charts: one axis from left to right, one as lines, and a chart for each place on the
// others.
#pragma once

#include "core/results/html/digest.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

/// Points that share their places on all axes but two.
struct Panel {
    std::string name{};  ///< "rate=60, lag=30s"; empty if it is the only one.
    std::vector<std::size_t> points{};
};

struct Layout {
    std::size_t across = 0;               ///< The axis that goes from left to right.
    std::optional<std::size_t> series{};  ///< The axis that is lines, or rows of a heat map.
    std::vector<Panel> panels{};          ///< The first of them, `mostPanels` at most.
    std::size_t leftOut = 0;              ///< How many panels there are more.
};

inline constexpr std::size_t mostPanels = 12;

/// There is an axis. Of the first two that have more than one value, the one that has more of them goes across; numbers
/// go before words.
[[nodiscard]] Layout layOut(const Digest& digest);

/// "The other 3 panels are in the table.", or nothing.
[[nodiscard]] std::string leftOutText(const Layout& layout);

}  // namespace tillsim
