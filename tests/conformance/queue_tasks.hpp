// SPDX-License-Identifier: MIT
// What the tasks of the rows about queues do: one operation each, and a note of what came of it.
#pragma once

#include "core/kernel/queue.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace tillsim {

/// What came of an operation of a queue that holds numbers.
struct Outcome {
    std::optional<int> item{};  ///< What a get has got.
    bool isPut = false;
    bool isClosed = false;
    bool isCancelled = false;

    bool operator==(const Outcome&) const = default;
};

inline void PrintTo(const Outcome& outcome, std::ostream* out)
{
    if (outcome.item)
        *out << "got " << *outcome.item;
    *out << (outcome.isPut ? "put" : "") << (outcome.isClosed ? "closed" : "")
         << (outcome.isCancelled ? "cancelled" : "") << (outcome == Outcome{} ? "pending" : "");
}

inline const Outcome pending{};
inline const Outcome put{.isPut = true};
inline const Outcome closed{.isClosed = true};
inline const Outcome cancelled{.isCancelled = true};

inline Outcome got(int item)
{
    return {.item = item};
}

template <typename AnyQueue>
Task<> getOne(AnyQueue& queue, Outcome& outcome)
{
    try {
        outcome.item = co_await queue.get();
    } catch (const QueueClosed&) {
        outcome = closed;
    } catch (const Cancelled&) {
        outcome = cancelled;
        throw;
    }
}

template <typename AnyQueue>
Task<> putOne(AnyQueue& queue, int item, Outcome& outcome)
{
    try {
        co_await queue.put(item);
        outcome = put;
    } catch (const QueueClosed&) {
        outcome = closed;
    } catch (const Cancelled&) {
        outcome = cancelled;
        throw;
    }
}

/// Puts one after the other, noting each that is in.
template <typename AnyQueue>
Task<> putAll(AnyQueue& queue, std::vector<int> items, std::vector<int>& in)
{
    for (const int item : items) {
        co_await queue.put(item);
        in.push_back(item);
    }
}

template <typename AnyQueue>
Task<> joinAll(AnyQueue& queue, bool& isJoined)
{
    co_await queue.join();
    isJoined = true;
}

/// How the four calls answer that a closed queue refuses: put, putNowait, get, getNowait.
template <typename AnyQueue>
std::vector<std::string> refusals(Kernel& kernel, AnyQueue& queue)
{
    const auto word
        = [](const Outcome& outcome) -> std::string { return outcome == closed ? "closed" : "something else"; };
    const auto wordOf = [](auto call) -> std::string {
        try {
            call();
            return "nothing";
        } catch (const QueueClosed&) {
            return "closed";
        } catch (const std::exception& error) {
            return error.what();
        }
    };
    Outcome putting;
    Outcome getting;
    kernel.spawn(putOne(queue, 0, putting));
    kernel.spawn(getOne(queue, getting));
    kernel.runUntil(kernel.now());
    return {word(putting), wordOf([&queue] { queue.putNowait(0); }), word(getting),
            wordOf([&queue] { static_cast<void>(queue.getNowait()); })};
}

inline const std::vector<std::string> allClosed(4, "closed");

}  // namespace tillsim
