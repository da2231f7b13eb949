// SPDX-License-Identifier: MIT
// A Condition is a signal with a lock. Everybody who waits hears a notify_all, but to go on each needs the lock back,
// and keeps it while it works: so they work one after the other, where an Event would let them loose all at once.
#include "app/gallery/plays.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/sync.hpp"

namespace tillsim::gallery::condition {

namespace {

using namespace std::chrono_literals;

Task<> worker(const Teller& tell, std::string who, Condition& condition)
{
    for (;;) {
        co_await condition.lock().acquire();
        const LockGuard guard{condition.lock()};
        co_await condition.wait();
        tell(who, "begins");
        co_await delay(1s);
        tell(who, "has finished");
    }
}

Task<> notifier(const Teller& tell, Condition& condition)
{
    for (;;) {
        co_await delay(5s);
        co_await condition.lock().acquire();
        const LockGuard guard{condition.lock()};
        tell("notifier", "notifies all");
        condition.notifyAll();
    }
}

}  // namespace

void play(Story& story, const Options&)
{
    Lock lock;
    Condition condition{lock};
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(worker(tell, "worker 1", condition));
    kernel.spawn(worker(tell, "worker 2", condition));
    kernel.spawn(notifier(tell, condition));
    kernel.runUntil(Instant{14s});

    story.checkEqual(story.moments("notifies all"), {{Instant{5s}, "notifier"}, {Instant{10s}, "notifier"}},
                     "there is a notification every 5 s");
    story.checkEqual(
        story.moments("begins"),
        {{Instant{5s}, "worker 1"}, {Instant{6s}, "worker 2"}, {Instant{10s}, "worker 1"}, {Instant{11s}, "worker 2"}},
        "after each, one worker begins");
    story.checkEqual(
        story.moments("has finished"),
        {{Instant{6s}, "worker 1"}, {Instant{7s}, "worker 2"}, {Instant{11s}, "worker 1"}, {Instant{12s}, "worker 2"}},
        "and the other when it has finished");
}

}  // namespace tillsim::gallery::condition
