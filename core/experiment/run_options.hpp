// SPDX-License-Identifier: MIT
// How a scenario is to be run, and what of it is measured.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/kernel/time.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace tillsim {

/// What of a run is measured. What is left out costs nothing, and its figures are 0, or empty.
struct Collectors {
    bool customers = true;  ///< How they fared: counts, times, shares and throughput; of the shop, classes and banks.
    bool tills = true;      ///< What they did: states, utilisation, how many they served; and what was waited for.
    bool levels = true;     ///< How full it was: line_length, in_shop, one_plus_one.
    bool profile = true;    ///< How the line went over the day. Only where levels are measured.

    bool operator==(const Collectors&) const = default;
};

struct RunOptions {
    std::uint64_t seed = 1;
    std::uint64_t replication = 0;            ///< From 0; each has customers of its own.
    std::optional<Duration> until{};          ///< Ends the run at this time since opening, if it has not ended before.
    Collectors collectors{};                  ///< Default: all.
    std::vector<EventObserver*> observers{};  ///< Hear every event. They must outlive the run.
    /// Is given every customer, where it is at the end or how its visit ended, in order of id.
    std::function<void(const CustomerRecord&)> onCustomer{};
};

}  // namespace tillsim
