// SPDX-License-Identifier: MIT
// Holds the events of a run against the log of another, line by line, as they happen.
#pragma once

#include "core/events/event_stream.hpp"

#include <cstdint>
#include <istream>
#include <optional>
#include <stdexcept>
#include <string>

namespace tillsim {

/// What a line of a log says of an event.
struct LoggedEvent {
    std::int64_t nanoseconds = 0;  ///< Since opening.
    std::int64_t kind = 0;
    std::int64_t customer = nobody;
    std::int64_t till = nobody;

    bool operator==(const LoggedEvent&) const = default;
};

/// "12.5 s joined, customer 3, till 0"; the time to the nanosecond.
[[nodiscard]] std::string toText(const LoggedEvent& event);

struct EventDifference {
    std::uint64_t line = 0;            ///< Of the log, from 1.
    std::optional<LoggedEvent> was{};  ///< Nothing: the log had ended.
    std::optional<LoggedEvent> is{};   ///< Nothing: the run had ended.

    bool operator==(const EventDifference&) const = default;
};

/// A line is no event: `line 7 is not an event as ...`.
class EventLogError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads no further than to the first difference.
class EventLogCheck final : public EventObserver {
public:
    /// The log, as EventLog writes it, outlives the check.
    explicit EventLogCheck(std::istream& log) : m_log{log} { }

    void on(const ShopEvent& event) override;

    /// After the last event. Throws EventLogError.
    [[nodiscard]] std::optional<EventDifference> finish();

    /// How many events were the same.
    [[nodiscard]] std::uint64_t same() const { return m_same; }

private:
    std::optional<LoggedEvent> next();

    std::istream& m_log;
    std::string m_text;
    std::uint64_t m_line = 0;
    std::uint64_t m_same = 0;
    std::optional<EventDifference> m_difference;
    std::optional<EventLogError> m_problem;  // Kept for finish(), so that a run goes on to its end.
};

}  // namespace tillsim
