// SPDX-License-Identifier: MIT
// A bank at work: customers come to its line, and its tills take them from there.
#pragma once

#include "core/store/floor.hpp"

#include <deque>
#include <functional>
#include <memory>

namespace tillsim {

/// The tills of a bank are processes that take customers out of one line. Which line it is depends on the discipline.
class Checkout {
public:
    Checkout(Floor& floor, const Bank& bank, std::uint32_t bankIndex, std::int64_t firstTill);
    Checkout(const Checkout&) = delete;
    Checkout& operator=(const Checkout&) = delete;
    virtual ~Checkout() = default;

    /// Opens its tills, who start to wait for customers.
    void open();

    /// A customer comes. It leaves at once, joins the line, or waits outside: then the result is false.
    bool offer(Customer& customer);

    /// `listener` is told of each customer who waited outside and is in now.
    void onAdmitted(std::function<void(const CustomerRecord&)> listener) { m_admitted = std::move(listener); }

protected:
    // What differs between lines.

    /// The life of one till.
    virtual Task<> serve(std::int64_t till) = 0;
    virtual Ticket enlist(Customer& customer) = 0;
    virtual void unlist(const Ticket& ticket) = 0;
    [[nodiscard]] virtual std::size_t waiting() const = 0;

    // The steps of a till's life.

    void begin(Customer& customer, std::int64_t till);
    void complete(Customer& customer);
    [[nodiscard]] Floor& floor() const { return m_floor; }

private:
    [[nodiscard]] bool isFull() const;
    void join(Customer& customer);
    void giveUp(Customer& customer);
    void letIn();

    Floor& m_floor;
    const Bank& m_bank;
    std::uint32_t m_bankIndex;
    std::int64_t m_firstTill;  // The number of its first till among those of all banks.
    std::deque<Customer*> m_outside;
    std::function<void(const CustomerRecord&)> m_admitted;
};

/// The bank at position `bankIndex` of the scenario, with the line that its discipline asks for.
[[nodiscard]] std::unique_ptr<Checkout> makeCheckout(Floor& floor, std::uint32_t bankIndex, std::int64_t firstTill);

}  // namespace tillsim
