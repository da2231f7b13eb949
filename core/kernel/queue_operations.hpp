// SPDX-License-Identifier: MIT
// get, next and put as awaitables. Included by basic_queue.hpp only.
#pragma once

#include "core/kernel/basic_queue.hpp"

namespace tillsim {

/// Somebody who wants an item.
template <typename T, typename Items>
class BasicQueue<T, Items>::Getter : public LinkedWaiter {
public:
    bool await_ready()
    {
        if (!m_queue->empty())
            m_item.emplace(m_queue->takeNext());
        else
            m_isClosed = m_queue->isClosed();
        return m_item || m_isClosed;
    }

    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginWait(self);
        m_queue->m_getters.pushBack(*this);
    }

    Withdrawn withdraw(Withdrawal) override
    {
        if (linked())
            unlink();
        if (m_item && m_queue)
            m_queue->giveBack(std::move(*m_item), m_sequence);
        markWithdrawn();
        return Withdrawn::left;
    }

    [[nodiscard]] std::string describe() const override
    {
        return m_queue ? "get from a queue" : "get from a queue that is gone";
    }

    // For the queue.

    void receive(T&& item, std::uint64_t sequence)
    {
        m_item.emplace(std::move(item));
        m_sequence = sequence;
        wakeTask();
    }
    void turnAway()
    {
        m_isClosed = true;
        wakeTask();
    }
    void detach() { m_queue = nullptr; }

protected:
    explicit Getter(BasicQueue& queue) : m_queue{&queue} { }
    Getter(Getter&&) = default;
    ~Getter() = default;

    /// The item, or nothing if the queue is closed.
    std::optional<T>& finish()
    {
        if (linked()) {
            unlink();
            m_queue->dismissGetters();
        }
        endWait();
        return m_item;
    }

private:
    BasicQueue* m_queue;  // Null when the queue is gone.
    std::optional<T> m_item;
    std::uint64_t m_sequence = 0;  // The item's.
    bool m_isClosed = false;
};

template <typename T, typename Items>
template <bool throwsClosed>
class [[nodiscard]] BasicQueue<T, Items>::Getting final : public Getter {
public:
    explicit Getting(BasicQueue& queue) : Getter{queue} { }

    auto await_resume() -> std::conditional_t<throwsClosed, T, std::optional<T>>
    {
        std::optional<T>& item = this->finish();
        if constexpr (throwsClosed) {
            if (!item)
                throw QueueClosed{};
            return std::move(*item);
        } else {
            // In two steps, since copying the optional as a block would stall on the two stores that filled it.
            if (!item)
                return std::nullopt;
            return std::optional<T>{std::move(*item)};
        }
    }
};

/// Somebody who brings an item.
template <typename T, typename Items>
class [[nodiscard]] BasicQueue<T, Items>::Putting final : public LinkedWaiter {
public:
    Putting(BasicQueue& queue, T&& item) : m_queue{&queue}, m_item(std::move(item)) { }

    template <typename... Arguments>
    Putting(std::in_place_t, BasicQueue& queue, Arguments&&... arguments) requires(!std::is_aggregate_v<T>)
        : m_queue{&queue}, m_item(std::forward<Arguments>(arguments)...)
    {
    }
    template <typename... Arguments>
    Putting(std::in_place_t, BasicQueue& queue, Arguments&&... arguments) requires(std::is_aggregate_v<T>)
        : m_queue{&queue}, m_item{std::forward<Arguments>(arguments)...}
    {
    }

    bool await_ready()
    {
        m_isClosed = m_queue->state() != State::open;
        if (m_isClosed)
            return true;
        if (!m_queue->hasRoom())
            return false;
        m_queue->enter(std::move(m_item));
        return true;
    }

    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginWait(self);
        m_queue->m_putters.pushBack(*this);
    }

    void await_resume()
    {
        if (linked())
            unlink();
        endWait();
        if (m_isClosed)
            throw QueueClosed{};
    }

    Withdrawn withdraw(Withdrawal) override
    {
        if (m_isAdmitted && !(m_queue && takeBack()))
            return Withdrawn::tooLate;
        if (linked())
            unlink();
        markWithdrawn();
        return Withdrawn::left;
    }

    [[nodiscard]] std::string describe() const override
    {
        return m_queue ? "put into a queue" : "put into a queue that is gone";
    }

private:
    friend BasicQueue;

    void admit()
    {
        m_ticket = m_queue->enter(std::move(m_item));
        m_isAdmitted = true;
        wakeTask();
    }

    /// Whether the item could be had back, as if it had never been put.
    bool takeBack() { return m_queue->remove(m_ticket).has_value(); }

    void turnAway()
    {
        m_isClosed = true;
        wakeTask();
    }
    void detach() { m_queue = nullptr; }

    BasicQueue* m_queue;  // Null when the queue is gone.
    T m_item;
    Ticket m_ticket;
    bool m_isAdmitted = false;
    bool m_isClosed = false;
};

}  // namespace tillsim
