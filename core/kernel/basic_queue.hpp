// SPDX-License-Identifier: MIT
// The queue itself, for any discipline: who waits on which side, and how an item gets from one to the other.
#pragma once

#include "core/kernel/item_pool.hpp"
#include "core/kernel/queue_base.hpp"
#include "core/kernel/queue_errors.hpp"
#include "core/kernel/ticket.hpp"

#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace tillsim {

/// A queue of `T` for tasks of one kernel at a time. A put waits for room, a get waits for an item; each side is served
/// strictly in the order in which it asked, and no newcomer overtakes one that waits.
///
/// An item is handed to the first getter that waits, in the same instant. A getter that is cancelled before it has run
/// gives its item to the getter that has waited longest and has none, else back to the place where it was; only so can
/// size() exceed maxSize().
///
/// A queue and the kernel whose tasks wait on it may be destroyed in either order. Tasks that wait on a queue that is
/// destroyed never wake.
template <typename T, typename Items>
class BasicQueue : public QueueBase {
    template <bool throwsClosed>
    class Getting;
    class Putting;

public:
    /// Room for `maxSize` items; 0, the default: for any number.
    explicit BasicQueue(std::size_t maxSize = 0) : QueueBase{maxSize} { }
    ~BasicQueue()
    {
        static_assert(alignof(T) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__,
                      "items of queues may not be over-aligned: coroutine frames, in which they wait, are not");
        detachAll();
    }

    using Get = Getting<true>;
    using Next = Getting<false>;
    using Put = Putting;

    /// `T item = co_await queue.get()`. Throws QueueClosed when nothing can come any more.
    [[nodiscard]] Get get() { return Get{*this}; }

    /// `while (std::optional<T> item = co_await queue.next())`: empty when nothing can come any more.
    [[nodiscard]] Next next() { return Next{*this}; }

    /// `co_await queue.put(item)`. Throws QueueClosed if the queue is closed, or shut down before there is room. A put
    /// that is cancelled has not put anything.
    [[nodiscard]] Put put(T item)
    {
#if defined(__GNUC__) && !defined(__clang__)
        static_assert(
            !std::is_aggregate_v<T> || std::is_trivially_destructible_v<T>,
            "g++ 12 would destroy the temporary of `co_await queue.put(T{...})` twice, because T is an aggregate: "
            "write `co_await queue.emplace(...)` with the members of T, or give T a constructor");
#endif
        return Put{*this, std::move(item)};
    }

    /// As put of an item that is built from `arguments` where it waits: `T{...}` for an aggregate, else `T(...)`.
    template <typename... Arguments>
    [[nodiscard]] Put emplace(Arguments&&... arguments)
    {
        return Put{std::in_place, *this, std::forward<Arguments>(arguments)...};
    }

    /// Puts without waiting. Throws QueueClosed or QueueFull; then `item` is as it was.
    template <std::convertible_to<T> U = T>
    void putNowait(U&& item)
    {
        enlist(std::forward<U>(item));
    }

    /// Whether there was room in an open queue; if not, `item` is as it was.
    template <std::convertible_to<T> U = T>
    bool tryPut(U&& item)
    {
        if (state() != State::open || !hasRoom())
            return false;
        enter(T(std::forward<U>(item)));
        return true;
    }

    /// As putNowait; the ticket serves to take the item out again.
    template <std::convertible_to<T> U = T>
    Ticket enlist(U&& item)
    {
        if (state() != State::open)
            throw QueueClosed{};
        if (!hasRoom())
            throw QueueFull{};
        return enter(T(std::forward<U>(item)));
    }

    /// Takes one item out wherever it stands, if it is still in the queue. Lets the next putter in and counts as
    /// taskDone.
    std::optional<T> remove(const Ticket& ticket)
    {
        Node* const node = find(ticket);
        if (!node)
            return std::nullopt;
        return removeFrom(*node);
    }

    /// Gets without waiting. Throws QueueClosed if nothing can come any more, else QueueEmpty if nothing is there.
    T getNowait()
    {
        if (!empty())
            return takeNext();
        if (isClosed())
            throw QueueClosed{};
        throw QueueEmpty{};
    }

    /// The next item, if one is there.
    std::optional<T> tryGet()
    {
        if (empty())
            return std::nullopt;
        return takeNext<std::optional<T>>();
    }

    [[nodiscard]] std::size_t size() const
    {
        return m_items.size();
    }
    [[nodiscard]] bool empty() const
    {
        return size() == 0;
    }
    [[nodiscard]] bool full() const
    {
        return !hasRoom();
    }
    [[nodiscard]] std::size_t waitingGetters() const
    {
        return m_getters.size();
    }
    [[nodiscard]] std::size_t waitingPutters() const
    {
        return m_putters.size();
    }

