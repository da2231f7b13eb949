// SPDX-License-Identifier: MIT
// A remark on a scenario that is right as it stands: something that may not be what was meant.
#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

struct Note {
    std::string place{};  ///< As a --set path names it: "service.time", "bank[express].opening".
    std::string text{};   ///< What follows the place: "is 18min on average, ...".

    bool operator==(const Note&) const = default;
};

/// The place of one element of a list, such as "bank[express]", or "bank" where it is the only one.
template <typename Named>
[[nodiscard]] std::string placeOf(std::string_view list, const std::vector<Named>& all, std::size_t position)
{
    return all.size() == 1 ? std::string{list} : fmt::format("{}[{}]", list, all[position].name);
}

/// The same of elements without names: "arrivals[2]", or "arrivals" where it is the only one.
[[nodiscard]] inline std::string placeOf(std::string_view list, std::size_t count, std::size_t position)
{
    return count == 1 ? std::string{list} : fmt::format("{}[{}]", list, position + 1);
}

}  // namespace tillsim
