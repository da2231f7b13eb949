// SPDX-License-Identifier: MIT
// A desk with a queue for ten orders and five workers, at lunch time. Clients are answered as soon as their order is in
// the queue. Where it is full, --policy wait (the default) holds them, and --policy reject tells them to try again
// later. Closing time: take nothing more, give the workers 10 s, send them home. A queue in memory forgets its orders
// when the desk crashes; with --journal FILE a desk that was stopped dead (--until T does that) makes up for it the
// next time.
#include "app/gallery/desk_day.hpp"
#include "app/gallery/plays.hpp"
#include "app/gallery/run_or_stop.hpp"

#include <optional>
#include <set>

namespace tillsim::gallery::order_desk {

namespace {

using namespace std::chrono_literals;

using Desk = OrderDesk<Queue<Order>>;

/// Every tenth client wants what is not there.
std::vector<Client> sellOut(std::vector<Client> clients)
{
    for (Client& client : clients)
        client.order.isOutOfStock = client.order.number % 10 == 0;
    return clients;
}

void checkWholeDay(Story& story, const Desk& desk, const DeskDay& day, int firstNumber)
{
    story.checkEqual(day.replies.size(), day.sent, "every order that was sent is accepted or rejected");
    story.checkEqual(desk.workersLeft(), 0, "no worker is left");
    std::vector<int> failedToday = desk.failed();
    std::erase_if(failedToday, [=](int number) { return number < firstNumber; });
    story.checkEqual(day.hearOfFailure, failedToday, "a failed order is reported to its client");
}

/// What was accepted, and neither settled nor written down for the next time.
std::vector<int> lost(const Desk& desk, const DeskDay& day, const Journal& journal)
{
    std::set<int> numbers;
    for (const Reply& reply : day.replies) {
        if (reply.answer == Answer::accepted)
            numbers.insert(reply.number);
    }
    for (const int number : desk.settled())
        numbers.erase(number);
    for (const Order& order : journal.unfinished())
        numbers.erase(order.number);
    return {numbers.begin(), numbers.end()};
}

}  // namespace

void play(Story& story, const Options& options)
{
    std::optional<Journal> journal;
    if (!options.journal.empty())
        journal.emplace(options.journal);
    const int firstNumber = journal ? journal->lastNumber() + 1 : 1;
    Draws draws{options.seed};
    const std::vector<Client> clients = sellOut(drawClients(36, firstNumber, draws));
    const std::vector<Client> late = sellOut(drawClients(4, firstNumber + 36, draws));

    Kernel kernel;
    const Teller tell{story, kernel};
    DeskDay day;
    Desk desk{kernel, tell, options.policy.value_or(Policy::wait), journal ? &*journal : nullptr};
    if (journal) {
        tell("desk", "finds orders in the journal: {}", journal->unfinished().size());
        kernel.spawn(desk.resume(journal->unfinished()));
    }
    kernel.spawn(deskDay(tell, kernel, desk, clients, late, 10s, day));
    if (runOrStop(kernel, options))
        checkWholeDay(story, desk, day, firstNumber);
    else
        tell("desk", "is stopped dead");
    const std::size_t tooLate = day.count(Answer::closed);
    tell("main", "orders sent: {}, accepted: {}, rejected: {} ({} too late), unfinished: {}", day.sent,
         day.count(Answer::accepted), day.count(Answer::tryAgainLater) + tooLate, tooLate,
         day.isOver ? day.unfinished : desk.unfinished());
    story.check(
        std::ranges::all_of(day.replies, [](const Reply& reply) { return reply.wasFull || reply.latency == 0s; }),
        "the answer comes at once unless the queue is full");
    if (journal) {
        journal.reset();
        story.checkEqual(lost(desk, day, Journal{options.journal}), {}, "no order is lost that was accepted");
    }
}

}  // namespace tillsim::gallery::order_desk
