// SPDX-License-Identifier: MIT
// A whole run at a glance: what each till did when, how the line went, every customer with the causes of its wait, and
// every event. It is what a window shows beside the present instant.
#pragma once

#include "core/events/customer_record.hpp"
#include "core/events/shop_event.hpp"
#include "core/kernel/time.hpp"
#include "core/results/run_result.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

/// A till is in `state` from `since` to the next spell, or to the end of the day.
struct TillSpell {
    Instant since{};
    TillState state = TillState::closed;
    bool isCalled = false;  ///< Closed, and on its way to open.

    bool operator==(const TillSpell&) const = default;
};

/// From `since` on, so many stand in line (all lines together), and outside.
struct LineLevel {
    Instant since{};
    std::int64_t inLine = 0;
    std::int64_t outside = 0;
    std::int64_t inService = 0;

    bool operator==(const LineLevel&) const = default;
};

/// One visit, from arriving to leaving or to the end of the run.
struct CustomerStory {
    CustomerRecord record{};
    /// Its wait, split exactly, by WaitCause; all 0 unless it was served. They add up to its wait.
    std::array<Duration, waitCauseNames.size()> causes{};
    std::int64_t aheadAtJoining = 0;  ///< How many stood in its line when it joined, without those being served.
};

/// An event without what it points to.
struct OutlineEvent {
    Instant at{};
    EventKind kind{};
    std::int64_t customer = nobody;
    std::int64_t till = nobody;

    bool operator==(const OutlineEvent&) const = default;
};

struct DayOutline {
    Instant end{};            ///< When the run ended, or how far it is.
    bool isComplete = false;  ///< The run has ended.
    /// Up to here everything is in the lists: `end`, unless the run is longer than what is kept of it.
    Instant known{};
    bool isCut = false;  ///< It is longer: nothing is in the lists of what comes after `known`.
    std::vector<std::vector<TillSpell>> tills{};  ///< By number of the till.
    std::vector<LineLevel> levels{};              ///< At each change; the last of an instant.
    /// Those who have left, in the order in which they left; after the end of the run then those who are still there,
    /// in order of id.
    std::vector<CustomerStory> customers{};
    std::vector<OutlineEvent> events{};  ///< In the order of the log.
};

/// How much is kept of a run, so that one that never ends does not fill the memory. A day of 100,000 customers fits.
struct OutlineLimits {
    std::size_t events = 2'000'000;
    std::size_t customers = 200'000;
    std::size_t levels = 1'000'000;
    std::size_t spells = 2'000'000;  ///< Of all tills together.
};

}  // namespace tillsim
