// SPDX-License-Identifier: MIT
// One value of a scenario, set from outside: `--set bank.tills=4`, or an axis of a sweep.
#pragma once

#include <string>
#include <string_view>

namespace tillsim {

/// A path and the value to put there before the scenario is read, so that all its checks apply.
///
/// The path goes down the tables by their keys: `duration`, `bank.tills` (the only element of a list), `bank[2].tills`
/// (counted from 1), `class[vip].share` (by name), `service.time.exponential.mean`. Tables on the way are made where
/// they are missing, elements of lists are not.
///
/// The value is TOML, and text needs no quotes: `4`, `[1, 2]`, `8h`, `07:00`, `Corner shop`.
struct Setting {
    std::string path;
    std::string value;

    bool operator==(const Setting&) const = default;
};

/// Takes `PATH=VALUE` apart. Throws std::invalid_argument if there is no `=` after a path.
[[nodiscard]] Setting parseSetting(std::string_view text);

}  // namespace tillsim
