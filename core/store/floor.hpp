// SPDX-License-Identifier: MIT
// What all parts of a shop share during a run: time, the event stream, the customers and their count.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/kernel/kernel.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/census.hpp"
#include "core/store/customer_draws.hpp"

namespace tillsim {

/// The kernel, the stream and the scenario are referred to and must outlive it.
struct Floor {
    Floor(Kernel& ofKernel, EventStream& ofEvents, const Scenario& ofScenario, std::uint64_t seed,
          std::uint64_t replication)
        : kernel{ofKernel}, events{ofEvents}, scenario{ofScenario}, draws{ofScenario, seed, replication}
    {
    }

    void publish(EventKind kind, std::int64_t till = nobody) { events.publish({kernel.now(), kind, nobody, till}); }

    void publish(EventKind kind, const CustomerRecord& record)
    {
        events.publish({kernel.now(), kind, record.id, record.till, &record});
    }

    /// The customer is somewhere else from now on, and `kind` says so.
    void move(Customer& customer, Outcome to, EventKind kind)
    {
        census.move(customer.record.outcome, to);
        assert(census.holds());
        customer.record.outcome = to;
        publish(kind, customer.record);
    }

    /// The customer leaves, and is not known any more.
    void dismiss(Customer& customer, Outcome how, EventKind kind)
    {
        customer.record.left = kernel.now();
        move(customer, how, kind);
        customers.dismiss(customer);
    }

    Kernel& kernel;
    EventStream& events;
    const Scenario& scenario;
    CustomerDraws draws;
    CustomerPool customers;
    Census census;
    std::uint64_t joins = 0;  // Customers who have joined a line.
};

}  // namespace tillsim
