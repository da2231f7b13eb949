// SPDX-License-Identifier: MIT
// Five fast producers, one slow consumer, and a queue with room for two. Without a bound the queue would grow for as
// long as they produce; with one, the producers are slowed down to what the consumer can do (backpressure). Whoever is
// held outside is let in first come, first served.
#include "app/gallery/draws.hpp"
#include "app/gallery/plays.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/queue.hpp"

#include <algorithm>

namespace tillsim::gallery::bounded {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t producers = 5;
constexpr std::size_t each = 10;

struct Log {
    std::vector<std::string> asked;  // Who wanted to put what, in this order.
    std::vector<std::string> letIn;
    std::vector<std::string> arrived;
    std::size_t held = 0;  // How many of them had to wait.
};

Task<> producer(const Teller& tell, Queue<std::string>& queue, std::uint64_t number, Draws draws, Log& log)
{
    const std::string who = fmt::format("producer {}", number);
    for (std::size_t count = 1; count <= each; ++count) {
        const std::string value = fmt::format("{}.{}", number, count);
        co_await delay(draws.between(1ms, 999ms));
        log.asked.push_back(value);
        const Instant asked = tell.now();
        co_await queue.put(value);
        log.letIn.push_back(value);
        log.held += tell.now() > asked;
        tell(who, "has put {} after {} s", value, show(tell.now() - asked));
    }
}

Task<> consumer(const Teller& tell, Queue<std::string>& queue, Draws draws, Log& log)
{
    for (std::size_t count = 0; count < producers * each; ++count) {
        const std::string value = co_await queue.get();
        tell("consumer", "gets {}", value);
        log.arrived.push_back(value);
        co_await delay(draws.between(1ms, 999ms));
    }
}

}  // namespace

void play(Story& story, const Options& options)
{
    Queue<std::string> queue{2};
    Log log;
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(consumer(tell, queue, Draws{options.seed}, log));
    for (std::uint64_t number = 1; number <= producers; ++number)
        kernel.spawn(producer(tell, queue, number, Draws{options.seed, number}, log));
    std::size_t longest = 0;
    while (kernel.step())
        longest = std::max(longest, queue.size());

    story.checkEqual(longest, 2, "the queue fills up, and never holds more than two");
    story.check(log.held > 0, "producers are held outside");
    story.checkEqual(log.letIn, log.asked, "they are let in first come, first served");
    story.checkEqual(log.arrived, log.asked, "what they bring arrives in the same order");
    story.checkEqual(log.arrived.size(), producers * each, "all fifty values arrive");
}

}  // namespace tillsim::gallery::bounded
