// SPDX-License-Identifier: MIT
// Who hears of events. The shop publishes and never knows who listens.
#pragma once

#include "core/events/fingerprint.hpp"
#include "core/events/shop_event.hpp"

#include <vector>

namespace tillsim {

/// Hears every event of the streams that it was given to.
class EventObserver {
public:
    EventObserver() = default;
    EventObserver(const EventObserver&) = delete;
    EventObserver& operator=(const EventObserver&) = delete;
    virtual ~EventObserver() = default;

    virtual void on(const ShopEvent& event) = 0;
};

/// Keeps the fingerprint, always, and passes each event on to those who subscribed. Nobody listening costs nothing.
class EventStream {
public:
    /// `observer` hears every event from now on, after those who subscribed before. It must outlive the stream.
    void subscribe(EventObserver& observer) { m_observers.push_back(&observer); }

    void publish(const ShopEvent& event)
    {
        m_fingerprint.add(event);
        for (EventObserver* const observer : m_observers)
            observer->on(event);
    }

    [[nodiscard]] std::uint64_t fingerprint() const { return m_fingerprint.value(); }

private:
    Fingerprint m_fingerprint;
    std::vector<EventObserver*> m_observers;
};

}  // namespace tillsim
