// SPDX-License-Identifier: MIT
// All visits of a run, one after the other.
#pragma once

#include "core/events/event_stream.hpp"

#include <cstdint>
#include <vector>

namespace tillsim {

/// How a visit ended. Times are in seconds; those of somebody who was not served are 0.
struct Visit {
    Instant left{};
    double wait = 0.0;
    double sojourn = 0.0;
    double service = 0.0;
    double outside = 0.0;
    std::uint32_t customerClass = 0;
    std::uint32_t bank = 0;
    Outcome outcome = Outcome::served;
};

/// A collector of those who left, served or not, in the order in which they did. 48 bytes a customer.
class VisitSeries final : public EventObserver {
public:
    void on(const ShopEvent& event) override
    {
        if (event.record && event.record->left)
            m_visits.push_back(visitOf(*event.record));
    }

    [[nodiscard]] const std::vector<Visit>& visits() const { return m_visits; }

private:
    static Visit visitOf(const CustomerRecord& record)
    {
        Visit visit{.left = *record.left,
                    .customerClass = record.customerClass,
                    .bank = record.bank,
                    .outcome = record.outcome};
        if (record.outcome == Outcome::served) {
            visit.wait = toSeconds(record.wait());
            visit.sojourn = toSeconds(*record.left - record.arrived);
            visit.service = toSeconds(record.service);
            visit.outside = toSeconds(record.outside(*record.left));
        }
        return visit;
    }

    std::vector<Visit> m_visits;
};

}  // namespace tillsim
