// SPDX-License-Identifier: MIT
// The gallery: small queue systems that can be played, each of which teaches one thing.
#pragma once

#include "app/gallery/options.hpp"
#include "app/gallery/story.hpp"

#include <cstddef>
#include <iosfwd>
#include <span>
#include <string_view>

namespace tillsim::gallery {

/// Which options a system takes besides the seed.
struct Takes {
    bool fail = false;
    bool policy = false;
    bool journal = false;
    bool until = false;
};

struct System {
    std::string_view name;     ///< As the user types it: "missed-events".
    std::string_view summary;  ///< One line for a list, without a full stop.
    void (*play)(Story&, const Options&);
    Takes takes{};
};

/// All of them, in the order in which they are best read.
[[nodiscard]] std::span<const System> systems();

/// The system of that name, or null.
[[nodiscard]] const System* findSystem(std::string_view name);

/// How many things a system claimed about its run, and how many of them were true.
struct PlayResult {
    std::size_t checks = 0;
    std::size_t held = 0;

    [[nodiscard]] bool allHold() const { return held == checks; }
};

/// Runs the system, with its story going to `out` line by line, and last "checks: n of n hold". An exception that the
/// system did not handle counts as a check that failed. Throws GalleryError for a mistake of the user's: an option that
/// the system does not take, with nothing written; or a journal that cannot be used.
PlayResult play(const System& system, const Options& options, std::ostream& out);

}  // namespace tillsim::gallery
