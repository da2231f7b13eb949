// SPDX-License-Identifier: MIT
// An Event is a flag that tasks can wait for. Setting it wakes everybody who waits, in the order in which they came;
// clearing it concerns only those who come later.
#include "app/gallery/plays.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/sync.hpp"

namespace tillsim::gallery::event {

namespace {

using namespace std::chrono_literals;

Task<> worker(const Teller& tell, std::string who, Event& event)
{
    tell(who, "waits for the event");
    co_await event.wait();
    tell(who, "wakes");
    co_await delay(1s);
    tell(who, "has finished, and clears the event");
    event.clear();
}

}  // namespace

void play(Story& story, const Options&)
{
    Event event;
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(worker(tell, "worker 1", event));
    kernel.spawn(worker(tell, "worker 2", event));
    kernel.callAfter(5s, [&] {
        tell("timer", "sets the event");
        event.set();
    });
    kernel.run();

    story.checkEqual(story.moments("wakes"), {{Instant{5s}, "worker 1"}, {Instant{5s}, "worker 2"}},
                     "both wake after 5 s, in the order in which they waited");
    story.checkEqual(story.moments("has finished, and clears the event"),
                     {{Instant{6s}, "worker 1"}, {Instant{6s}, "worker 2"}}, "they work side by side, until 6 s");
    story.check(!event.isSet(), "the event is cleared");
}

}  // namespace tillsim::gallery::event
