// SPDX-License-Identifier: MIT
// What of a scenario can be varied, read off its text: for lists to choose from.
#pragma once

#include "core/scenario/setting.hpp"

#include <string_view>
#include <vector>

namespace tillsim {

/// The single values of a scenario with what they are at present, as settings have them: the numbers of tills of the
/// banks first, also where the text leaves them out, then all others in the order of the text. What only names or
/// explains something, the seed, and the kinds of things are left out. Lines that make no sense are passed over.
[[nodiscard]] std::vector<Setting> settingPaths(std::string_view text);

}  // namespace tillsim
