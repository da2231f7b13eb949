// SPDX-License-Identifier: MIT
// A customer in the shop, and where customers are kept while they are there.
#pragma once

#include "core/events/customer_record.hpp"
#include "core/kernel/wait_line.hpp"
#include "core/scenario/arrivals.hpp"
#include "core/store/alarm.hpp"
#include "core/store/service_plan.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace tillsim {

class Checkout;

/// Linked while it stands in a line.
struct Customer : Link {
    CustomerRecord record;
    std::uint64_t entity = 0;            ///< Keys all its draws: its source, and its number within that.
    std::int64_t priority = 1;           ///< The lower goes first.
    std::optional<Duration> patience{};  ///< From joining a line to giving up; none: never.
    const TraceRow* row = nullptr;       ///< What a trace says of it.
    ServicePlan work{};

    Checkout* checkout = nullptr;  ///< The bank that it has chosen.
    std::uint64_t place = 0;       ///< Who of its rank stands before it in line has a smaller one.
    Alarm<Customer> impatience{*this, &Customer::loseIt};  ///< Set while it stands in line with limited patience.

    /// Makes a new one of it.
    void reset();

private:
    void loseIt();
};

/// Owns the customers who are in the shop. Their places are used again, so a run needs memory for as many as are there
/// at once. A customer stays where it is until it is dismissed.
class CustomerPool {
public:
    /// A customer of whom nothing is known yet.
    [[nodiscard]] Customer& admit()
    {
        if (m_free.empty())
            return m_customers.emplace_back();
        Customer& place = *m_free.back();
        m_free.pop_back();
        place.reset();
        return place;
    }

    void dismiss(Customer& customer) { m_free.push_back(&customer); }

    /// Those who are there, in order of id.
    [[nodiscard]] std::vector<const CustomerRecord*> present() const;

private:
    std::deque<Customer> m_customers;
    std::vector<Customer*> m_free;
};

}  // namespace tillsim
