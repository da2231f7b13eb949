// SPDX-License-Identifier: MIT
// What the agenda can hold besides a frame to resume: deadlines, and calls with their handles.
#pragma once

#include "core/kernel/agenda.hpp"
#include "core/kernel/frame_pool.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace tillsim {

class Kernel;

/// Something to be done when an instant comes. At an even address, since it has a pointer in it.
class Timer {
public:
    /// The instant has come; the agenda knows it no more.
    virtual void fire() = 0;

    /// The kernel is destroyed with the timer pending.
    virtual void abandon() { }

    Timer(Timer&&) = default;
    Timer& operator=(Timer&&) = delete;

protected:
    Timer() = default;
    ~Timer() = default;
};

/// A function that is called once, at its instant. Owned by the agenda while it is pending, and by its handles.
class Call : public Timer {
public:
    template <typename Action>
    static Call* make(Kernel& kernel, std::int64_t due, Phase phase, Action action);

    void cancel();
    [[nodiscard]] bool isPending() const { return m_kernel != nullptr; }

    void addReference() { ++m_references; }
    void dropReference()
    {
        if (--m_references == 0)
            delete this;
    }

    static void* operator new(std::size_t size) { return FramePool::take(size); }
    static void operator delete(void* block, std::size_t size) noexcept { FramePool::giveBack(block, size); }

protected:
    Call() = default;
    virtual ~Call() = default;

    virtual void call() = 0;

    /// The action and all that it captured goes as soon as it cannot be called any more.
    virtual void discard() = 0;

private:
    void fire() final;
    void abandon() final;
    void schedule(Kernel& kernel, std::int64_t due, Phase phase);

    Kernel* m_kernel = nullptr;  // Null unless pending.
    std::uint64_t m_order = 0;
    int m_references = 1;
};

/// Cancels a call. Harmless when the call was made, cancelled, or lost with its kernel; need not be kept.
class TimerHandle {
public:
    explicit TimerHandle(Call* call) : m_call{call} { m_call->addReference(); }
    TimerHandle(const TimerHandle& other) : m_call{other.m_call}
    {
        if (m_call)
            m_call->addReference();
    }
    TimerHandle(TimerHandle&& other) noexcept : m_call{std::exchange(other.m_call, nullptr)} { }
    TimerHandle& operator=(TimerHandle other) noexcept
    {
        std::swap(m_call, other.m_call);
        return *this;
    }
    ~TimerHandle()
    {
        if (m_call)
            m_call->dropReference();
    }

    void cancel()
    {
        if (m_call)
            m_call->cancel();
    }

    [[nodiscard]] bool isPending() const { return m_call && m_call->isPending(); }

private:
    Call* m_call;  // Null when moved from.
};

template <typename Action>
Call* Call::make(Kernel& kernel, std::int64_t due, Phase phase, Action action)
{
    static_assert(alignof(Action) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__, "what a call captures may not be over-aligned");
    class Bound final : public Call {
    public:
        explicit Bound(Action&& bound) : m_action{std::move(bound)} { }

    private:
        void call() override
        {
            Action bound = std::move(*m_action);
            m_action.reset();
            bound();
        }
        void discard() override { m_action.reset(); }

        std::optional<Action> m_action;
    };

    Call* const call = new Bound{std::move(action)};
    call->schedule(kernel, due, phase);
    return call;
}

}  // namespace tillsim
