// SPDX-License-Identifier: MIT
// A consumer that does not wait for items but asks for them: getNowait, and where there is nothing, a nap of half a
// second. No value is lost, but each may lie about for as long as the nap, and most of the asking is in vain.
#include "app/gallery/plays.hpp"
#include "app/gallery/values.hpp"

#include <algorithm>

namespace tillsim::gallery::polling {

namespace {

using namespace std::chrono_literals;

constexpr Duration nap = 500ms;

struct Polls {
    std::int64_t all = 0;
    std::int64_t inVain = 0;
    std::vector<Duration> got;
};

Task<> consumer(const Teller& tell, Queue<Duration>& queue, Polls& polls)
{
    for (;;) {
        ++polls.all;
        bool isEmpty = false;
        try {
            const Duration value = queue.getNowait();
            if (value == sentinel)
                break;
            tell("consumer", "gets {}", show(value));
            polls.got.push_back(value);
        } catch (const QueueEmpty&) {
            isEmpty = true;  // A handler must not wait, so the nap is taken outside.
        }
        if (isEmpty) {
            ++polls.inVain;
            tell("consumer", "finds nothing and sleeps");
            co_await delay(nap);
        }
    }
    tell("consumer", "has ended after {} polls, {} of them in vain", polls.all, polls.inVain);
}

}  // namespace

void play(Story& story, const Options& options)
{
    const std::vector<Duration> values = drawValues(options.seed);
    Polls polls;
    Queue<Duration> queue;
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(produce(tell, "producer", queue, values));
    kernel.spawn(consumer(tell, queue, polls));
    kernel.run();

    const Duration produced = sumOf(values);
    story.checkEqual(polls.got, values, "no value is lost");
    story.checkEqual(polls.all, polls.inVain + 11, "ten polls find a value, and one finds the sentinel");
    story.checkEqual(kernel.now() - Instant{}, polls.inVain * nap,
                     "each poll in vain has cost a nap, and nothing else took time");
    story.check(kernel.now() - Instant{} >= produced && kernel.now() - Instant{} <= produced + nap,
                "the consumer sees the sentinel at the latest at the end of the nap in which it came");
}

}  // namespace tillsim::gallery::polling
