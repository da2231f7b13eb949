// SPDX-License-Identifier: MIT
// An empty queue does not mean that the work is done: the last item was taken, but is still being worked on. The
// consumer says taskDone when it is through with an item, and join waits for the last of these. A taskDone for which
// there was no item is a mistake in the program, and is said so.
#include "app/gallery/plays.hpp"
#include "app/gallery/values.hpp"

#include <stdexcept>

namespace tillsim::gallery::join {

namespace {

struct Times {
    Instant lastGet{};
    Instant lastDone{};
    Instant joined{};
};

Task<> consumer(const Teller& tell, Queue<Duration>& queue, Times& times)
{
    for (;;) {
        const Duration value = co_await queue.get();
        times.lastGet = tell.now();
        tell("consumer", "gets {}", show(value));
        co_await delay(value);
        times.lastDone = tell.now();
        tell("consumer", "is done with {}", show(value));
        queue.taskDone();
    }
}

Task<> mainProgram(const Teller& tell, Queue<Duration>& queue, std::vector<Duration> values, Times& times)
{
    co_await putValues(tell, "producer", queue, std::move(values));
    tell("main", "sees that the producer has ended, and joins the queue");
    co_await queue.join();
    tell("main", "join has returned");
    times.joined = tell.now();
}

bool isOneTooMany(const Teller& tell, Queue<Duration>& queue)
{
    try {
        queue.taskDone();
        return false;
    } catch (const std::logic_error& error) {
        tell("main", "one taskDone more: {}", error.what());
        return true;
    }
}

}  // namespace

void play(Story& story, const Options& options)
{
    Queue<Duration> queue;
    Times times;
    Kernel kernel;
    const Teller tell{story, kernel};
    const TaskHandle worker = kernel.spawn(consumer(tell, queue, times));
    kernel.spawn(mainProgram(tell, queue, drawValues(options.seed), times));
    kernel.run();

    story.checkEqual(times.joined, times.lastDone, "join returns at the last taskDone");
    story.check(times.joined > times.lastGet, "that is later than the last get");
    story.check(isOneTooMany(tell, queue), "one taskDone too many is an error");
    story.check(!worker.done(), "the consumer waits for more");
}

}  // namespace tillsim::gallery::join
