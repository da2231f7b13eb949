// SPDX-License-Identifier: MIT
// Makes the outline of a day from its events.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/experiment/playback/day_outline.hpp"
#include "core/experiment/till_history.hpp"
#include "core/scenario/scenario.hpp"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tillsim {

/// Subscribe it to all events, before the run.
class OutlineMaker final : public EventObserver {
public:
    explicit OutlineMaker(const Scenario& scenario, const OutlineLimits& limits = {});

    void on(const ShopEvent& event) override;

    /// The run has ended, and this customer is still there.
    void addPresent(const CustomerRecord& record);

    /// The run has come to `now`.
    void setEnd(Instant now, bool isComplete);

    [[nodiscard]] const DayOutline& outline() const { return m_outline; }
    [[nodiscard]] DayOutline take() { return std::move(m_outline); }  ///< Nothing more is to come.

private:
    /// Somebody who has come at this instant and joined a line.
    struct Newcomer {
        std::int64_t customer;
        std::size_t line;
    };

    void reserve(double customers);
    void cutIfFull(Instant at);
    void followTill(const ShopEvent& event);
    void followLevels(const ShopEvent& event);
    void followLines(const ShopEvent& event);
    void join(const ShopEvent& event);
    void startAtOnce(const ShopEvent& event);
    void leave(const CustomerRecord& record, const CauseTimes* causes);
    [[nodiscard]] std::size_t lineOf(const CustomerRecord& record, std::int64_t line) const;

    OutlineLimits m_limits;
    DayOutline m_outline;
    TillHistory m_history;
    std::size_t m_spells = 0;                                // Of all tills.
    LineLevel m_level{};                                     // Of now.
    std::vector<std::size_t> m_firstTill;                    // Of each bank; stands for its line, if it has only one.
    std::vector<std::int64_t> m_waiting;                     // In each line.
    std::unordered_map<std::int64_t, std::int64_t> m_ahead;  // Of those who are there; only ever looked up.
    std::vector<Newcomer> m_newcomers;                       // In order.
    Instant m_newcomersCame{};
};

}  // namespace tillsim
