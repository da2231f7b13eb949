// SPDX-License-Identifier: MIT
// The order desk of before with a PriorityQueue: whatever the order of arrival, a worker takes a power user's order if
// there is one in the queue. Among equals it is first come, first served; and who is held outside because the queue is
// full stands there in the order of asking, power user or not.
#include "app/gallery/desk_day.hpp"
#include "app/gallery/plays.hpp"

namespace tillsim::gallery::vip_desk {

namespace {

using namespace std::chrono_literals;

struct PowerUsersFirst {
    bool operator()(const Order& a, const Order& b) const { return a.rank < b.rank; }
};

using Desk = OrderDesk<PriorityQueue<Order, PowerUsersFirst>>;

std::vector<Client> drawRanks(std::vector<Client> clients, Draws& draws)
{
    for (Client& client : clients)
        client.order.rank = draws.below(3) == 0 ? Rank::powerUser : Rank::normalUser;
    return clients;
}

/// The numbers of the orders of that rank, in the order in which work on them began.
std::vector<int> startedBy(Rank rank, const Desk& desk)
{
    std::vector<int> numbers;
    for (const Start& start : desk.starts()) {
        if (start.rank == rank)
            numbers.push_back(start.number);
    }
    return numbers;
}

}  // namespace

void play(Story& story, const Options& options)
{
    Draws draws{options.seed};
    const std::vector<Client> clients = drawRanks(drawClients(36, 1, draws), draws);
    const std::vector<Client> late = drawRanks(drawClients(4, 37, draws), draws);
    Kernel kernel;
    const Teller tell{story, kernel};
    DeskDay day;
    Desk desk{kernel, tell, Policy::wait, nullptr};
    kernel.spawn(deskDay(tell, kernel, desk, clients, late, 20s, day));
    kernel.run();

    const std::vector<int> power = startedBy(Rank::powerUser, desk);
    const std::vector<int> normal = startedBy(Rank::normalUser, desk);
    story.check(std::ranges::all_of(
                    desk.starts(),
                    [](const Start& start) { return start.rank == Rank::powerUser || start.powerUsersWaiting == 0; }),
                "no normal order is begun while a power user's order waits in the queue");
    story.check(std::ranges::is_sorted(power), "power users among themselves are first come, first served");
    story.check(std::ranges::is_sorted(normal), "and so are the others");
    story.check(power.size() + normal.size() + day.unfinished >= day.count(Answer::accepted), "no order is lost");
    story.checkEqual(desk.workersLeft(), 0, "no worker is left");
}

}  // namespace tillsim::gallery::vip_desk
