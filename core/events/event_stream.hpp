// SPDX-License-Identifier: MIT
// Who hears of events. The shop publishes and never knows who listens.
#pragma once

#include "core/events/fingerprint.hpp"
#include "core/events/shop_event.hpp"

#include <cstdint>
#include <initializer_list>
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

/// A set of kinds.
class EventKinds {
public:
    constexpr EventKinds(std::initializer_list<EventKind> kinds)
    {
        for (const EventKind kind : kinds)
            m_bits |= bitOf(kind);
    }

    [[nodiscard]] static constexpr EventKinds all()
    {
        EventKinds kinds{};
        kinds.m_bits = ~std::uint64_t{0};
        return kinds;
    }

    [[nodiscard]] constexpr bool contains(EventKind kind) const { return (m_bits & bitOf(kind)) != 0; }

private:
    /// The numbers of kinds are below 64.
    static constexpr std::uint64_t bitOf(EventKind kind) { return std::uint64_t{1} << static_cast<unsigned>(kind); }

    std::uint64_t m_bits = 0;
};

/// Keeps the fingerprint, always, and passes each event on to those who subscribed. Nobody listening costs nothing.
class EventStream {
public:
    /// `observer` hears every event of these kinds from now on, after those who subscribed before. It must outlive the
    /// stream.
    void subscribe(EventObserver& observer, EventKinds kinds = EventKinds::all())
    {
        m_subscriptions.push_back({kinds, &observer});
    }

    void publish(const ShopEvent& event)
    {
        m_fingerprint.add(event);
        for (const Subscription& each : m_subscriptions) {
            if (each.kinds.contains(event.kind))
                each.observer->on(event);
        }
    }

    [[nodiscard]] std::uint64_t fingerprint() const { return m_fingerprint.value(); }

private:
    struct Subscription {
        EventKinds kinds;
        EventObserver* observer;
    };

    Fingerprint m_fingerprint;
    std::vector<Subscription> m_subscriptions;
};

}  // namespace tillsim
