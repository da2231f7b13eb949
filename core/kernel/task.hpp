// SPDX-License-Identifier: MIT
// Task<T>: the coroutine type of the kernel.
//
// A task is lazy: it runs when it is awaited, in the place of the awaiting task and at the same instant, or when
// Kernel::spawn makes it a task of its own. Awaiting a task that runs to its end never uses the stack: frames hand over
// to each other through the kernel's loop, since symmetric transfer is no tail call at -O0 or under AddressSanitizer.
#pragma once

#include "core/kernel/frame_pool.hpp"
#include "core/kernel/task_record.hpp"

#include <coroutine>
#include <exception>
#include <optional>
#include <stdexcept>
#include <utility>

namespace tillsim {

template <typename T>
class Task;

/// Where a coroutine that is awaited by another returns to. Part of the awaiter, in the awaiting coroutine's frame.
struct ReturnPoint {
    PromiseBase* parent = nullptr;  ///< Who awaits.
    PromiseBase** child = nullptr;  ///< Where the awaiter keeps the frame that it owns.
    std::exception_ptr error{};     ///< Set when the awaited body was left by an exception.
};

/// What the frames of all tasks have in common.
struct PromiseBase : FrameState {
    static void* operator new(std::size_t size) { return FramePool::take(size); }
    static void operator delete(void* block, std::size_t size) noexcept { FramePool::giveBack(block, size); }

    /// Hands over to the awaiting frame, or reports the end of the task; the frame stays until its owner destroys it.
    struct FinalAwaiter {
        bool await_ready() const noexcept { return false; }
        template <typename Promise>
        void await_suspend(std::coroutine_handle<Promise> self) const noexcept
        {
            self.promise().finish();
        }
        void await_resume() const noexcept { }
    };

    std::suspend_always initial_suspend() const noexcept { return {}; }
    FinalAwaiter final_suspend() const noexcept { return {}; }
    void unhandled_exception()
    {
        if (returnPoint)
            returnPoint->error = std::current_exception();
        else
            task->fail(std::current_exception());
    }

    void finish() noexcept;

    [[nodiscard]] std::coroutine_handle<> handle() { return std::coroutine_handle<PromiseBase>::from_promise(*this); }
};

template <typename T>
struct Promise : PromiseBase {
    // A frame is found again through its PromiseBase, which must therefore lie where it does in every Promise.
    static_assert(alignof(T) <= 2 * alignof(void*), "results of tasks may not be over-aligned");

    std::optional<T> result;

    Task<T> get_return_object();
    void return_value(T value) { result.emplace(std::move(value)); }

    T takeResult() { return std::move(*result); }
};

template <>
struct Promise<void> : PromiseBase {
    Task<void> get_return_object();
    void return_void() const noexcept { }

    void takeResult() const noexcept { }
};

/// Owns the frame of a task that it awaits, from its first step to the end of the co_await expression.
template <typename T>
class ChildAwaiter {
public:
    explicit ChildAwaiter(PromiseBase* frame) : m_frame{frame} { }
    ChildAwaiter(ChildAwaiter&& other) noexcept : m_frame{std::exchange(other.m_frame, nullptr)} { }
    ChildAwaiter& operator=(ChildAwaiter&&) = delete;
    ~ChildAwaiter()
    {
        if (m_frame)
            m_frame->handle().destroy();
    }

    bool await_ready() const
    {
        if (!m_frame)
            throw std::logic_error{"a task was awaited that had been awaited or spawned before"};
        return false;
    }

    template <typename Parent>
    void await_suspend(std::coroutine_handle<Parent> parent)
    {
        m_returnPoint.parent = &parent.promise();
        m_returnPoint.child = &m_frame;
        start(parent.promise());
    }

    T await_resume()
    {
        if (m_returnPoint.error)
            std::rethrow_exception(std::exchange(m_returnPoint.error, nullptr));
        return static_cast<Promise<T>*>(m_frame)->takeResult();
    }

private:
    void start(const FrameState& parent);

    PromiseBase* m_frame;  // Null once its frame was destroyed.
    ReturnPoint m_returnPoint;
};

/// A coroutine that has not begun, and its result. Move-only; a task that is neither awaited nor spawned never runs and
/// is simply destroyed.
///
/// A task's function takes references only to what outlives the run, and everything else by value: parameters live in
/// the frame. A lambda with captures must not be a coroutine.
template <typename T = void>
class [[nodiscard]] Task {
public:
    using promise_type = Promise<T>;
    using Result = T;

    Task(Task&& other) noexcept : m_frame{std::exchange(other.m_frame, nullptr)} { }
    Task& operator=(Task&& other) noexcept
    {
        std::swap(m_frame, other.m_frame);
        return *this;
    }
    ~Task()
    {
        if (m_frame)
            m_frame->handle().destroy();
    }

    /// Runs the task and gives its result; what it throws is thrown here. Once only: a second time is std::logic_error.
    ChildAwaiter<T> operator co_await() { return ChildAwaiter<T>{release()}; }

    /// Gives the frame away: for the kernel and its parts.
    [[nodiscard]] PromiseBase* release() { return std::exchange(m_frame, nullptr); }

private:
    friend Promise<T>;
    explicit Task(PromiseBase& frame) : m_frame{&frame} { }

    PromiseBase* m_frame;
};

template <typename T>
Task<T> Promise<T>::get_return_object()
{
    return Task<T>{*this};
}

inline Task<void> Promise<void>::get_return_object()
{
    return Task<void>{*this};
}

}  // namespace tillsim
