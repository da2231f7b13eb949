// SPDX-License-Identifier: MIT
// An order desk: a queue of orders, and workers who carry them out. A client is answered as soon as the order is in the
// queue, and learns later how it went. `OrderQueue` decides whose turn it is.
#pragma once

#include "app/gallery/journal.hpp"
#include "app/gallery/options.hpp"
#include "app/gallery/order.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/queue.hpp"

#include <array>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace tillsim::gallery {

enum class Answer : std::uint8_t { accepted, tryAgainLater, closed };

/// An order that a worker began with.
struct Start {
    int number;
    Rank rank;
    int powerUsersWaiting;  ///< Whose orders were in the queue then.
};

class OutOfStock : public std::runtime_error {
public:
    OutOfStock() : std::runtime_error{"out of stock"} { }
};

/// Made after its kernel, which runs until all have gone home, or no further.
template <typename OrderQueue>
class OrderDesk {
public:
    static constexpr std::size_t places = 10;
    static constexpr int workers = 5;

    /// `journal` may be null; else it must outlive the run.
    OrderDesk(Kernel& kernel, const Teller& tell, Policy policy, Journal* journal)
        : m_tell{tell}, m_policy{policy}, m_journal{journal}, m_workers{kernel}
    {
        for (int number = 1; number <= workers; ++number) {
            const std::string who = fmt::format("worker {}", number);
            m_workers.spawn(worker(who), who);
        }
    }

    /// What a client asks for. The answer comes at once, unless the queue is full and the policy is to wait.
    Task<Answer> place(Order order)
    {
        if (m_policy == Policy::reject && m_orders.full() && m_isOpen)
            co_return Answer::tryAgainLater;
        try {
            co_await m_orders.put(order);
        } catch (const QueueClosed&) {
            co_return Answer::closed;
        }
        ++waiting(order.rank);
        if (m_journal)
            m_journal->accepted(order);  // Before anybody is told, and before any work is done.
        co_return Answer::accepted;
    }

    /// Queues what an earlier desk has accepted and not carried out. What cannot be queued before this one closes stays
    /// in the journal.
    Task<> resume(std::vector<Order> orders)
    {
        m_toResume = orders.size();
        try {
            for (const Order& order : orders) {
                co_await m_orders.put(order);
                ++waiting(order.rank);
                --m_toResume;
            }
        } catch (const QueueClosed&) {
            m_tell("desk", "leaves orders for the next time: {}", m_toResume);
        }
    }

    /// Takes no more orders, gives the workers so long to carry out what there is, and sends them home. Gives how many
    /// orders are unfinished.
    Task<std::size_t> shutDown(Duration patience)
    {
        m_tell("desk", "takes no more orders");
        m_isOpen = false;
        m_orders.close();
        const bool isInTime = co_await withTimeout(patience, m_orders.join());
        const std::size_t left = unfinished();
        m_tell("desk", "{}; orders unfinished: {}", isInTime ? "all is done" : "cannot wait any longer", left);
        m_orders.shutdown(true);
        m_workers.cancel("the desk is closed");
        co_await m_workers.join();
        m_tell("desk", "everybody has gone home");
        co_return left;
    }

    [[nodiscard]] bool isFull() const { return m_orders.full(); }
    [[nodiscard]] std::size_t workersLeft() const { return m_workers.size(); }
    [[nodiscard]] std::size_t unfinished() const { return m_toResume + m_orders.unfinished(); }
    [[nodiscard]] const std::vector<Start>& starts() const { return m_starts; }

    /// The numbers of orders that could not be carried out.
    [[nodiscard]] const std::vector<int>& failed() const { return m_failed; }

    /// The numbers of orders that were carried out, or failed.
    [[nodiscard]] const std::vector<int>& settled() const { return m_settled; }

private:
    Task<> worker(std::string who)
    {
        while (const std::optional<Order> order = co_await m_orders.next()) {
            --waiting(order->rank);
            m_starts.push_back({order->number, order->rank, waiting(Rank::powerUser)});
            m_tell(who, "begins with order {}", order->number);
            try {
                co_await carryOut(*order);
                m_tell(who, "has finished order {}", order->number);
            } catch (const OutOfStock& error) {
                m_tell(who, "cannot carry out order {}", order->number);
                m_failed.push_back(order->number);
                order->receipt->problem = error.what();
            }
            settle(*order);
        }
    }

    Task<> carryOut(const Order& order)
    {
        co_await delay(order.work);
        if (order.isOutOfStock)
            throw OutOfStock{};
    }

    void settle(const Order& order)
    {
        if (m_journal)
            m_journal->settled(order.number);
        m_settled.push_back(order.number);
        order.receipt->settled.set();
        m_orders.taskDone();
    }

    int& waiting(Rank rank) { return m_waiting[static_cast<std::size_t>(rank)]; }

    Teller m_tell;
    Policy m_policy;
    Journal* m_journal;
    bool m_isOpen = true;
    OrderQueue m_orders{places};
    std::size_t m_toResume = 0;      // Orders that resume has not queued yet.
    std::array<int, 2> m_waiting{};  // In the queue, by rank.
    std::vector<Start> m_starts;
    std::vector<int> m_failed;
    std::vector<int> m_settled;
    TaskGroup m_workers;
};

}  // namespace tillsim::gallery
