// SPDX-License-Identifier: MIT
// Where all the customers are: the conservation law of the shop, as numbers.
#pragma once

#include "core/events/customer_record.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace tillsim {

/// How many customers have come, and where they are now. arrived = the sum of all outcomes, at every instant.
class Census {
public:
    /// A customer comes, and is outside.
    void arrive()
    {
        ++m_arrived;
        ++count(Outcome::outside);
    }

    void move(Outcome from, Outcome to)
    {
        --count(from);
        ++count(to);
    }

    [[nodiscard]] std::int64_t arrived() const { return m_arrived; }
    [[nodiscard]] std::int64_t of(Outcome outcome) const { return m_counts[static_cast<std::size_t>(outcome)]; }

    /// How many are in line or in service.
    [[nodiscard]] std::int64_t inSystem() const { return of(Outcome::inLine) + of(Outcome::inService); }

    /// How many are in the shop or in front of it.
    [[nodiscard]] std::int64_t present() const { return inSystem() + of(Outcome::outside); }

    /// Whether nobody was lost or made up, and no count is negative.
    [[nodiscard]] bool holds() const
    {
        std::int64_t sum = 0;
        for (const std::int64_t number : m_counts) {
            if (number < 0)
                return false;
            sum += number;
        }
        return sum == m_arrived;
    }

private:
    std::int64_t& count(Outcome outcome) { return m_counts[static_cast<std::size_t>(outcome)]; }

    std::int64_t m_arrived = 0;
    std::array<std::int64_t, 7> m_counts{};  // By Outcome.
};

}  // namespace tillsim
