// SPDX-License-Identifier: MIT
// Event: a flag that tasks can wait for.
#pragma once

#include "core/kernel/run_loop.hpp"

#include <cstddef>

namespace tillsim {

/// A flag, at first not set. An event and the kernel whose tasks wait for it may be destroyed in either order; tasks
/// that wait for an event that is destroyed never wake.
class Event {
public:
    Event() = default;
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    ~Event();

    /// Wakes all who wait, in the order in which they came. They go on even if the event is cleared before they run.
    void set();
    void clear() { m_isSet = false; }
    [[nodiscard]] bool isSet() const { return m_isSet; }

    class Wait;

    /// `co_await event.wait()` goes on when the event is set; at once if it is.
    [[nodiscard]] Wait wait();

    /// How many tasks wait.
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

private:
    WaitLine<Wait> m_waiting;  // Empty while the event is set.
    bool m_isSet = false;
};

class [[nodiscard]] Event::Wait final : public LinkedWaiter {
public:
    explicit Wait(Event& event) : m_event{&event} { }

    bool await_ready() const { return m_event->isSet(); }
    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginWait(self);
        m_event->m_waiting.pushBack(*this);
    }
    void await_resume() { endWait(); }

    [[nodiscard]] std::string describe() const override;

private:
    friend Event;

    Event* m_event;
};

inline Event::Wait Event::wait()
{
    return Wait{*this};
}

}  // namespace tillsim
