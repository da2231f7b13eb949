// SPDX-License-Identifier: MIT
// What all parts of a shop share during a run: time, the event stream, the customers and their count, the helpers.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/kernel/kernel.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/census.hpp"
#include "core/store/choice_draws.hpp"
#include "core/store/customer_draws.hpp"
#include "core/store/helper_pool.hpp"
#include "core/store/steps.hpp"

#include <cassert>
#include <deque>

namespace tillsim {

/// The kernel, the stream and the scenario are referred to and must outlive it.
struct Floor {
    Floor(Kernel& ofKernel, EventStream& ofEvents, const Scenario& ofScenario, std::uint64_t seed,
          std::uint64_t replication)
        : kernel{ofKernel},
          events{ofEvents},
          scenario{ofScenario},
          draws{ofScenario, seed, replication},
          choices{seed, replication},
          steps{ofKernel}
    {
        for (const Helper& helper : ofScenario.helpers)
            helpers.emplace_back(ofKernel, helper);
    }

    void publish(EventKind kind, std::int64_t till = nobody) { events.publish({kernel.now(), kind, nobody, till}); }

    /// The till is the one that serves the customer, else the one in whose line it stands.
    void publish(EventKind kind, const CustomerRecord& record)
    {
        events.publish({kernel.now(), kind, record.id, record.till >= 0 ? record.till : record.line, &record});
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
    ChoiceDraws choices;
    CustomerPool customers;
    Census census;
    Steps steps;
    std::deque<HelperPool> helpers;  // By position in the scenario.
    std::uint64_t joins = 0;         // Customers who have joined a line.
    std::uint64_t places = 0;        // Places in lines that were given out.
    bool isShut = false;             // The doors.
};

}  // namespace tillsim
