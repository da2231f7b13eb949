// SPDX-License-Identifier: MIT
// The table of the gallery.
#include "app/gallery/system.hpp"

#include "app/gallery/plays.hpp"

#include <array>

namespace tillsim::gallery {

std::span<const System> systems()
{
    static constexpr std::array table{
        System{"event", "two workers wait for one event, and a timer sets it", event::play},
        System{"upload", "a file arrives in chunks, and a reader waits for all of it", upload::play},
        System{"upload-server", "several clients upload at once, each with a task of its own", upload_server::play},
        System{"missed-events", "an event loses signals where a queue loses no item", missed_events::play},
        System{"condition", "who is notified needs the lock: one after the other", condition::play},
        System{"connection", "queries wait until a connection is initialised", connection::play},
        System{"checkout-drain", "three cashiers empty a line of ten customers", checkout_drain::play, {.fail = true}},
        System{"bounds", "what getNowait and putNowait do where there is nothing, or no room", bounds::play},
        System{"checkout-line",
               "a corner shop whose full line holds up those who bring the customers",
               checkout_line::play,
               {.until = true}},
        System{"order-desk",
               "a full desk holds or rejects its clients, shuts down in time, and survives a crash",
               order_desk::play,
               {.policy = true, .journal = true, .until = true}},
        System{"crawler", "consumers that produce: a hundred workers follow links", crawler::play},
        System{"priority", "the most urgent item comes out first", priority::play},
        System{"priority-ties", "items of equal priority leave in the order in which they came", priority_ties::play},
        System{"vip-desk", "power users are served before normal users", vip_desk::play},
        System{"lifo", "last in, first out", lifo::play},
        System{"producer-consumer", "ten values and a sentinel", producer_consumer::play},
        System{"polling", "a consumer that asks again and again", polling::play},
        System{"get-timeout", "a consumer whose patience ends, and that tries again", get_timeout::play},
        System{"join", "waiting until the work is done, not only taken", join::play},
        System{"bounded", "a small queue slows five producers down", bounded::play},
        System{"close", "the end without a sentinel", close::play},
        System{"crawl-order", "one crawler over three queues: by level, deep first, shortest address first",
               crawl_order::play},
    };
    return table;
}

}  // namespace tillsim::gallery
