// SPDX-License-Identifier: MIT
// A set of order numbers for the agenda: open addressing, nothing allocated per element, never walked in hash order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

/// Numbers other than 0. Linear probing with removal by moving back (Knuth 1998, TAOCP 3, 6.4, algorithm R).
class OrderSet {
public:
    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] std::size_t size() const { return m_count; }

    /// `number` must not be in the set yet.
    void insert(std::uint64_t number)
    {
        if ((m_count + 1) * 2 > m_slots.size())
            grow();
        std::size_t at = home(number);
        while (m_slots[at] != 0)
            at = next(at);
        m_slots[at] = number;
        ++m_count;
    }

    [[nodiscard]] bool contains(std::uint64_t number) const { return m_count > 0 && m_slots[find(number)] == number; }

    /// Whether `number` was in the set.
    bool erase(std::uint64_t number)
    {
        if (m_count == 0)
            return false;
        const std::size_t at = find(number);
        if (m_slots[at] != number)
            return false;
        closeGap(at);
        --m_count;
        return true;
    }

    void clear()
    {
        m_slots.assign(m_slots.size(), 0);
        m_count = 0;
    }

private:
    [[nodiscard]] std::size_t home(std::uint64_t number) const
    {
        // Fibonacci hashing (Knuth 1998, TAOCP 3, 6.4): neighbours, as sequence numbers are, land far apart.
        return static_cast<std::size_t>((number * 0x9e3779b97f4a7c15U) >> m_shift);
    }
    [[nodiscard]] std::size_t next(std::size_t at) const { return (at + 1) & (m_slots.size() - 1); }

    /// The slot of `number`, or the free one at which the search for it ends.
    [[nodiscard]] std::size_t find(std::uint64_t number) const
    {
        std::size_t at = home(number);
        while (m_slots[at] != 0 && m_slots[at] != number)
            at = next(at);
        return at;
    }

    void closeGap(std::size_t gap);
    void grow();

    std::vector<std::uint64_t> m_slots;  // A power of two of them, at most half full; 0 is free.
    std::size_t m_count = 0;
    int m_shift = 64;
};

}  // namespace tillsim
