// SPDX-License-Identifier: MIT
// A LifoQueue is a stack of plates: the last one put is the first one taken. What surrounds the order is the same as in
// any queue: a get waits for an item, and join returns when taskDone was called for each.
#include "app/gallery/plays.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/queue.hpp"

namespace tillsim::gallery::lifo {

namespace {

using namespace std::chrono_literals;

Task<> dishwasher(const Teller& tell, LifoQueue<int>& plates, std::vector<int>& order)
{
    for (;;) {
        const int plate = co_await plates.get();
        tell("dishwasher", "takes plate {}", plate);
        order.push_back(plate);
        co_await delay(1s);
        plates.taskDone();
    }
}

Task<> waiter(const Teller& tell, LifoQueue<int>& plates)
{
    for (int plate = 1; plate <= 3; ++plate)
        plates.putNowait(plate);
    tell("waiter", "puts down plates 1, 2 and 3");
    co_await delay(1500ms);
    tell("waiter", "puts down plate 4");
    co_await plates.put(4);
    co_await plates.join();
    tell("waiter", "sees that all are clean");
}

}  // namespace

void play(Story& story, const Options&)
{
    LifoQueue<int> plates;
    std::vector<int> order;
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(waiter(tell, plates));
    kernel.spawn(dishwasher(tell, plates, order));
    kernel.run();

    story.checkEqual(order, {3, 2, 4, 1}, "the plate on top is always taken first");
    story.checkEqual(story.moments("sees that all are clean"), {{Instant{4s}, "waiter"}},
                     "join returns when the fourth plate is done");
    story.checkEqual(plates.unfinished(), 0, "no work is left");
}

}  // namespace tillsim::gallery::lifo