    /// Lets nothing new in. Puts that wait already are still let in, in order; when all is drained, getters learn it.
    void close()
    {
        if (advanceTo(State::closed))
            dismissGetters();
    }

    /// Closes, and turns away the puts that wait. `immediate` also writes off the items that nobody has taken.
    void shutdown(bool immediate = false)
    {
        if (!advanceTo(immediate ? State::shutDownAtOnce : State::shutDown))
            return;
        while (!m_putters.empty())
            m_putters.popFront().turnAway();
        if (immediate)
            writeOff();
        dismissGetters();
    }

    /// Whether the queue is closed and nothing can come out of it any more.
    [[nodiscard]] bool isClosed() const
    {
        return state() == State::shutDownAtOnce
            || (state() != State::open && empty() && m_putters.empty() && m_served.empty());
    }

private:
    class Getter;
    using Node = typename Items::Node;

    [[nodiscard]] bool hasRoom() const
    {
        return maxSize() == 0 || size() < maxSize();
    }

    Ticket enter(T&& item)
    {
        Node& node = m_pool.add(std::move(item), m_sequence + 1);  // May throw: nothing counts before.
        ++m_sequence;
        addUnfinished();
        if (m_getters.empty())
            m_items.push(node);
        else
            serve(node);
        return Ticket{&node, m_sequence};
    }

    void serve(Node& node)
    {
        Getter& getter = m_getters.popFront();
        m_served.pushBack(getter);
        getter.receive(node);
    }

    template <typename Result = T>
    Result takeNext()
    {
        return takeOut<Result>(m_items.next());
    }

    std::optional<T> removeFrom(Node& node)
    {
        std::optional<T> item = takeOut<std::optional<T>>(node);
        settle(1);  // Only now: while somebody is waiting to put, the work is not done.
        return item;
    }

    /// Where the item of that ticket is; null if it is no longer in the queue.
    static Node* find(const Ticket& ticket)
    {
        auto* const node = static_cast<Node*>(ticket.place());
        return node && node->sequence == ticket.sequence() && Items::contains(*node) ? node : nullptr;
    }

    /// As remove, for an item that nobody wants, whether it can be moved or not. Its destructor may do what it likes
    /// with the queue, so it comes last.
    bool discard(const Ticket& ticket)
    {
        if constexpr (std::is_nothrow_move_constructible_v<T>) {
            return remove(ticket).has_value();
        } else {
            Node* const node = find(ticket);
            if (!node)
                return false;
            m_items.takeOut(*node);
            admitPutters();
            settle(1);
            m_pool.drop(*node);
            return true;
        }
    }

    /// As T or as an optional of it. Nothing has happened if the move of the item throws.
    template <typename Result>
    Result takeOut(Node& node)
    {
        Result item(std::move(node.item));  // No braces: they would make a list of it where that is a T as well.
        m_items.takeOut(node);
        m_pool.drop(node);
        if (!m_putters.empty()) [[unlikely]]
            admitPutters();
        return item;
    }

    void admitPutters()
    {
        while (!m_putters.empty() && hasRoom())
            m_putters.front().admit();
    }

    /// An item was handed over in vain.
    void giveBack(Node& node)
    {
        if (state() == State::shutDownAtOnce) {
            m_pool.drop(node);
            settle(1);
        } else if (!m_getters.empty()) {
            serve(node);
        } else {
            m_items.restore(node);
        }
    }

    /// Tells the getters that wait that nothing will come, if that is so: while somebody has not run yet to whom an
    /// item was handed, it may still come back.
    void dismissGetters()
    {
        while (isClosed() && !m_getters.empty())
            m_getters.popFront().turnAway();
    }

    void writeOff()
    {
        const std::size_t items = size();
        while (!empty()) {
            Node& node = m_items.next();
            m_items.takeOut(node);
            m_pool.drop(node);
        }
        settle(items);
    }

    void detachAll()
    {
        for (auto* const line : {&m_getters, &m_served}) {
            while (!line->empty())
                line->popFront().detach();
        }
        for (auto* const line : {&m_putters, &m_admitted}) {
            while (!line->empty())
                line->popFront().detach();
        }
    }

    ItemPool<T, Node> m_pool;
    Items m_items;
    std::uint64_t m_sequence = 0;  // The number of the item that entered last.
    WaitLine<Getter> m_getters;    // Between calls, somebody waits here only while there is no item,
    WaitLine<Putting> m_putters;   // and here only while there is no room.
    WaitLine<Getter> m_served;     // These have their item,
    WaitLine<Putting> m_admitted;  // and these are in, but have not run since.
};

}  // namespace tillsim

#include "core/kernel/queue_operations.hpp"
