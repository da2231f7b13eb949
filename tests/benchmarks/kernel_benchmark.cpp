// SPDX-License-Identifier: MIT
// The kernel against the clock: three queueing systems beside a hand-written loop and the recursion, and the hold
// model.
#include "tests/benchmarks/hold_program.hpp"
#include "tests/benchmarks/kernel_program.hpp"
#include "tests/benchmarks/loop_program.hpp"
#include "tests/benchmarks/recursion_program.hpp"

#include <benchmark/benchmark.h>

namespace tillsim::bench {
namespace {

const Load mm1{.tills = 1, .arrivalsPerService = 0.9};
const Load mm3{.tills = 3, .arrivalsPerService = 2.7};
const Load mm3Bounded{.tills = 3, .arrivalsPerService = 2.7, .places = 5};

using Program = void (*)(const Load&, Measures&);

void serve(benchmark::State& state, Program program, const Load& load)
{
    for (auto _ : state) {
        Measures measures;
        program(load, measures);
        benchmark::DoNotOptimize(measures.meanWait());
    }
    state.SetItemsProcessed(state.iterations() * load.customers);
}

BENCHMARK_CAPTURE(serve, mm1_kernel, runOnKernel<Measures>, mm1);
BENCHMARK_CAPTURE(serve, mm1_loop, runInLoop<Measures>, mm1);
BENCHMARK_CAPTURE(serve, mm1_recursion, runRecursion<Measures>, mm1);
BENCHMARK_CAPTURE(serve, mm3_kernel, runOnKernel<Measures>, mm3);
BENCHMARK_CAPTURE(serve, mm3_loop, runInLoop<Measures>, mm3);
BENCHMARK_CAPTURE(serve, mm3_recursion, runRecursion<Measures>, mm3);
BENCHMARK_CAPTURE(serve, mm3_bounded_kernel, runOnKernel<Measures>, mm3Bounded);
BENCHMARK_CAPTURE(serve, mm3_bounded_loop, runInLoop<Measures>, mm3Bounded);
BENCHMARK_CAPTURE(serve, mm3_bounded_recursion, runRecursion<Measures>, mm3Bounded);

constexpr std::int64_t holdEvents = 1'000'000;

void holdOnKernel(benchmark::State& state, bool cancels)
{
    HoldOnKernel model{state.range(0), cancels};
    for (auto _ : state)
        model.run(holdEvents);
    state.SetItemsProcessed(state.iterations() * holdEvents);
}

void holdInHeap(benchmark::State& state)
{
    HoldInHeap model{state.range(0)};
    for (auto _ : state)
        model.run(holdEvents);
    state.SetItemsProcessed(state.iterations() * holdEvents);
}

BENCHMARK_CAPTURE(holdOnKernel, plain, false)->Arg(100)->Arg(10'000)->Arg(1'000'000);
BENCHMARK_CAPTURE(holdOnKernel, cancelling, true)->Arg(100)->Arg(10'000)->Arg(1'000'000);
BENCHMARK(holdInHeap)->Arg(100)->Arg(10'000)->Arg(1'000'000);

}  // namespace
}  // namespace tillsim::bench
