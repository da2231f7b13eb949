// SPDX-License-Identifier: MIT
// The waits of a run, one after the other.
#pragma once

#include "core/events/event_stream.hpp"

#include <utility>
#include <vector>

namespace tillsim {

/// A collector of the waits, in seconds, of those who are served, in the order in which their service is over.
class WaitSeries final : public EventObserver {
public:
    void on(const ShopEvent& event) override
    {
        if (event.record && event.record->left && event.record->outcome == Outcome::served)
            m_waits.push_back(toSeconds(event.record->wait()));
    }

    [[nodiscard]] std::vector<double> take() { return std::exchange(m_waits, {}); }

private:
    std::vector<double> m_waits;
};

}  // namespace tillsim
