// SPDX-License-Identifier: MIT
#include "core/statistics/welch.hpp"

#include <algorithm>

namespace tillsim {

std::vector<double> meanOverSeries(std::span<const std::vector<double>> all)
{
    if (all.empty())
        return {};
    const std::size_t length = std::ranges::min_element(all, {}, &std::vector<double>::size)->size();
    std::vector<double> means(length);
    for (const std::vector<double>& series : all) {
        for (std::size_t at = 0; at < length; ++at)
            means[at] += series[at];
    }
    for (double& mean : means)
        mean /= static_cast<double>(all.size());
    return means;
}

std::vector<double> movingAverage(std::span<const double> series, std::size_t window)
{
    if (series.size() <= window)
        return {};
    // Sums of all before, so that each average costs the same whatever the window.
    std::vector<double> sums{0.0};
    for (const double value : series)
        sums.push_back(sums.back() + value);
    std::vector<double> averages;
    for (std::size_t at = 0; at < series.size() - window; ++at) {
        const std::size_t reach = std::min(at, window);
        averages.push_back((sums[at + reach + 1] - sums[at - reach]) / static_cast<double>(2 * reach + 1));
    }
    return averages;
}

}  // namespace tillsim
