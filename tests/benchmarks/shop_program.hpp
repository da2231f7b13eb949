// SPDX-License-Identifier: MIT
// A day in a shop with everything that costs time: keyed draws, baskets, tender, a manager, a line per till.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/experiment/simulation.hpp"
#include "core/kernel/kernel.hpp"
#include "core/scenario/scenario_file.hpp"
#include "core/store/customer_draws.hpp"
#include "core/store/shop.hpp"

#include <benchmark/benchmark.h>

#include <cstdint>

namespace tillsim::bench {

/// 2,500 customers or so come in ten hours, and eight tills are busy for three quarters of the time.
inline Scenario shopDay()
{
    return parseScenario(R"(
        schema = 1
        duration = "10h"
        [[arrivals]]
        kind = "poisson"
        per_hour = 250
        [basket]
        items = { lognormal = { mu = 1.87, sigma = 1.0 } }
        [service]
        kind = "formula"
        scale = "8.3473s"
        exponent = 0.698402
        residual = { lognormal = { mu = 0, sigma = 0.4379 } }
        gap = { gamma = { shape = 3.0742, scale = "4.8306s" } }
        [[tender]]
        name = "cash"
        share = 0.47
        time = { normal = { mean = "18.1s", sd = "5s" } }
        [[tender]]
        name = "card"
        share = 0.53
        time = { normal = { mean = "15.2s", sd = "4s" } }
        [[helper]]
        name = "manager"
        [[call]]
        name = "age check"
        helper = "manager"
        per_basket = 0.03
        time = { triangular = { min = "30s", mode = "50s", max = "100s" } }
        [[bank]]
        tills = 8
        lines = "per_till"
        [targets]
        within = { time = "3min", share = 0.95 }
        )",
                         "shop_day.toml", ".");
}

/// The same day with nobody listening. Gives the number of customers.
inline std::int64_t runUnheard(const Scenario& scenario, std::uint64_t replication)
{
    Kernel kernel;
    EventStream events;
    Shop shop{kernel, scenario, scenario.seed, replication, events};
    shop.open();
    kernel.runUntil(Instant{scenario.duration});
    while (!shop.isOver() && kernel.step()) { }
    shop.end();
    return shop.census().arrived();
}

/// With all measures. Gives the number of customers.
inline std::int64_t runMeasured(const Scenario& scenario, std::uint64_t replication)
{
    return simulate(scenario, {.seed = scenario.seed, .replication = replication}).customers.arrived;
}

/// Only what the customers of a day are like. Gives their number.
inline std::int64_t drawCustomers(const Scenario& scenario, std::uint64_t replication)
{
    constexpr std::uint64_t customersOfADay = 2'500;
    const CustomerDraws draws{scenario, scenario.seed, replication};
    Customer customer;
    for (std::uint64_t ordinal = 0; ordinal < customersOfADay; ++ordinal) {
        customer.reset();
        draws.fill(customer, 0, ordinal);
        draws.service().plan(customer);
        benchmark::DoNotOptimize(customer.work.scan);
    }
    return customersOfADay;
}

}  // namespace tillsim::bench
