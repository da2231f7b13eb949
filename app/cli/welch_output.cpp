// SPDX-License-Identifier: MIT
#include "app/cli/welch_output.hpp"

#include "core/statistics/welch.hpp"

#include <fmt/format.h>

#include <set>
#include <string>

namespace tillsim::cli {

namespace {

/// Of 1, 5 and 20%, each once.
std::set<std::size_t> windowsFor(std::size_t length)
{
    std::set<std::size_t> windows;
    for (const std::size_t percent : {1U, 5U, 20U})
        windows.insert((length * percent + 99) / 100);
    return windows;
}

}  // namespace

void writeWelch(std::span<const std::vector<double>> waits, const TextSink& sink)
{
    const std::vector<double> means = meanOverSeries(waits);
    std::vector<std::vector<double>> averages;
    std::string header = "served,wait_s";
    for (const std::size_t window : windowsFor(means.size())) {
        averages.push_back(movingAverage(means, window));
        header += fmt::format(",moving_average_{}_s", window);
    }
    sink(header + '\n');
    for (std::size_t at = 0; at < means.size(); ++at) {
        std::string row = fmt::format("{},{}", at + 1, means[at]);
        for (const std::vector<double>& average : averages)
            row += at < average.size() ? fmt::format(",{}", average[at]) : ",";
        sink(row + '\n');
    }
}

}  // namespace tillsim::cli
