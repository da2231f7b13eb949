// SPDX-License-Identifier: GPL-3.0-or-later
// Which events a log shows.
#pragma once

#include "core/events/event_stream.hpp"
#include "ui/models/event_words.hpp"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace tillsim::ui {

/// Kinds of events that belong together, and what they are called.
struct EventGroup {
    QString name;
    EventKinds kinds;
};

/// All events first, then groups in the order of a visit.
[[nodiscard]] std::vector<EventGroup> eventGroups();

/// An event has to meet all of it.
struct EventFilter {
    EventKinds kinds = EventKinds::all();
    std::optional<std::int64_t> customer{};
    std::optional<std::int64_t> till{};
    QString text{};  ///< In the words or the time of the event, whatever the case.

    /// Whether looking at an event takes words to be made, which is slow.
    [[nodiscard]] bool isSlow() const { return !text.isEmpty(); }
    /// Whether every event meets it.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool matches(const OutlineEvent& event, const ShopNames& names) const;
};

}  // namespace tillsim::ui
