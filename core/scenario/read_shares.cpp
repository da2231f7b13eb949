// SPDX-License-Identifier: MIT
// What is left is parted among those that say nothing.
#include "core/scenario/read_shares.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

namespace {

constexpr double shareTolerance = 1e-6;  // Thirds and sixths written to six decimals are fine.

}  // namespace

std::vector<double> settledShares(const Reader& reader, std::string_view key, std::string_view what,
                                  std::span<const std::optional<double>> shares, std::span<const double> weights)
{
    double sum = 0.0;
    double open = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        sum += shares[i].value_or(0.0);
        open += shares[i] ? 0.0 : weights[i];
    }
    if (sum > 1.0 + shareTolerance || (open == 0.0 && sum < 1.0 - shareTolerance))
        reader.context().problems.add(
            reader.where(key), fmt::format("the shares of {} must add up to 1, and add up to {:.7g}", what, sum));
    const double left = std::max(0.0, 1.0 - sum);
    std::vector<double> settled(shares.size());
    for (std::size_t i = 0; i < shares.size(); ++i)
        settled[i] = shares[i] ? *shares[i] : open == 0.0 ? 0.0 : left * (weights[i] / open);
    return settled;
}

std::vector<double> settledShares(const Reader& reader, std::string_view key, std::string_view what,
                                  std::span<const std::optional<double>> shares)
{
    return settledShares(reader, key, what, shares, std::vector<double>(shares.size(), 1.0));
}

}  // namespace tillsim
