// SPDX-License-Identifier: MIT
#include "core/results/html/correlation.hpp"

#include "core/results/html/design_number.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tillsim {

namespace {

/// The rank of each value; equal ones share the mean of theirs.
std::vector<double> ranksOf(const std::vector<double>& values)
{
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    std::vector<double> ranks;
    for (const double value : values) {
        const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), value);
        ranks.push_back(static_cast<double>((first - sorted.begin()) + (last - sorted.begin()) - 1) / 2.0);
    }
    return ranks;
}

/// Ranks are small multiples of one half, so that these sums are exact.
std::optional<double> pearson(const std::vector<double>& x, const std::vector<double>& y)
{
    const double mean = static_cast<double>(x.size() - 1) / 2.0;  // Of ranks, whatever is equal.
    double xx = 0.0;
    double yy = 0.0;
    double xy = 0.0;
    for (std::size_t at = 0; at < x.size(); ++at) {
        xx += (x[at] - mean) * (x[at] - mean);
        yy += (y[at] - mean) * (y[at] - mean);
        xy += (x[at] - mean) * (y[at] - mean);
    }
    return xx > 0.0 && yy > 0.0 ? std::optional{xy / std::sqrt(xx * yy)} : std::nullopt;
}

}  // namespace

std::optional<double> rankCorrelation(const Digest& digest, std::size_t axis)
{
    std::vector<double> values;
    std::vector<double> means;
    for (std::size_t point = 0; point < digest.points.size(); ++point) {
        const auto value = designNumber(digest.table.rows[point].axes[axis]);
        const MeanEstimate* const estimate = digest.figure(point, digest.measure);
        if (!value || !estimate)
            continue;
        values.push_back(value->value);
        means.push_back(estimate->mean);
    }
    return values.empty() ? std::nullopt : pearson(ranksOf(values), ranksOf(means));
}

}  // namespace tillsim
