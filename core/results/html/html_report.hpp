// SPDX-License-Identifier: MIT
// A results store as a page for people: the answer first, then what it rests on.
//
// One HTML file with its pictures in it, which needs no network, no scripts and no fonts of its own. Equal stores give
// equal bytes: there are no dates and no wall times in it.
#pragma once

#include "core/results/html/digest.hpp"

#include <string>

namespace tillsim {

[[nodiscard]] std::string toHtml(const Digest& digest);

}  // namespace tillsim
