// SPDX-License-Identifier: MIT
// What the user can ask of a queue system, and what is wrong with asking.
#pragma once

#include "core/kernel/time.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>

namespace tillsim::gallery {

/// What an order desk does with an order while its queue is full.
enum class Policy : std::uint8_t {
    wait,    ///< The client is held until there is room.
    reject,  ///< The client is told to try again later.
};

/// Only the seed is for every system; see Takes in system.hpp.
struct Options {
    std::uint64_t seed = 1;           ///< Of whatever the system draws.
    bool fail = false;                ///< Have something go wrong.
    std::optional<Policy> policy{};   ///< Policy::wait if none is given.
    std::filesystem::path journal{};  ///< Where accepted orders are written ahead; empty: nowhere.
    std::optional<Instant> until{};   ///< Stop at this instant, whatever is going on.

    /// Stop after so many steps of the kernel, as if the program had been killed there: for tests, with `journal`.
    std::optional<std::uint64_t> steps{};
};

/// A mistake of the user's: an option that means nothing here, or a file that cannot be used.
class GalleryError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace tillsim::gallery
