// SPDX-License-Identifier: MIT
// A bank: a group of tills of one kind with their line.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace tillsim {

/// Who of a line is served next.
enum class Discipline : std::uint8_t {
    Fifo,      ///< Who joined first.
    Lifo,      ///< Who joined last.
    Priority,  ///< The lowest priority number; among equals who joined first.
};

/// What happens to a customer who finds no place in the line.
enum class WhenFull : std::uint8_t {
    Wait,      ///< Stands outside, in order of arrival.
    TurnAway,  ///< Is sent away, and counted.
};

struct Bank {
    std::string name = "tills";  ///< 1 to 200 bytes on one line.
    std::int64_t tills = 1;      ///< 1 to 10,000.
    Discipline discipline = Discipline::Fifo;
    std::int64_t capacity = 0;  ///< Places in the line, up to 1e9; 0: no limit. Being served takes no place.
    WhenFull whenFull = WhenFull::Wait;
    /// A customer leaves at once if so many are in line or in service here: 1 to 1e9. Default: nobody does.
    std::optional<std::int64_t> balkInSystem{};

    bool operator==(const Bank&) const = default;
};

}  // namespace tillsim
