// SPDX-License-Identifier: MIT
// get, next and put as awaitables. Included by basic_queue.hpp only.
//
// What can be done in place is done in await_ready or await_resume; the part that waits is made only when it has to.
#pragma once

#include "core/kernel/basic_queue.hpp"

namespace tillsim {

/// Somebody who waits for an item.
template <typename T, typename Items>
class BasicQueue<T, Items>::Getter final : public LinkedWaiter {
public:
    template <typename Promise>
    Getter(BasicQueue& queue, std::coroutine_handle<Promise> self) : m_queue{&queue}
    {
        beginWait(self);
        queue.m_getters.pushBack(*this);
    }
    Getter(Getter&&) = default;

    /// Gives back what was handed over in vain.
    void leave() override
    {
        LinkedWaiter::leave();
        if (m_node && m_queue)
            m_queue->giveBack(*std::exchange(m_node, nullptr));
        else if (m_node)
            take();
    }

    [[nodiscard]] std::string describe() const override
    {
        return m_queue ? "get from a queue" : "get from a queue that is gone";
    }

    /// Whether there is an item to take, now that the wait is over.
    bool finish()
    {
        if (linked()) {
            unlink();
            m_queue->dismissGetters();
        }
        endWait();
        return m_node != nullptr;
    }

    T take()
    {
        Node& node = *std::exchange(m_node, nullptr);
        if (m_queue)
            return m_queue->m_pool.take(node);
        const std::unique_ptr<Node> owned{&node};
        return owned->empty();
    }

    // For the queue.

    void receive(Node& node)
    {
        m_node = &node;
        wakeTask();
    }
    void turnAway() { wakeTask(); }

    /// The queue goes. What it has handed over already is kept.
    void detach()
    {
        m_queue = nullptr;
        if (!m_node)
            return;
        auto kept = std::make_unique<Node>();
        const std::uint64_t sequence = m_node->sequence;
        kept->fill(m_node->empty(), sequence);
        m_node = kept.release();
    }

private:
    BasicQueue* m_queue;     // Null when the queue is gone.
    Node* m_node = nullptr;  // What was handed over; its own if the queue is gone.
};

template <typename T, typename Items>
template <bool throwsClosed>
class [[nodiscard]] BasicQueue<T, Items>::Getting final {
public:
    explicit Getting(BasicQueue& queue) : m_queue{queue} { }

    bool await_ready() const { return !m_queue.empty() || m_queue.isClosed(); }

    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        m_getter.emplace(m_queue, self);
    }

    auto await_resume() -> std::conditional_t<throwsClosed, T, std::optional<T>>
    {
        if (m_getter) {
            if (m_getter->finish())
                return m_getter->take();
        } else if (!m_queue.empty()) {
            return m_queue.takeNext();
        }
        if constexpr (throwsClosed)
            throw QueueClosed{};
        else
            return std::nullopt;
    }

    [[nodiscard]] Waiter& waiter() { return *m_getter; }

private:
    BasicQueue& m_queue;             // Not used any more once it waits.
    std::optional<Getter> m_getter;  // While and after it waits.
};

/// Somebody who waits for room.
template <typename T, typename Items>
class BasicQueue<T, Items>::Putter final : public LinkedWaiter {
public:
    /// `item` is taken when there is room for it.
    template <typename Promise>
    Putter(BasicQueue& queue, T& item, std::coroutine_handle<Promise> self) : m_queue{&queue}, m_item{&item}
    {
        beginWait(self);
        queue.m_putters.pushBack(*this);
    }
    Putter(Putter&&) = default;

    Withdrawn withdraw(TaskRecord&, Withdrawal) override
    {
        if (isAdmitted() && !(m_queue && takeBack()))
            return Withdrawn::tooLate;
        leave();
        markWithdrawn();
        return Withdrawn::left;
    }

    [[nodiscard]] std::string describe() const override
    {
        return m_queue ? "put into a queue" : "put into a queue that is gone";
    }

    void finish()
    {
        leave();
        endWait();
        if (!isAdmitted())
            throw QueueClosed{};
    }

    // For the queue.

    void admit()
    {
        m_ticket = m_queue->enter(std::move(*m_item));
        wakeTask();
    }
    void turnAway() { wakeTask(); }
    void detach() { m_queue = nullptr; }

private:
    [[nodiscard]] bool isAdmitted() const { return m_ticket.place() != nullptr; }

    /// Whether the item could be had back, as if it had never been put.
    bool takeBack() { return m_queue->remove(m_ticket).has_value(); }

    BasicQueue* m_queue;  // Null when the queue is gone.
    T* m_item;
    Ticket m_ticket;  // Names the item once it was let in.
};

template <typename T, typename Items>
class [[nodiscard]] BasicQueue<T, Items>::Putting final {
public:
    Putting(BasicQueue& queue, T&& item) : m_queue{queue}, m_item(std::move(item)) { }

    template <typename... Arguments>
    Putting(std::in_place_t, BasicQueue& queue, Arguments&&... arguments) requires(!std::is_aggregate_v<T>)
        : m_queue{queue}, m_item(std::forward<Arguments>(arguments)...)
    {
    }
    template <typename... Arguments>
    Putting(std::in_place_t, BasicQueue& queue, Arguments&&... arguments) requires(std::is_aggregate_v<T>)
        : m_queue{queue}, m_item{std::forward<Arguments>(arguments)...}
    {
    }

    bool await_ready()
    {
        if (m_queue.state() != State::open) [[unlikely]]
            throw QueueClosed{};
        if (!m_queue.hasRoom())
            return false;
        m_queue.enter(std::move(m_item));
        return true;
    }

    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        m_putter.emplace(m_queue, m_item, self);
    }

    void await_resume()
    {
        if (m_putter) [[unlikely]]
            m_putter->finish();
    }

    [[nodiscard]] Waiter& waiter() { return *m_putter; }

private:
    BasicQueue& m_queue;  // Not used any more once it waits.
    T m_item;
    std::optional<Putter> m_putter;  // While and after it waits.
};

}  // namespace tillsim
