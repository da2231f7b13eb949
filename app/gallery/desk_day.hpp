// SPDX-License-Identifier: MIT
// A day at an order desk: clients come one after the other, most of them in time, and then it shuts down.
#pragma once

#include "app/gallery/draws.hpp"
#include "app/gallery/order_desk.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace tillsim::gallery {

/// What a client was told.
struct Reply {
    int number;
    Answer answer;
    Duration latency;  ///< From asking to the answer.
    bool wasFull;      ///< The queue was, when the client asked.
};

/// Somebody who comes so long after the client before.
struct Client {
    Duration gap;
    Order order;
};

/// So many clients at lunch time, more than five workers can serve: up to 200 ms apart, with up to 4 s of work each.
[[nodiscard]] inline std::vector<Client> drawClients(int count, int firstNumber, Draws& draws)
{
    using namespace std::chrono_literals;
    std::vector<Client> clients;
    for (int number = firstNumber; number < firstNumber + count; ++number)
        clients.push_back({draws.between(1ms, 200ms), Order{number, draws.between(0ms, 4s)}});
    return clients;
}

/// What happened to the clients.
struct DeskDay {
    std::size_t sent = 0;
    std::vector<Reply> replies;
    std::vector<int> hearOfFailure;  ///< The numbers of the orders.
    std::size_t unfinished = 0;
    bool isOver = false;

    [[nodiscard]] std::size_t count(Answer answer) const
    {
        return static_cast<std::size_t>(std::ranges::count(replies, answer, &Reply::answer));
    }
};

[[nodiscard]] inline std::string_view wordsFor(Answer answer)
{
    switch (answer) {
    case Answer::accepted: return "is told that the order is accepted";
    case Answer::tryAgainLater: return "is told to try again later";
    case Answer::closed: break;
    }
    return "finds the desk closed";
}

template <typename Desk>
Task<> client(const Teller& tell, Desk& desk, Order order, DeskDay& day)
{
    const std::string who = fmt::format("{} {}", order.rank == Rank::powerUser ? "power user" : "client", order.number);
    const Instant asked = tell.now();
    const bool wasFull = desk.isFull();
    tell(who, "orders {} s of work", show(order.work));
    ++day.sent;
    const Answer answer = co_await desk.place(order);
    tell(who, "{}", wordsFor(answer));
    day.replies.push_back({order.number, answer, tell.now() - asked, wasFull});
    if (answer != Answer::accepted)
        co_return;
    co_await order.receipt->settled.wait();
    if (order.receipt->problem.empty())
        co_return;
    tell(who, "hears that order {} failed: {}", order.number, order.receipt->problem);
    day.hearOfFailure.push_back(order.number);
}

template <typename Desk>
Task<> comeIn(const Teller& tell, Kernel& kernel, Desk& desk, std::vector<Client> clients, DeskDay& day)
{
    for (const Client& each : clients) {
        co_await delay(each.gap);
        kernel.spawn(client(tell, desk, each.order, day));
    }
}

/// The desk shuts down when `clients` have come, while those who are too `late` still come.
template <typename Desk>
Task<> deskDay(const Teller& tell, Kernel& kernel, Desk& desk, std::vector<Client> clients, std::vector<Client> late,
               Duration patience, DeskDay& day)
{
    co_await comeIn(tell, kernel, desk, std::move(clients), day);
    co_await yield();  // Whoever came in this very instant is not too late.
    kernel.spawn(comeIn(tell, kernel, desk, std::move(late), day));
    day.unfinished = co_await desk.shutDown(patience);
    day.isOver = true;
}

}  // namespace tillsim::gallery
