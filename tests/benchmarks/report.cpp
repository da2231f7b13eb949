// SPDX-License-Identifier: MIT
// Runs the benchmarks and prints them as tables with ratios, which is what can be compared on a shared machine.
#include "tests/benchmarks/memory_program.hpp"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <cmath>
#include <limits>
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

    /// Not a number if that benchmark was not run.
    [[nodiscard]] double of(const std::string& name) const
    {
        const auto found = m_nanoseconds.find(name);
        return found == m_nanoseconds.end() ? std::numeric_limits<double>::quiet_NaN() : found->second;
    }

    /// Whether any benchmark was run whose name starts so.
    [[nodiscard]] bool hasAny(const std::string& start) const
    {
        const auto found = m_nanoseconds.lower_bound(start);
        return found != m_nanoseconds.end() && found->first.compare(0, start.size(), start) == 0;
    }

private:
    std::map<std::string, double> m_nanoseconds;
};

/// A dash stands for what was not measured.
std::string figure(double value, int decimals)
{
    return std::isnan(value) ? "-" : fmt::format("{:.{}f}", value, decimals);
}

void printSystems(const Medians& medians)
{
    if (!medians.hasAny("serve/"))
        return;
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
        fmt::print("| {} | {} | {} | {} | {} | {:.1f} |\n", row.title, figure(kernel, 1), figure(loop, 1),
                   figure(recursion, 1), figure(kernel / loop, 2), row.budget);
    }
    fmt::print("\n");
}

void printHold(const Medians& medians)
{
    if (!medians.hasAny("hold"))
        return;
    fmt::print("| nanoseconds an event, hold model | kernel | with as many cancelled | std::priority_queue alone | "
               "budget |\n"
               "| --- | ---: | ---: | ---: | ---: |\n");
    for (const auto& [pending, budget] : {std::pair{100, 35}, {10'000, 70}, {1'000'000, 300}}) {
        fmt::print("| {} pending | {} | {} | {} | {} |\n", pending,
                   figure(medians.of(fmt::format("holdOnKernel/plain/{}", pending)), 0),
                   figure(medians.of(fmt::format("holdOnKernel/cancelling/{}", pending)), 0),
                   figure(medians.of(fmt::format("holdInHeap/{}", pending)), 0), budget);
    }
    fmt::print("\n");
}

void printShop(const Medians& medians)
{
    if (!medians.hasAny("day/"))
        return;
    const double whole = medians.of("day/measured");
    const double unheard = medians.of("day/unheard");
    const double drawn = medians.of("day/drawn");
    fmt::print("| nanoseconds a customer, full shop | | budget |\n| --- | ---: | ---: |\n");
    fmt::print("| a day with all measures on | {} | 300 |\n", figure(whole, 0));
    fmt::print("| of these, the measures | {} | |\n", figure(whole - unheard, 0));
    fmt::print("| what happens: events, lines, tills | {} | |\n", figure(unheard - drawn, 0));
    fmt::print("| what the customers are like: draws | {} | |\n", figure(drawn, 0));
    fmt::print("| beside it, the bare kernel: M/M/3 | {} | |\n\n", figure(medians.of("serve/mm3_kernel"), 0));
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
    fmt::print("| bytes a waiting process, of a million | | budget |\n| --- | ---: | ---: |\n");
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
