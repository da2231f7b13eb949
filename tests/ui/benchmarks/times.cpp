// SPDX-License-Identifier: MIT
#include "tests/ui/benchmarks/times.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim::ui {

void report(const std::string& what, std::vector<double> times)
{
    if (times.empty()) {
        fmt::print("{:<64} nothing was measured\n", what);
        return;
    }
    std::ranges::sort(times);
    const auto at
        = [&](double share) { return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))]; };
    fmt::print("{:<64} median {:6.2f}  p95 {:6.2f}  p99 {:6.2f}  max {:6.2f} ms\n", what, at(0.5), at(0.95), at(0.99),
               times.back());
}

void report(const std::string& what, const std::vector<Times>& times)
{
    std::vector<double> wall;
    std::vector<double> processor;
    for (const Times& each : times) {
        wall.push_back(each.wall);
        processor.push_back(each.processor);
    }
    report(what + ", wall", std::move(wall));
    report(what + ", processor", std::move(processor));
}

}  // namespace tillsim::ui
