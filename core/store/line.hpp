// SPDX-License-Identifier: MIT
// Who stands in a line, in the order in which they are to be served.
#pragma once

#include "core/scenario/bank.hpp"
#include "core/store/customer.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

namespace tillsim {

/// Customers by rank (their priority where that counts, else all the same) and place. They live elsewhere.
class Line {
public:
    explicit Line(Discipline discipline) : m_discipline{discipline} { }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;
    ~Line();

    /// The customer goes to the end of its rank: it has the largest place there.
    void add(Customer& customer);

    /// The customer goes where its place is.
    void restore(Customer& customer);

    void remove(Customer& customer);

    // Of a line that is not empty.

    /// Who is served next.
    [[nodiscard]] Customer& next() const;

    /// Who is served last, as it looks now.
    [[nodiscard]] Customer& last() const;

    /// Who joined last of the worst rank.
    [[nodiscard]] Customer& newestOfWorst() const;

    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] std::int64_t items() const { return m_items; }

    /// What is left to do for all of them together: scanning, by a till of speed 1, and all else.
    [[nodiscard]] double scanSeconds() const { return static_cast<double>(m_scan) / 1e9; }
    [[nodiscard]] double restSeconds() const { return static_cast<double>(m_rest) / 1e9; }

    /// Calls `visit(customer)` for all in the order of service, until that gives false. It may take that customer out.
    template <typename Visitor>
    void forEach(Visitor visit) const;

private:
    using Rank = WaitLine<Customer>;
    // The work of a few customers with years to scan does not fit in 64 bits.
    __extension__ using Work = __int128;  // Nanoseconds.

    [[nodiscard]] Rank& rankOf(const Customer& customer);
    [[nodiscard]] std::int64_t keyOf(const Customer& customer) const
    {
        return m_discipline == Discipline::Priority ? customer.priority : 0;
    }
    [[nodiscard]] const Rank& firstRank() const;
    [[nodiscard]] const Rank& lastRank() const;
    void count(const Customer& customer, std::int64_t sign);

    Discipline m_discipline;
    std::map<std::int64_t, Rank> m_ranks;  // Some of them may be empty.
    std::int64_t m_size = 0;
    std::int64_t m_items = 0;
    Work m_scan = 0;
    Work m_rest = 0;
};

template <typename Visitor>
void Line::forEach(Visitor visit) const
{
    std::vector<Customer*> all;
    for (const auto& [key, rank] : m_ranks)
        rank.forEach([&all](Customer& customer) { all.push_back(&customer); });
    if (m_discipline == Discipline::Lifo)
        std::reverse(all.begin(), all.end());
    for (Customer* const customer : all) {
        if (!visit(*customer))
            return;
    }
}

}  // namespace tillsim
