// SPDX-License-Identifier: MIT
// Runs the benchmarks and prints them as tables with ratios, which is what can be compared on a shared machine.
#include "tests/benchmarks/memory_program.hpp"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <map>
#include <string>
#include <vector>

namespace tillsim::bench {
namespace {

/// Keeps the median of each benchmark, in nanoseconds an item, and the smallest.
class Medians final : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }

    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            if (run.aggregate_name == "median")
                m_nanoseconds[run.run_name.str()] = 1e9 / run.counters.at("items_per_second");
        }
    }

    /// 0 if that benchmark was not run.
    [[nodiscard]] double of(const std::string& name) const
    {
        const auto found = m_nanoseconds.find(name);
        return found == m_nanoseconds.end() ? 0.0 : found->second;
    }

private:
    std::map<std::string, double> m_nanoseconds;
};

void printSystems(const Medians& medians)
{
    struct Row {
        const char* title;
        const char* name;
        double budget;
    };
    fmt::print("| nanoseconds a customer | kernel | hand-written loop | recursion | kernel / loop | budget |\n"
               "| --- | ---: | ---: | ---: | ---: | ---: |\n");
    for (const Row& row : {Row{"M/M/1, load 0.9", "mm1", 1.5}, Row{"M/M/3, load 0.9", "mm3", 1.3},
                           Row{"M/M/3, 5 places, held producer", "mm3_bounded", 1.3}}) {
        const double kernel = medians.of(fmt::format("serve/{}_kernel", row.name));
        const double loop = medians.of(fmt::format("serve/{}_loop", row.name));
        const double recursion = medians.of(fmt::format("serve/{}_recursion", row.name));
        fmt::print("| {} | {:.1f} | {:.1f} | {:.1f} | {:.2f} | {:.1f} |\n", row.title, kernel, loop, recursion,
                   kernel / loop, row.budget);
    }
}

void printHold(const Medians& medians)
{
    fmt::print("\n| nanoseconds an event, hold model | kernel | with as many cancelled | std::priority_queue alone | "
               "budget |\n"
               "| --- | ---: | ---: | ---: | ---: |\n");
    for (const auto& [pending, budget] : {std::pair{100, 35}, {10'000, 70}, {1'000'000, 300}}) {
        fmt::print("| {} pending | {:.0f} | {:.0f} | {:.0f} | {} |\n", pending,
                   medians.of(fmt::format("holdOnKernel/plain/{}", pending)),
                   medians.of(fmt::format("holdOnKernel/cancelling/{}", pending)),
                   medians.of(fmt::format("holdInHeap/{}", pending)), budget);
    }
}

void printShop(const Medians& medians)
{
    constexpr double budget = 300.0;
    const double whole = medians.of("day/measured");
    const double unheard = medians.of("day/unheard");
    const double drawn = medians.of("day/drawn");
    fmt::print("\n| nanoseconds a customer, full shop | | budget |\n| --- | ---: | ---: |\n");
    fmt::print("| a day with all measures on | {:.0f} | {:.0f} |\n", whole, budget);
    fmt::print("| of these, the measures | {:.0f} | |\n", whole - unheard);
    fmt::print("| what happens: events, lines, tills | {:.0f} | |\n", unheard - drawn);
    fmt::print("| what the customers are like: draws | {:.0f} | |\n", drawn);
    fmt::print("| beside it, the bare kernel: M/M/3 | {:.0f} | |\n", medians.of("serve/mm3_kernel"));
}

struct Memory {
    double inDelay = 0.0;
    double inGet = 0.0;
};

Memory measureMemory()
{
    constexpr std::int64_t million = 1'000'000;
    Memory memory;
    Queue<int> queue;
    Kernel sleepers;
    Kernel getters;
    memory.inDelay = bytesPerProcess(sleepers, million, [] { return waitForTime(); });
    memory.inGet = bytesPerProcess(getters, million, [&queue] { return waitForItem(queue); });
    return memory;
}

void printMemory(const Memory& memory)
{
    fmt::print("\n| bytes a waiting process, of a million | | budget |\n| --- | ---: | ---: |\n");
    fmt::print("| in a delay | {:.0f} | 200 |\n", memory.inDelay);
    fmt::print("| in get of an empty queue | {:.0f} | 200 |\n", memory.inGet);
}

}  // namespace
}  // namespace tillsim::bench

int main(int argc, char** argv)
{
    // Repetitions in random order: what disturbs the machine for a while hits all of them alike.
    std::vector<std::string> arguments{argv[0], "--benchmark_repetitions=9", "--benchmark_min_time=0.2",
                                       "--benchmark_enable_random_interleaving=true",
                                       "--benchmark_report_aggregates_only=true"};
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    std::vector<char*> pointers;
    for (std::string& argument : arguments)
        pointers.push_back(argument.data());
    int count = static_cast<int>(pointers.size());
    benchmark::Initialize(&count, pointers.data());
    if (benchmark::ReportUnrecognizedArguments(count, pointers.data()))
        return 2;

    const tillsim::bench::Memory memory = tillsim::bench::measureMemory();
    tillsim::bench::Medians medians;
    benchmark::RunSpecifiedBenchmarks(&medians);
    tillsim::bench::printSystems(medians);
    tillsim::bench::printHold(medians);
    tillsim::bench::printShop(medians);
    tillsim::bench::printMemory(memory);
}
