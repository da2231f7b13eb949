// SPDX-License-Identifier: MIT
// What can be said about a scenario before it is run, line by line: for `tillsim validate`, and for whoever edits one.
#pragma once

#include "core/scenario/scenario.hpp"

#include <string>
#include <vector>

namespace tillsim {

struct PreflightNote {
    std::string path{};      ///< What it is about, as a --set path; empty: the scenario as a whole.
    std::string text{};      ///< One line, without control characters: "16:00-17:00 needs 7.9 tills, ...".
    bool isWarning = false;  ///< It is likely that something else was meant, or that lines grow.

    bool operator==(const PreflightNote&) const = default;
};

/// Notes of one kind, under a title that ends with a mark: "Without effect:".
struct PreflightSection {
    std::string title{};
    std::vector<PreflightNote> notes{};

    bool operator==(const PreflightSection&) const = default;
};

/// Offered load against rostered tills and helpers, stretch by stretch of the day; numbers that may have the wrong
/// unit; settings without effect; where numbers come from. What there is nothing to say of is left out.
[[nodiscard]] std::vector<PreflightSection> preflight(const Scenario& scenario);

}  // namespace tillsim
