// SPDX-License-Identifier: MIT
// What all queues share whatever they hold: open or closed, and the count of unfinished work that join waits for.
#pragma once

#include "core/kernel/run_loop.hpp"

#include <cstddef>

namespace tillsim {

class QueueBase {
public:
    QueueBase(const QueueBase&) = delete;
    QueueBase& operator=(const QueueBase&) = delete;

    /// How many items there is room for; 0: any number.
    [[nodiscard]] std::size_t maxSize() const { return m_maxSize; }

    /// Items that were put and for which neither taskDone was called nor anything else has settled them.
    [[nodiscard]] std::size_t unfinished() const { return m_unfinished; }

    /// Somebody has finished the work that came with an item. Throws std::logic_error if all of it was finished.
    void taskDone();

    class Join;

    /// `co_await queue.join()` goes on when nothing is unfinished; at once if nothing is.
    [[nodiscard]] Join join();

protected:
    enum class State : std::uint8_t { open, closed, shutDown, shutDownAtOnce };

    explicit QueueBase(std::size_t maxSize) : m_maxSize{maxSize} { }
    ~QueueBase();

    [[nodiscard]] State state() const { return m_state; }

    /// Goes forward to `state`; false if it was there or farther already.
    bool advanceTo(State state);

    void addUnfinished() { ++m_unfinished; }
    void settle(std::size_t items);  ///< At most that many items are unfinished no more.

private:
    std::size_t m_maxSize;
    std::size_t m_unfinished = 0;
    State m_state = State::open;
    WaitLine<Join> m_joins;
};

class [[nodiscard]] QueueBase::Join final : public LinkedWaiter {
public:
    explicit Join(const QueueBase& queue, WaitLine<Join>& line) : m_queue{&queue}, m_line{&line} { }

    bool await_ready() const { return m_queue->unfinished() == 0; }
    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginWait(self);
        m_line->pushBack(*this);
    }
    void await_resume() { endWait(); }

    [[nodiscard]] std::string describe() const override;

private:
    friend QueueBase;

    const QueueBase* m_queue;
    WaitLine<Join>* m_line;
};

inline QueueBase::Join QueueBase::join()
{
    return Join{*this, m_joins};
}

}  // namespace tillsim
