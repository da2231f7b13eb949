// SPDX-License-Identifier: MIT
// Hears how the customers fare.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/experiment/customer_tally.hpp"

#include <cstddef>

namespace tillsim {

/// A collector: subscribe it before the run, and look at its tally after it, or on the way.
class CustomerMeasures final : public EventObserver {
public:
    /// What it has to hear.
    static constexpr EventKinds kinds{EventKind::arrived,   EventKind::balked,  EventKind::turnedAway,
                                      EventKind::joined,    EventKind::reneged, EventKind::displaced,
                                      EventKind::preempted, EventKind::started, EventKind::served};

    CustomerMeasures(std::size_t classes, std::size_t banks) : m_tally{classes, banks} { }

    void on(const ShopEvent& event) override { m_tally.count(event); }

    [[nodiscard]] const CustomerTally& tally() const { return m_tally; }

private:
    CustomerTally m_tally;
};

}  // namespace tillsim
