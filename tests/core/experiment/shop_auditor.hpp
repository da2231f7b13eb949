// SPDX-License-Identifier: MIT
// Watches a run from outside and says whatever goes against the rules of the shop. It knows only the scenario and the
// events.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/results/run_result.hpp"
#include "core/scenario/scenario.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

class ShopAuditor final : public EventObserver {
public:
    /// Refers to `scenario`, of which no row of a trace has a priority of its own.
    explicit ShopAuditor(const Scenario& scenario);

    void on(const ShopEvent& event) override;

    /// Holds the figures of the run against the events.
    void close(const RunResult& result);

    [[nodiscard]] const std::vector<std::string>& complaints() const { return m_complaints; }

    // Nanoseconds, over all customers.
    [[nodiscard]] std::int64_t waitOfServed() const { return m_waitOfServed; }

private:
    enum class State : std::uint8_t { closed, called, idle, busy, gap, onBreak, down };

    struct Till {
        State state = State::closed;
        std::size_t bank = 0;
        std::size_t line = 0;
        bool isHelped = false;
    };

    struct Present {
        Outcome where = Outcome::outside;
        CustomerRecord record;
        bool holdsUpItsSource = false;  // Waits outside.
        std::uint64_t place = 0;        // Who came to the line before has a smaller one.
        Instant placedAt{};
        std::optional<Instant> lineSince{};  // While it stands in line.
        std::int64_t atTills = 0;            // Nanoseconds of service that were cut.
        bool wasCut = false;
    };

    struct Source {
        std::int64_t come = 0;
        std::int64_t outside = 0;
        std::optional<Instant> lastArrival;
    };

    void demand(bool holds, const std::string& rule);
    void checkInstant();
    void checkTill(const ShopEvent& event);
    void checkCustomer(const ShopEvent& event);
    void move(const ShopEvent& event, Outcome from, Outcome to);
    void arrive(const ShopEvent& event);
    void waitOutside(const ShopEvent& event);
    void refuse(const ShopEvent& event);
    void join(const ShopEvent& event);
    void jockey(const ShopEvent& event);
    void start(const ShopEvent& event);
    void preempt(const ShopEvent& event);
    void serve(const ShopEvent& event);
    void renege(const ShopEvent& event);
    void leaveLine(const ShopEvent& event);

    void changeTill(const ShopEvent& event, std::initializer_list<State> from, State to);
    [[nodiscard]] bool goesBefore(const Present& a, const Present& b) const;
    [[nodiscard]] bool isNext(const Present& present) const;
    [[nodiscard]] std::int64_t arrived() const;
    [[nodiscard]] std::int64_t countOf(Outcome outcome) const { return m_counts[static_cast<std::size_t>(outcome)]; }
    [[nodiscard]] std::size_t lineOf(const CustomerRecord& record) const;
    [[nodiscard]] std::int64_t tillsThatAre(State state, std::size_t line) const;
    [[nodiscard]] const Bank& bankOf(const ShopEvent& event) const { return m_scenario.banks[event.record->bank]; }
    [[nodiscard]] Till& tillOf(const ShopEvent& event) { return m_tills.at(static_cast<std::size_t>(event.till)); }

    const Scenario& m_scenario;
    Instant m_now{};
    bool m_hasEnded = false;
    bool m_isShut = false;
    std::vector<Till> m_tills;
    std::vector<std::size_t> m_firstLine;       // Of each bank.
    std::vector<std::int64_t> m_waiting;        // In each line.
    std::vector<std::int64_t> m_outside;        // Of each bank.
    std::vector<std::int64_t> m_inSystem;       // Of each bank.
    std::map<std::int64_t, Present> m_present;  // By id.
    std::vector<Source> m_sources;              // And the rush.
    std::array<std::int64_t, 7> m_counts{};     // By Outcome.
    std::uint64_t m_places = 0;
    std::int64_t m_waitOfServed = 0;
    std::int64_t m_timeInLine = 0;  // Of those who have left a line.
    std::vector<std::string> m_complaints;
};

}  // namespace tillsim
