// SPDX-License-Identifier: MIT
// The path of a setting, taken apart: "class[vip].share" is the key class with the selector vip, then the key share.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

struct PathStep {
    std::string key;
    std::optional<std::string> selector;  ///< What stood in brackets: a name, or a number from 1.

    bool operator==(const PathStep&) const = default;
};

/// The steps of a path, at least one; none if it is not a path.
[[nodiscard]] std::vector<PathStep> parsePath(std::string_view path);

}  // namespace tillsim
