// SPDX-License-Identifier: MIT
// get, next and put as awaitables. Included by basic_queue.hpp only.
//
// What can be done in place is done in await_ready or await_resume; the rest is set only when there is something to
// wait for.
#pragma once

#include "core/kernel/basic_queue.hpp"

namespace tillsim {

/// Somebody who may have to wait for an item.
template <typename T, typename Items>
class BasicQueue<T, Items>::Getter : public LinkedWaiter {
public:
    /// Gives back what was handed over in vain.
    void leave() override
    {
        LinkedWaiter::leave();
        if (m_node && m_queue)
            m_queue->giveBack(*std::exchange(m_node, nullptr));
        else
            delete std::exchange(m_node, nullptr);
    }

    [[nodiscard]] std::string describe() const override
    {
        return m_queue ? "get from a queue" : "get from a queue that is gone";
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
        kept->fill(std::move(m_node->item), m_node->sequence);
        m_node = kept.release();
    }

protected:
    explicit Getter(BasicQueue& queue) : LinkedWaiter{Link::Later{}}, m_queue{&queue} { }
    ~Getter() = default;

    [[nodiscard]] BasicQueue& queue() const { return *m_queue; }

    template <typename Promise>
    void begin(std::coroutine_handle<Promise> self)
    {
        this->beginRareWait(self);
        m_node = nullptr;
        m_queue->m_getters.pushBack(*this);
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

    /// As T or as an optional of it. What cannot be moved is given back.
    template <typename Result>
    Result take()
    {
        struct LeaveAtEnd {
            Getter& getter;
            ~LeaveAtEnd() { getter.Getter::leave(); }
        } const leaveAtEnd{*this};
        Result item(std::move(m_node->item));
        if (m_queue)
            m_queue->m_pool.drop(*std::exchange(m_node, nullptr));
        return item;
    }

private:
    BasicQueue* m_queue;  // Null when the queue is gone.
    Node* m_node;         // Once it waits: what was handed over; its own if the queue is gone.
};

template <typename T, typename Items>
template <bool throwsClosed>
class [[nodiscard]] BasicQueue<T, Items>::Getting final : public Getter {
    using Result = std::conditional_t<throwsClosed, T, std::optional<T>>;

public:
    explicit Getting(BasicQueue& queue) : Getter{queue} { }
    Getting(Getting&& other) noexcept : Getter{other.queue()} { }  // Before it waits.

    bool await_ready() const { return !this->queue().empty() || this->queue().isClosed(); }

    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        this->begin(self);
    }

    [[gnu::always_inline]] Result await_resume()  // g++ 12 would rather call it, for all that it seldom does.
    {
        if (this->hasWaited()) {
            if (this->finish())
                return this->template take<Result>();
        } else if (!this->queue().empty()) {
            return this->queue().template takeNext<Result>();
        }
        if constexpr (throwsClosed)
            throw QueueClosed{};
        else
            return std::nullopt;
    }
};

/// Somebody who may have to wait for room.
template <typename T, typename Items>
class [[nodiscard]] BasicQueue<T, Items>::Putting final : public LinkedWaiter {
public:
    Putting(BasicQueue& queue, T&& item) : LinkedWaiter{Link::Later{}}, m_queue{&queue}, m_item(std::move(item)) { }
    Putting(Putting&& other) noexcept(std::is_nothrow_move_constructible_v<T>)  // Before it waits.
        : Putting{*other.m_queue, std::move(other.m_item)}
    {
    }

    template <typename... Arguments>
    Putting(std::in_place_t, BasicQueue& queue, Arguments&&... arguments) requires(!std::is_aggregate_v<T>)
        : LinkedWaiter{Link::Later{}}, m_queue{&queue}, m_item(std::forward<Arguments>(arguments)...)
    {
    }
    template <typename... Arguments>
    Putting(std::in_place_t, BasicQueue& queue, Arguments&&... arguments) requires(std::is_aggregate_v<T>)
        : LinkedWaiter{Link::Later{}}, m_queue{&queue}, m_item{std::forward<Arguments>(arguments)...}
    {
    }

    bool await_ready()
    {
        if (m_queue->state() != State::open) [[unlikely]]
            throw QueueClosed{};
        if (!m_queue->hasRoom())
            return false;
        m_queue->enter(std::move(m_item));
        return true;
    }

    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginRareWait(self);
        std::construct_at(&m_ticket);
        m_queue->m_putters.pushBack(*this);
    }

    void await_resume()
    {
        if (hasWaited()) [[unlikely]]
            finish();
    }

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

    // For the queue.

    /// It stands in line. If its item cannot be moved, its task throws what the move has thrown.
    void admit()
    {
        try {
            m_ticket = m_queue->enter(std::move(m_item));
        } catch (...) {
            unlink();
            task()->withdraw(Withdrawal::interrupted, std::current_exception());
            return;
        }
        unlink();
        m_queue->m_admitted.pushBack(*this);
        wakeTask();
    }
    void turnAway() { wakeTask(); }
    void detach() { m_queue = nullptr; }

private:
    void finish()
    {
        leave();
        endWait();
        if (!isAdmitted())
            throw QueueClosed{};
    }

    [[nodiscard]] bool isAdmitted() const { return m_ticket.place() != nullptr; }

    /// Whether the item could be had back, as if it had never been put.
    bool takeBack() { return m_queue->discard(m_ticket); }

    BasicQueue* m_queue;  // Null when the queue is gone.
    T m_item;             // Until there is room for it.
    union {
        Ticket m_ticket;  // Once it waits: names the item when it was let in.
    };
};

}  // namespace tillsim
