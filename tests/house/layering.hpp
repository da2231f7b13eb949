// SPDX-License-Identifier: MIT
// Who may include what: the rooms of core, the arrows between core, ui and app, and where foreign libraries stay.
#pragma once

#include "tests/house/source_file.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// A room of core, and all that it may include besides itself and the standard library.
struct Room {
    std::string_view name;
    std::set<std::string_view> rooms;
    std::vector<std::string_view> libraries;  ///< Beginnings of the paths of their headers.
};

/// The table. A folder of core that is not in it is a broken rule.
[[nodiscard]] const std::vector<Room>& coreRooms();

/// The room called `name`, or null.
[[nodiscard]] const Room* findRoom(std::string_view name);

/// Includes that point against the arrows.
[[nodiscard]] Complaints brokenArrows(const SourceFile& source);

/// Includes of Qt, Qt Charts, nlohmann::json, toml++ and SQLite where they do not belong.
[[nodiscard]] Complaints strayLibraries(const SourceFile& source);

/// In core/CMakeLists.txt: rooms that link what they may not include, or do not link what they may.
[[nodiscard]] Complaints brokenLinks(const SourceFile& source);

}  // namespace tillsim
