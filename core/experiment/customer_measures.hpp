// SPDX-License-Identifier: MIT
// How the customers fared: counts by outcome, and the times of those who were served.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/results/run_result.hpp"
#include "core/statistics/duration_sample.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

/// A collector: subscribe it before the run, report after it.
class CustomerMeasures final : public EventObserver {
public:
    /// What it has to hear.
    static constexpr EventKinds kinds{EventKind::arrived,   EventKind::balked,  EventKind::turnedAway,
                                      EventKind::joined,    EventKind::reneged, EventKind::displaced,
                                      EventKind::preempted, EventKind::started, EventKind::served};

    CustomerMeasures(std::size_t classes, std::size_t banks) : m_counts(classes), m_banks{banks} { }

    void on(const ShopEvent& event) override;

    /// Fills in counts, times and shares; `result` has its classes and banks, and in `within` the limits to report.
    void report(RunResult& result) const;

private:
    /// The times of a customer who was served.
    struct Visit {
        Duration wait;
        Duration sojourn;
        Duration service;
        Duration outside;
        std::uint32_t customerClass;
        std::uint32_t bank;
    };

    [[nodiscard]] DurationSample sampleOf(Duration Visit::*time) const;
    [[nodiscard]] std::vector<Summary> summaries(Duration Visit::*time, std::uint32_t Visit::*group, std::size_t groups,
                                                 const Summary& ofAll) const;

    std::vector<CustomerCounts> m_counts;  // By class.
    std::size_t m_banks;
    std::vector<Visit> m_visits;  // In the order in which they ended.
};

}  // namespace tillsim
