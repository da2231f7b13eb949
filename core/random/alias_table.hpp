// SPDX-License-Identifier: MIT
// Draws one of many by weight, in the same time however many there are.
//
// The alias method (A. J. Walker, ACM Transactions on Mathematical Software 3(3), 1977) with the linear construction of
// M. D. Vose (IEEE Transactions on Software Engineering 17(9), 1991).
#pragma once

#include "core/random/generator.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tillsim {

class AliasTable {
public:
    /// Throws std::invalid_argument, its text starting with `name`, unless there is at least one weight (and at most
    /// 2^32 - 1), none is negative or beyond 1e100, and not all are 0.
    explicit AliasTable(std::span<const double> weights, std::string_view name = "weights");

    /// A position in the weights, each with a probability in proportion to its weight.
    [[nodiscard]] std::size_t draw(Generator& generator) const
    {
        const auto position = static_cast<std::size_t>(generator.below(m_cells.size()));
        const Cell& cell = m_cells[position];
        return generator.uniform() < cell.share ? position : cell.other;
    }

    [[nodiscard]] std::size_t size() const { return m_cells.size(); }

    bool operator==(const AliasTable&) const = default;

private:
    // All cells are equally likely; `share` of a cell belongs to its own position, the rest to `other`.
    struct Cell {
        double share = 1.0;
        std::uint32_t other = 0;

        bool operator==(const Cell&) const = default;
    };

    void build(std::vector<double> shares);

    std::vector<Cell> m_cells;
};

}  // namespace tillsim
