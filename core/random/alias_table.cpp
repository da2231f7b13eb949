// SPDX-License-Identifier: MIT
#include "core/random/alias_table.hpp"

#include "core/random/checks.hpp"

#include <limits>
#include <utility>

namespace tillsim {

namespace {

// The sum, after checking that the weights are some.
double sumOf(std::span<const double> weights, std::string_view name)
{
    if (weights.empty())
        checks::refuse(name, "must not be empty");
    if (weights.size() > std::numeric_limits<std::uint32_t>::max())
        checks::refuse(name, "must be at most 4294967295 numbers");
    double sum = 0.0;
    for (const double weight : weights) {
        checks::notNegative(name, weight);
        sum += weight;
    }
    if (sum == 0.0)
        checks::refuse(name, "must not all be 0");
    return sum;
}

}  // namespace

AliasTable::AliasTable(std::span<const double> weights, std::string_view name)
{
    const double sum = sumOf(weights, name);
    std::vector<double> shares;  // Of a cell each; 1 on average.
    shares.reserve(weights.size());
    for (const double weight : weights)
        shares.push_back(weight / sum * static_cast<double>(weights.size()));
    build(std::move(shares));
}

// Gives each cell that its own position does not fill the rest from a position that has more than a cell.
void AliasTable::build(std::vector<double> shares)
{
    m_cells.resize(shares.size());
    std::vector<std::uint32_t> poor;
    std::vector<std::uint32_t> rich;
    for (std::size_t i = 0; i < shares.size(); ++i)
        (shares[i] < 1.0 ? poor : rich).push_back(static_cast<std::uint32_t>(i));
    while (!poor.empty() && !rich.empty()) {
        const std::uint32_t giver = rich.back();
        const std::uint32_t taker = poor.back();
        poor.pop_back();
        m_cells[taker] = {shares[taker], giver};
        shares[giver] -= 1.0 - shares[taker];
        if (shares[giver] < 1.0) {
            rich.pop_back();
            poor.push_back(giver);
        }
    }
    // Whoever is left has 1 but for rounding, which is what cells start with.
}

}  // namespace tillsim
