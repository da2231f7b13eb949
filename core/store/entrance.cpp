// SPDX-License-Identifier: MIT
#include "core/store/entrance.hpp"

namespace tillsim {

Entrance::Entrance(Floor& floor, std::deque<Checkout>& banks) : m_floor{floor}, m_banks{banks}, m_router{floor, banks}
{
    const auto& arrivals = floor.scenario.arrivals;
    const auto* const trace = arrivals.size() == 1 ? std::get_if<TraceArrivals>(&arrivals.front().kind) : nullptr;
    m_isOnlyTrace = trace != nullptr;
    if (trace)
        m_nextNumber = std::ssize(trace->rows);
}

bool Entrance::admit(std::uint32_t source, std::uint64_t ordinal, const TraceRow* row)
{
    Customer& customer = m_floor.customers.admit();
    m_floor.draws.fill(customer, source, ordinal, row);
    CustomerRecord& record = customer.record;
    record.id = numberFor(source, ordinal);
    record.arrived = m_floor.kernel.now();
    record.bank = m_router.choose(customer);
    m_floor.draws.service().plan(customer);
    m_floor.census.arrive();
    m_floor.publish(EventKind::arrived, record);
    return m_banks[record.bank].offer(customer);
}

void Entrance::rush(std::int64_t customers)
{
    for (std::int64_t each = 0; each < customers; ++each)
        static_cast<void>(admit(rushSource, m_rushed++));
}

std::int64_t Entrance::numberFor(std::uint32_t source, std::uint64_t ordinal)
{
    return m_isOnlyTrace && source != rushSource ? static_cast<std::int64_t>(ordinal) : m_nextNumber++;
}

}  // namespace tillsim
