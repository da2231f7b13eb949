// SPDX-License-Identifier: MIT
// A consumer whose patience ends after half a second: it says that it gave up, and tries again. A get that timed out
// has taken nothing, so nothing is lost, not even where the item comes in the very instant in which patience ends, as
// the first one does here. Which of the two is first then is a matter of phase: by default a deadline is the last of
// its instant, and the item is in time; the hasty consumer sets its own to be the first, and has the item on the next
// try.
#include "app/gallery/plays.hpp"
#include "app/gallery/values.hpp"

#include <algorithm>

namespace tillsim::gallery::get_timeout {

namespace {

using namespace std::chrono_literals;

constexpr Duration patience = 500ms;
constexpr Phase firstPhase = 0;

struct Tally {
    std::vector<Duration> got;
    std::int64_t gaveUp = 0;
    Instant first{};
    bool lostSome = false;
};

Task<> consumer(const Teller& tell, std::string who, Queue<Duration>& queue, Phase phase, Tally& tally)
{
    for (;;) {
        const std::optional<Duration> value = co_await withTimeout(patience, queue.get(), phase);
        if (value == sentinel)
            break;
        if (value) {
            tell(who, "gets {}", show(*value));
            tally.got.push_back(*value);
        } else {
            tell(who, "gives up, and tries again");
            ++tally.gaveUp;
        }
    }
    tell(who, "leaves");
}

}  // namespace

void play(Story& story, const Options& options)
{
    std::vector<Duration> values = drawValues(options.seed);
    values.front() = patience;
    Queue<Duration> queue;
    Queue<Duration> other;
    Tally calm;
    Tally hasty;
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(produce(tell, "producer 1", queue, values));
    kernel.spawn(consumer(tell, "calm consumer", queue, lastPhase, calm));
    kernel.spawn(produce(tell, "producer 2", other, values));
    kernel.spawn(consumer(tell, "hasty consumer", other, firstPhase, hasty));
    kernel.run();

    const Instant end = Instant{} + sumOf(values);
    story.checkEqual(calm.got, values, "the calm consumer gets all values");
    story.checkEqual(hasty.got, values, "so does the hasty one");
    story.checkEqual(calm.gaveUp, std::ranges::count_if(values, [](Duration gap) { return gap > patience; }),
                     "who is calm gives up in each gap that is longer than its patience");
    story.checkEqual(hasty.gaveUp, std::ranges::count_if(values, [](Duration gap) { return gap >= patience; }),
                     "who is hasty, also in each that is just as long");
    story.checkEqual(story.moments("leaves"), {{end, "calm consumer"}, {end, "hasty consumer"}},
                     "giving up delays nobody");
}

}  // namespace tillsim::gallery::get_timeout
