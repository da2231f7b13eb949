// SPDX-License-Identifier: MIT
// The life of a till, over the three kinds of line.
#include "core/kernel/queue.hpp"
#include "core/store/checkout.hpp"
#include "core/store/phases.hpp"

#include <cassert>
#include <stdexcept>

namespace tillsim {

namespace {

/// `Line` is one of the kernel's queues, of InLine.
template <typename Line>
class LineCheckout final : public Checkout {
public:
    using Checkout::Checkout;

private:
    Task<> serve(std::int64_t till) override
    {
        while (const std::optional<InLine> next = co_await m_line.next()) {
            Customer& customer = *next->customer;
            begin(customer, till);
            co_await delay(customer.record.service, completionPhase);
            const Duration gap = waiting() > 0 ? floor().draws.gapAfter(customer) : Duration::zero();
            complete(customer);
            if (gap > Duration::zero())
                co_await clear(till, gap);
        }
    }

    /// Makes the till ready for somebody who waits; until that is done, the customer stands in line.
    Task<> clear(std::int64_t till, Duration gap)
    {
        floor().publish(EventKind::gapStarted, till);
        co_await delay(gap, completionPhase);
        floor().publish(EventKind::gapEnded, till);
    }

    Ticket enlist(Customer& customer) override { return m_line.enlist(InLine{&customer}); }
    void unlist(const Ticket& ticket) override
    {
        [[maybe_unused]] const bool wasInLine = m_line.remove(ticket).has_value();
        assert(wasInLine);  // Whoever takes a customer ends its patience at once.
    }
    [[nodiscard]] std::size_t waiting() const override { return m_line.size(); }

    Line m_line;
};

}  // namespace

std::unique_ptr<Checkout> makeCheckout(Floor& floor, std::uint32_t bankIndex, std::int64_t firstTill)
{
    const Bank& bank = floor.scenario.banks[bankIndex];
    switch (bank.discipline) {
    case Discipline::Fifo: return std::make_unique<LineCheckout<Queue<InLine>>>(floor, bank, bankIndex, firstTill);
    case Discipline::Lifo: return std::make_unique<LineCheckout<LifoQueue<InLine>>>(floor, bank, bankIndex, firstTill);
    case Discipline::Priority:
        return std::make_unique<LineCheckout<PriorityQueue<InLine>>>(floor, bank, bankIndex, firstTill);
    }
    throw std::logic_error{"a bank has an unknown discipline"};
}

}  // namespace tillsim
