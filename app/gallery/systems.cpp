// SPDX-License-Identifier: MIT
// The table of the gallery.
#include "app/gallery/system.hpp"

#include "app/gallery/plays.hpp"

#include <array>

namespace tillsim::gallery {

std::span<const System> systems()
{
    static constexpr std::array table{
        System{"event", "two workers wait for one event, and a timer sets it", playEvent},
        System{"upload", "a file arrives in chunks, and a reader waits for all of it", playUpload},
        System{"upload-server", "several clients upload at once, each with a task of its own", playUploadServer},
        System{"missed-events", "an event loses signals where a queue loses no item", playMissedEvents},
        System{"condition", "who is notified needs the lock: one after the other", playCondition},
        System{"connection", "queries wait until a connection is initialised", playConnection},
        System{"checkout-drain", "three cashiers empty a line of ten customers", playCheckoutDrain, {.fail = true}},
        System{"bounds", "what getNowait and putNowait do where there is nothing, or no room", playBounds},
        System{"checkout-line",
               "a corner shop whose full line holds up those who bring the customers",
               playCheckoutLine,
               {.until = true}},
        System{"order-desk",
               "a full desk holds or rejects its clients, shuts down in time, and survives a crash",
               playOrderDesk,
               {.policy = true, .journal = true, .until = true}},
        System{"crawler", "consumers that produce: a hundred workers follow links", playCrawler},
        System{"priority", "the most urgent item comes out first", playPriority},
        System{"priority-ties", "items of equal priority leave in the order in which they came", playPriorityTies},
        System{"vip-desk", "power users are served before normal users", playVipDesk},
        System{"lifo", "last in, first out", playLifo},
        System{"producer-consumer", "ten values and a sentinel", playProducerConsumer},
        System{"polling", "a consumer that asks again and again", playPolling},
        System{"get-timeout", "a consumer whose patience ends, and that tries again", playGetTimeout},
        System{"join", "waiting until the work is done, not only taken", playJoin},
        System{"bounded", "a small queue slows five producers down", playBounded},
        System{"close", "the end without a sentinel", playClose},
        System{"crawl-order", "one crawler over three queues: by level, deep first, shortest address first",
               playCrawlOrder},
    };
    return table;
}

}  // namespace tillsim::gallery
