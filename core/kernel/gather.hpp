// SPDX-License-Identifier: MIT
// gather: run tasks side by side, and have all their results.
#pragma once

#include "core/kernel/run_loop.hpp"

#include <memory>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace tillsim {

/// The result of a Task<T> as a value: std::monostate stands for void.
template <typename T>
using ResultValue = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

/// How a task ended: exactly one of the two is set.
template <typename T>
struct Settled {
    std::optional<ResultValue<T>> value;
    std::exception_ptr error;  ///< Its failure, or Cancelled.
};

/// What the children of one gather report to. Shared by the children's frames, since a failure ends the gather while
/// others go on.
class GatherState {
public:
    explicit GatherState(std::size_t children) : m_children(children), m_running{children} { }
    GatherState(const GatherState&) = delete;
    GatherState& operator=(const GatherState&) = delete;
    virtual ~GatherState() = default;

    /// Spawns the child with this index, counting from 0.
    void spawn(std::size_t index, Kernel& kernel, Task<> child);
    void cancelAll(Kernel& kernel);

    [[nodiscard]] std::size_t running() const { return m_running; }
    [[nodiscard]] const std::exception_ptr& error(std::size_t index) const { return m_children[index].error; }
    [[nodiscard]] const std::exception_ptr& firstFailure() const { return m_firstFailure; }

    /// Who is told of every child that ends; null: nobody.
    void report(class GatherWaiter* waiter) { m_waiter = waiter; }

private:
    struct Child final : CompletionObserver {
        void completed(TaskRecord& task, Kernel& kernel) override;

        GatherState* state = nullptr;
        std::optional<TaskHandle> handle;
        std::exception_ptr error;
    };

    std::vector<Child> m_children;
    std::size_t m_running;
    std::exception_ptr m_firstFailure;
    class GatherWaiter* m_waiter = nullptr;
};

/// The part of a gather that does not depend on the types of its tasks.
class GatherWaiter : public OpenWaiter {
public:
    bool await_ready() const { return m_state->running() == 0; }

    Withdrawn withdraw(TaskRecord& task, Withdrawal why) override;
    [[nodiscard]] std::string describe() const override { return "gather"; }

    GatherWaiter(GatherWaiter&&) = default;  // Before it waits.
    GatherWaiter& operator=(GatherWaiter&&) = delete;

    /// A child has ended.
    void childEnded();

protected:
    GatherWaiter(std::shared_ptr<GatherState> state, bool stopsAtFailure)
        : m_state{std::move(state)}, m_stopsAtFailure{stopsAtFailure}
    {
    }
    ~GatherWaiter()
    {
        if (m_state)
            m_state->report(nullptr);
    }

    [[nodiscard]] GatherState& state() const { return *m_state; }
    [[nodiscard]] const std::shared_ptr<GatherState>& sharedState() const { return m_state; }

private:
    std::shared_ptr<GatherState> m_state;  // Null when moved from.
    bool m_stopsAtFailure;
    bool m_isAnswered = false;
};

/// Runs `task` and keeps its result in `slot`, which is a part of `owner`. A failure leaves through the task itself.
template <typename T>
Task<> keepResult(Task<T> task, std::optional<ResultValue<T>>& slot, std::shared_ptr<GatherState> owner)
{
    static_cast<void>(owner);  // Being a parameter, it lives as long as the frame, and with it the slot.
    if constexpr (std::is_void_v<T>) {
        co_await task;
        slot.emplace();
    } else {
        slot.emplace(co_await task);
    }
}

/// What gather (`throwsFailure`) and gatherSettled give.
template <bool throwsFailure, typename... Ts>
class [[nodiscard]] Gather final : public GatherWaiter {
public:
    explicit Gather(Task<Ts>... tasks) : Gather{std::make_shared<Results>(), std::move(tasks)...} { }

    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginWait(self);
        spawnAll(self.promise().task->kernel(), Indices{});
        state().report(this);
    }

    auto await_resume()
    {
        endWait();
        if constexpr (throwsFailure) {
            if (state().firstFailure())
                std::rethrow_exception(state().firstFailure());
            return std::apply([](auto&... value) { return std::tuple<ResultValue<Ts>...>{std::move(*value)...}; },
                              m_results->values);
        } else {
            return settled(Indices{});
        }
    }

private:
    using Indices = std::index_sequence_for<Ts...>;

    struct Results final : GatherState {
        Results() : GatherState{sizeof...(Ts)} { }
        std::tuple<std::optional<ResultValue<Ts>>...> values;
    };

    explicit Gather(const std::shared_ptr<Results>& results, Task<Ts>... tasks)
        : GatherWaiter{results, throwsFailure}, m_results{results.get()}, m_tasks{std::move(tasks)...}
    {
    }

    template <std::size_t... Index>
    void spawnAll([[maybe_unused]] Kernel& kernel, std::index_sequence<Index...>)
    {
        (state().spawn(
             Index, kernel,
             keepResult(std::move(std::get<Index>(m_tasks)), std::get<Index>(m_results->values), sharedState())),
         ...);
    }

    template <std::size_t... Index>
    std::tuple<Settled<Ts>...> settled(std::index_sequence<Index...>)
    {
        return {Settled<Ts>{std::move(std::get<Index>(m_results->values)), state().error(Index)}...};
    }

    Results* m_results;  // The base's state, with its type.
    std::tuple<Task<Ts>...> m_tasks;
};

/// `auto [a, b] = co_await gather(first(), second())` spawns both and gives their results as a tuple (std::monostate
/// for void). The first failure is thrown at once; the others go on, and their failures are dropped. When the awaiting
/// task is withdrawn from here, all of them are cancelled and waited for first.
template <typename... Ts>
Gather<true, Ts...> gather(Task<Ts>... tasks)
{
    return Gather<true, Ts...>{std::move(tasks)...};
}

/// As gather, but waits for all of them and gives every outcome, as a tuple of Settled.
template <typename... Ts>
Gather<false, Ts...> gatherSettled(Task<Ts>... tasks)
{
    return Gather<false, Ts...>{std::move(tasks)...};
}

}  // namespace tillsim
