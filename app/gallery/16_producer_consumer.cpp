// SPDX-License-Identifier: MIT
// The first program with a queue that anybody writes. The producer makes ten values and, to say that these were all,
// puts a sentinel: an item that cannot be a value. The consumer takes what comes until it sees that.
#include "app/gallery/plays.hpp"
#include "app/gallery/values.hpp"

namespace tillsim::gallery::producer_consumer {

namespace {

Task<> consumer(const Teller& tell, Queue<Duration>& queue, std::vector<Duration>& got)
{
    for (;;) {
        const Duration value = co_await queue.get();
        if (value == sentinel)
            break;
        tell("consumer", "gets {}", show(value));
        got.push_back(value);
    }
    tell("consumer", "has ended");
}

}  // namespace

void play(Story& story, const Options& options)
{
    const std::vector<Duration> values = drawValues(options.seed);
    std::vector<Duration> got;
    Queue<Duration> queue;
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(produce(tell, "producer", queue, values));
    kernel.spawn(consumer(tell, queue, got));
    kernel.run();

    const Instant end = Instant{} + sumOf(values);
    story.checkEqual(got, values, "all ten values arrive, in order");
    story.checkEqual(story.moments("has ended"), {{end, "producer"}, {end, "consumer"}},
                     "both end at the same instant");
    story.check(queue.empty(), "nothing is left in the queue");
}

}  // namespace tillsim::gallery::producer_consumer
