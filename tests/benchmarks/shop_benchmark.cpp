// SPDX-License-Identifier: MIT
// The full shop against the clock: a day with all measures on, and what it costs if nobody listens.
#include "tests/benchmarks/shop_program.hpp"

#include <benchmark/benchmark.h>

namespace tillsim::bench {
namespace {

using Program = std::int64_t (*)(const Scenario&, std::uint64_t);

/// An iteration is a day, each with customers of its own; an item is a customer.
void day(benchmark::State& state, Program program)
{
    const Scenario scenario = shopDay();
    std::int64_t customers = 0;
    std::uint64_t replication = 0;
    for (auto _ : state)
        customers += program(scenario, replication++);
    state.SetItemsProcessed(customers);
}

BENCHMARK_CAPTURE(day, measured, runMeasured);
BENCHMARK_CAPTURE(day, unheard, runUnheard);
BENCHMARK_CAPTURE(day, drawn, drawCustomers);

}  // namespace
}  // namespace tillsim::bench
