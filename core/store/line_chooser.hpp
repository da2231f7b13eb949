// SPDX-License-Identifier: MIT
// Which line a customer joins where each till has its own, and which idle till takes one of a shared line.
#pragma once

#include "core/kernel/wait_line.hpp"
#include "core/store/floor.hpp"
#include "core/store/till.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace tillsim {

/// Follows the rules of one bank. Ties are random, keyed by the customer; between idle tills of equal speed the longest
/// idle takes it.
class LineChooser {
public:
    LineChooser(const Floor& floor, const Bank& bank);

    /// Of `tills`, which stand in order; null if there are none. Changes the order.
    [[nodiscard]] Till* choose(const Customer& customer, std::vector<Till*>& tills) const;

    /// The customer has joined the line of `till`.
    void took(const Till& till) { m_turn = till.position() + 1; }

    /// Of idle tills, of which there is at least one, the longest idle first.
    [[nodiscard]] Till* pick(const Customer& customer, const WaitLine<Till>& idle) const;

    /// The one with most customers in line or served of those for which `counts` holds; ties by `generator`.
    template <typename Predicate>
    [[nodiscard]] static Till* longest(std::deque<Till>& tills, Predicate counts, Generator& generator)
    {
        return extreme(tills, counts, generator, [](std::int64_t a, std::int64_t b) { return a > b; });
    }

    /// The one with fewest.
    template <typename Predicate>
    [[nodiscard]] static Till* shortest(std::deque<Till>& tills, Predicate counts, Generator& generator)
    {
        return extreme(tills, counts, generator, [](std::int64_t a, std::int64_t b) { return a < b; });
    }

private:
    /// One pass: the n-th of equals takes the place of those before it with probability 1/n (A. G. Waterman, in Knuth
    /// 1998, TAOCP 2, 3.4.2, algorithm R).
    template <typename Predicate, typename Better>
    [[nodiscard]] static Till* extreme(std::deque<Till>& tills, Predicate counts, Generator& generator, Better isBetter)
    {
        Till* best = nullptr;
        std::uint64_t equals = 0;
        for (Till& till : tills) {
            if (!counts(till))
                continue;
            if (!best || isBetter(till.count(), best->count())) {
                best = &till;
                equals = 1;
            } else if (till.count() == best->count() && generator.below(++equals) == 0) {
                best = &till;
            }
        }
        return best;
    }

    [[nodiscard]] Till* leastOf(const Customer& customer, const std::vector<Till*>& tills) const;
    [[nodiscard]] Till* nextInTurn(const std::vector<Till*>& tills) const;
    void misjudge(const Customer& customer, const std::vector<Till*>& tills) const;
    void sample(const Customer& customer, std::vector<Till*>& tills) const;
    [[nodiscard]] double burdenOf(const Till& till) const;

    const Floor& m_floor;
    const Bank& m_bank;
    std::optional<Distribution> m_noise;
    mutable std::vector<double> m_burdens;  // To be used again, as
    mutable std::vector<Till*> m_equals;    // these are.
    std::uint32_t m_turn = 0;               // Position of the till whose turn is next.
};

}  // namespace tillsim
