// SPDX-License-Identifier: MIT
// A figure and what it is called.
#pragma once

#include <string>

namespace tillsim {

/// A figure by the name that results give it: the path of its key in tillsim.run/1, as in "wait_s.mean",
/// "classes[NAME].wait_s.mean", "within.180".
struct NamedFigure {
    std::string name{};
    double value = 0.0;

    bool operator==(const NamedFigure&) const = default;
};

}  // namespace tillsim
