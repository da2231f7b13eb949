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
    enum class Till : std::uint8_t { closed, idle, busy, gap };

    struct Present {
        Outcome where = Outcome::outside;
        CustomerRecord record;
        bool holdsUpItsSource = false;  // Waits outside.
    };

    struct Source {
        std::int64_t come = 0;
        std::int64_t outside = 0;
        std::optional<Instant> lastArrival;
    };

    void demand(bool holds, const std::string& rule);
    void checkInstant();
    void checkCustomer(const ShopEvent& event);
    void move(const ShopEvent& event, Outcome from, Outcome to);
    void arrive(const ShopEvent& event);
    void join(const ShopEvent& event);
    void start(const ShopEvent& event);
    void serve(const ShopEvent& event);
    void renege(const ShopEvent& event);

    void changeTill(const ShopEvent& event, Till from, Till to);
    [[nodiscard]] bool goesBefore(const CustomerRecord& a, const CustomerRecord& b) const;
    [[nodiscard]] bool isNext(const CustomerRecord& record) const;
    [[nodiscard]] std::int64_t countOf(Outcome outcome) const { return m_counts[static_cast<std::size_t>(outcome)]; }
    [[nodiscard]] std::int64_t tillsThatAre(Till state) const;

    const Scenario& m_scenario;
    const Bank& m_bank;
    Instant m_now{};
    bool m_hasEnded = false;
    std::vector<Till> m_tills;
    std::map<std::int64_t, Present> m_present;  // By id.
    std::vector<Source> m_sources;
    std::array<std::int64_t, 7> m_counts{};  // By Outcome.
    std::int64_t m_waitOfServed = 0;
    std::int64_t m_timeInLine = 0;  // Of those who have left the line.
    std::vector<std::string> m_complaints;
};

}  // namespace tillsim
