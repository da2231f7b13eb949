// SPDX-License-Identifier: MIT
// A customer in the shop, and where customers are kept while they are there.
#pragma once

#include "core/events/customer_record.hpp"
#include "core/kernel/ticket.hpp"
#include "core/kernel/timer.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace tillsim {

struct Customer {
    CustomerRecord record;
    std::uint64_t entity = 0;                  ///< Keys all its draws: its source, and its number within that.
    std::int64_t priority = 1;                 ///< The lower goes first.
    std::optional<Duration> patience;          ///< From joining a line to giving up; none: never.
    Ticket ticket;                             ///< Its place in line.
    std::optional<TimerHandle> patienceTimer;  ///< While it stands in line with limited patience.
};

/// Owns the customers who are in the shop. Their places are used again, so a run needs memory for as many as are there
/// at once. A customer stays where it is until it is dismissed.
class CustomerPool {
public:
    [[nodiscard]] Customer& admit(Customer&& customer)
    {
        if (m_free.empty())
            return m_customers.emplace_back(std::move(customer));
        Customer& place = *m_free.back();
        m_free.pop_back();
        place = std::move(customer);
        return place;
    }

    void dismiss(Customer& customer) { m_free.push_back(&customer); }

    /// Those who are there, in order of id.
    [[nodiscard]] std::vector<const CustomerRecord*> present() const;

private:
    std::deque<Customer> m_customers;
    std::vector<Customer*> m_free;
};

/// A customer in a line; the one with the lower priority number goes first, where that counts.
struct InLine {
    Customer* customer;

    bool operator<(const InLine& other) const { return customer->priority < other.customer->priority; }
};

}  // namespace tillsim
