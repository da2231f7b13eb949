// SPDX-License-Identifier: MIT
// What the kernel's tests share: tasks that write a story, and objects that say when they are destroyed.
#pragma once

#include "core/kernel/kernel.hpp"

#include <ostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace tillsim {

/// How a failing test shows an instant.
inline void PrintTo(Instant at, std::ostream* out)
{
    *out << at.time_since_epoch().count() << " ns";
}

/// What happened, in order; compared as a whole, so that a failure shows the difference.
using Story = std::vector<std::string>;

/// Goes on at once for a span of zero.
inline Task<> sayAfter(Duration span, std::string what, Story& story, Phase phase = defaultPhase)
{
    if (span > Duration::zero())
        co_await delay(span, phase);
    story.push_back(what);
}

inline Task<> failAfter(Duration span, std::string what)
{
    if (span > Duration::zero())
        co_await delay(span);
    throw std::runtime_error{what};
}

template <typename T>
Task<T> giveAfter(Duration span, T value)
{
    if (span > Duration::zero())
        co_await delay(span);
    co_return std::move(value);
}

/// Sleeps for `span`, and says what it learns by then: "name: slept", or "name: REASON" of its cancellation.
inline Task<> sleep(std::string name, Duration span, Story& story)
{
    try {
        co_await delay(span);
    } catch (const Cancelled& cancelled) {
        story.push_back(name + ": " + cancelled.reason());
        throw;
    }
    story.push_back(name + ": slept");
}

/// Joins, and says how the group ended: "joined", or "join: WHAT" of its failure.
inline Task<> joinGroup(TaskGroup& group, Story& story)
{
    try {
        co_await group.join();
        story.emplace_back("joined");
    } catch (const std::exception& error) {
        story.push_back(std::string{"join: "} + error.what());
        throw;
    }
}

/// Joins, and says how the other task ended: "name: done", "name: WHAT" of its failure, or of Cancelled.
inline Task<> joinAndTell(std::string name, TaskHandle handle, Story& story)
{
    try {
        co_await handle.join();
        story.push_back(name + ": done");
    } catch (const std::exception& error) {
        story.push_back(name + ": " + error.what());
    }
}

/// Says "~NAME" when it is destroyed.
class Sign {
public:
    Sign(std::string name, Story& story) : m_name{std::move(name)}, m_story{&story} { }
    Sign(Sign&& other) noexcept : m_name{std::move(other.m_name)}, m_story{std::exchange(other.m_story, nullptr)} { }
    Sign& operator=(Sign&&) = delete;
    ~Sign()
    {
        if (m_story)
            m_story->push_back('~' + m_name);
    }

private:
    std::string m_name;
    Story* m_story;  // Null when moved from.
};

/// What `action` throws, in words; "nothing" if it throws nothing.
template <typename Action>
std::string thrownBy(Action action)
{
    try {
        action();
    } catch (const std::exception& error) {
        return error.what();
    }
    return "nothing";
}

}  // namespace tillsim
