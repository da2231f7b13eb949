// SPDX-License-Identifier: MIT
#include "core/store/line.hpp"

namespace tillsim {

namespace {

constexpr std::size_t ranksToKeep = 64;  // Empty ones, to be used again.

}  // namespace

Line::~Line()
{
    for (auto& [key, rank] : m_ranks) {
        while (!rank.empty())
            rank.popFront();
    }
}

void Line::add(Customer& customer)
{
    rankOf(customer).pushBack(customer);
    count(customer, 1);
}

void Line::restore(Customer& customer)
{
    rankOf(customer).pushBefore([&](const Customer& other) { return other.place > customer.place; }, customer);
    count(customer, 1);
}

void Line::remove(Customer& customer)
{
    customer.unlink();
    count(customer, -1);
    if (m_ranks.size() > ranksToKeep) {
        const auto rank = m_ranks.find(keyOf(customer));
        if (rank->second.empty())
            m_ranks.erase(rank);
    }
}

Customer& Line::next() const
{
    return m_discipline == Discipline::Lifo ? firstRank().back() : firstRank().front();
}

Customer& Line::last() const
{
    return m_discipline == Discipline::Lifo ? lastRank().front() : lastRank().back();
}

Customer& Line::newestOfWorst() const
{
    return lastRank().back();
}

Line::Rank& Line::rankOf(const Customer& customer)
{
    return m_ranks[keyOf(customer)];
}

const Line::Rank& Line::firstRank() const
{
    auto rank = m_ranks.begin();
    while (rank->second.empty())
        ++rank;
    return rank->second;
}

const Line::Rank& Line::lastRank() const
{
    auto rank = m_ranks.rbegin();
    while (rank->second.empty())
        ++rank;
    return rank->second;
}

void Line::count(const Customer& customer, std::int64_t sign)
{
    m_size += sign;
    m_items += sign * customer.record.items;
    m_scan += Work{sign} * customer.work.scanLeft.count();
    m_rest += Work{sign} * customer.work.restLeft().count();
}

}  // namespace tillsim
