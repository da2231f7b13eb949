// SPDX-License-Identifier: MIT
// An order desk with chosen clients, for tests.
#pragma once

#include "app/gallery/desk_day.hpp"

#include <sstream>
#include <vector>

namespace tillsim::gallery {

/// So many clients, a millisecond apart, each with that much work. The first has the number 1, and comes after 1 ms.
[[nodiscard]] inline std::vector<Client> clientsWith(Duration work, int count)
{
    std::vector<Client> clients;
    for (int number = 1; number <= count; ++number)
        clients.push_back({std::chrono::milliseconds{1}, Order{number, work}});
    return clients;
}

/// What a test needs to have a desk, in the order in which it must be made.
template <typename OrderQueue>
struct DeskRun {
    explicit DeskRun(Policy policy, Journal* journal = nullptr) : desk{kernel, tell, policy, journal} { }

    /// Serves the clients to the end of the day.
    void serve(std::vector<Client> clients, Duration patience)
    {
        start(std::move(clients), patience);
        kernel.run();
    }

    void start(std::vector<Client> clients, Duration patience)
    {
        kernel.spawn(deskDay(tell, kernel, desk, std::move(clients), {}, patience, day));
    }

    [[nodiscard]] const Reply& replyTo(int number) const
    {
        return *std::ranges::find(day.replies, number, &Reply::number);
    }

    std::ostringstream out;
    Story story{out};
    Kernel kernel;
    Teller tell{story, kernel};
    DeskDay day;
    OrderDesk<OrderQueue> desk;
};

}  // namespace tillsim::gallery
