// SPDX-License-Identifier: MIT
// An Event has no memory but one bit. Whoever sets it faster than somebody looks loses signals; a Queue, beside it
// under the same load, keeps every item until somebody takes it. Both would go on for ever: a timeout ends them.
#include "app/gallery/plays.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/queue.hpp"
#include "core/kernel/sync.hpp"

#include <set>

namespace tillsim::gallery::missed_events {

namespace {

using namespace std::chrono_literals;

struct Signals {
    Event event{};
    Queue<int> queue{};
    int sent = 0;              // Over each of the two.
    std::set<int> heard{};     // Of the event.
    std::vector<int> taken{};  // From the queue.
};

Task<> sender(const Teller& tell, Signals& signals)
{
    for (;; co_await delay(1s)) {
        tell("sender", "sends signal {}", ++signals.sent);
        signals.event.set();
        co_await signals.queue.put(signals.sent);
    }
}

Task<> listener(const Teller& tell, std::string who, Signals& signals)
{
    for (;; co_await delay(5s)) {
        co_await signals.event.wait();
        signals.event.clear();
        signals.heard.insert(signals.sent);
        tell(who, "hears signal {} and works", signals.sent);
    }
}

Task<> taker(const Teller& tell, std::string who, Signals& signals)
{
    for (;; co_await delay(5s)) {
        signals.taken.push_back(co_await signals.queue.get());
        tell(who, "takes signal {} and works", signals.taken.back());
    }
}

Task<> mainProgram(const Teller& tell, Signals& signals)
{
    co_await withTimeout(20s,
                         gather(sender(tell, signals), listener(tell, "listener 1", signals),
                                listener(tell, "listener 2", signals), taker(tell, "taker 1", signals),
                                taker(tell, "taker 2", signals)));
    tell("main", "stops everything");
}

}  // namespace

void play(Story& story, const Options&)
{
    Signals signals;
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(mainProgram(tell, signals));
    kernel.run();

    const std::size_t sent = static_cast<std::size_t>(signals.sent);
    const std::size_t heard = signals.heard.size() + signals.event.isSet();  // The last may still be heard.
    const std::size_t taken = signals.taken.size();
    const std::size_t queued = signals.queue.size();
    tell("main", "of {} events, {} were lost", sent, sent - heard);
    tell("main", "of {} items, {} were taken and {} are still in the queue", sent, taken, queued);
    story.check(heard < sent, "events are lost");
    story.checkEqual(taken + queued, sent, "no item is lost");
    story.checkEqual(story.moments("stops everything"), {{Instant{20s}, "main"}}, "the timeout ends it all after 20 s");
    story.check(kernel.waiting().empty(), "nobody is left behind");
}

}  // namespace tillsim::gallery::missed_events
