// SPDX-License-Identifier: MIT
// The order desk: who is answered when, and how it shuts down. The desk has ten places and five workers.
#include "tests/app/gallery/desk_run.hpp"
#include "tests/app/gallery/playing.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace tillsim::gallery {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

using Lunch = DeskRun<Queue<Order>>;

TEST(OrderDesk, AnswersAtOnceWhileThereIsRoom)
{
    Lunch run{Policy::wait};

    run.serve(clientsWith(4s, 15), 10s);

    EXPECT_THAT(run.day.replies, SizeIs(15));
    for (const Reply& reply : run.day.replies) {
        EXPECT_EQ(reply.answer, Answer::accepted) << reply.number;
        EXPECT_EQ(reply.latency, 0s) << reply.number;
        EXPECT_FALSE(reply.wasFull) << reply.number;
    }
}

TEST(OrderDesk, HoldsAClientWhileTheQueueIsFull)
{
    Lunch run{Policy::wait};

    run.serve(clientsWith(4s, 17), 30s);

    EXPECT_EQ(run.replyTo(15).latency, 0s);
    EXPECT_EQ(run.replyTo(16).latency, 4001ms - 16ms) << "the first worker is free after 4 s";
    EXPECT_EQ(run.replyTo(17).latency, 4002ms - 17ms) << "and the second a millisecond later";
    EXPECT_TRUE(run.replyTo(16).wasFull);
    EXPECT_EQ(run.day.count(Answer::accepted), 17U);
}

TEST(OrderDesk, RejectsAClientWhileTheQueueIsFullIfThatIsItsPolicy)
{
    Lunch run{Policy::reject};

    run.serve(clientsWith(4s, 17), 30s);

    EXPECT_EQ(run.day.count(Answer::accepted), 15U);
    EXPECT_EQ(run.replyTo(16).answer, Answer::tryAgainLater);
    EXPECT_EQ(run.replyTo(17).answer, Answer::tryAgainLater);
    EXPECT_EQ(run.replyTo(17).latency, 0s);
    EXPECT_THAT(run.desk.starts(), SizeIs(15));
}

TEST(OrderDesk, ShutsDownWithTheLastOrder)
{
    Lunch run{Policy::wait};

    run.serve(clientsWith(3s, 10), 10s);

    EXPECT_EQ(run.day.unfinished, 0U);
    EXPECT_EQ(run.desk.workersLeft(), 0U);
    EXPECT_EQ(run.kernel.now(), Instant{5ms + 6s}) << "each worker has two orders";
    EXPECT_THAT(run.kernel.waiting(), IsEmpty());
}

TEST(OrderDesk, SendsItsWorkersHomeWhenItCannotWaitAnyLonger)
{
    Lunch run{Policy::wait};

    run.serve(clientsWith(4s, 15), 10s);

    EXPECT_EQ(run.day.unfinished, 5U) << "a third round of 4 s does not fit into 10 s";
    EXPECT_EQ(run.desk.workersLeft(), 0U);
    EXPECT_EQ(run.kernel.now(), Instant{15ms + 10s});
    EXPECT_THAT(run.desk.settled(), ElementsAre(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    for (const WaitingTask& task : run.kernel.waiting())
        EXPECT_FALSE(task.name.starts_with("worker")) << task.name;
}

TEST(OrderDesk, AnswersClientsWhoAreStillHeldWhenItShutsDown)
{
    Lunch run{Policy::wait};

    run.serve(clientsWith(4s, 30), 10s);

    EXPECT_EQ(run.day.count(Answer::accepted), 25U) << "15 at once, and 5 in each of two rounds";
    EXPECT_EQ(run.day.count(Answer::closed), 5U);
    EXPECT_EQ(run.replyTo(30).latency, 10s);
    EXPECT_EQ(run.day.unfinished, 15U);
}

TEST(OrderDesk, AllowsTheFullPatienceIncludingItsLastInstant)
{
    Lunch run{Policy::wait};

    run.serve(clientsWith(4s, 5), 4s);  // The last of them comes, and the desk shuts down, after 5 ms.

    EXPECT_EQ(run.day.unfinished, 0U);
    EXPECT_EQ(run.kernel.now(), Instant{5ms + 4s});
}

TEST(OrderDesk, TakesNothingOnceItIsClosed)
{
    Lunch run{Policy::reject};
    run.serve(clientsWith(1s, 1), 10s);

    run.kernel.spawn(client(run.tell, run.desk, Order{2, 1s}, run.day));
    run.kernel.run();

    EXPECT_EQ(run.replyTo(2).answer, Answer::closed);
}

TEST(OrderDesk, ReportsAFailedOrderToItsClientAndGoesOn)
{
    Lunch run{Policy::wait};
    std::vector<Client> clients = clientsWith(2s, 3);
    clients[1].order.isOutOfStock = true;

    run.serve(std::move(clients), 10s);

    EXPECT_THAT(run.story.moments("hears that order 2 failed: out of stock"), ElementsAre(moment(2002ms, "client 2")));
    EXPECT_THAT(run.day.hearOfFailure, ElementsAre(2));
    EXPECT_THAT(run.desk.settled(), ElementsAre(1, 2, 3));
    EXPECT_EQ(run.day.unfinished, 0U);
}

class OrderDeskSystem : public testing::TestWithParam<Policy> { };

INSTANTIATE_TEST_SUITE_P(Policies, OrderDeskSystem, testing::Values(Policy::wait, Policy::reject),
                         [](const auto& test) { return test.param == Policy::wait ? "Wait" : "Reject"; });

TEST_P(OrderDeskSystem, AcceptsOrRejectsEveryOrder)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Played played = playSystem("order-desk", {.seed = seed, .policy = GetParam()});

        const std::size_t accepted = played.moments("is told that the order is accepted").size();
        const std::size_t rejected = played.moments("is told to try again later").size();
        const std::size_t tooLate = played.moments("finds the desk closed").size();
        EXPECT_THAT(played.after("orders "), SizeIs(41)) << "40 clients, and the count at the end";
        EXPECT_EQ(accepted + rejected + tooLate, 40U);
        EXPECT_EQ(rejected > 0, GetParam() == Policy::reject);
        EXPECT_GE(tooLate, 4U);
        EXPECT_THAT(played.last().what,
                    testing::StartsWith(
                        fmt::format("orders sent: 40, accepted: {}, rejected: {} ({} too late), unfinished: ", accepted,
                                    rejected + tooLate, tooLate)));
    }
}

TEST_P(OrderDeskSystem, SettlesWhatItDoesNotReportAsUnfinished)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Played played = playSystem("order-desk", {.seed = seed, .policy = GetParam()});

        const std::string& report = played.last().what;
        const int unfinished = number(report.substr(report.rfind(' ') + 1));
        const std::size_t accepted = played.moments("is told that the order is accepted").size();
        const std::size_t settled
            = played.after("has finished order ").size() + played.after("cannot carry out order ").size();
        EXPECT_EQ(settled + static_cast<std::size_t>(unfinished), accepted);
        EXPECT_EQ(played.after("cannot carry out order ").size(), played.after("hears that order ").size());
        EXPECT_THAT(played.moments("takes no more orders"), SizeIs(1));
        EXPECT_LE(played.last().when - played.moments("takes no more orders")[0].when, 10s);
    }
}

TEST(OrderDeskSystem, WaitsUnlessToldOtherwise)
{
    EXPECT_EQ(playSystem("order-desk").text, playSystem("order-desk", {.policy = Policy::wait}).text);
}

TEST(OrderDeskSystem, IsStoppedDeadWhereTheUserSaysSo)
{
    const Played played = playSystem("order-desk", {.until = Instant{2s}});

    EXPECT_THAT(played.moments("is stopped dead"), ElementsAre(moment(2s, "desk")));
    EXPECT_THAT(played.moments("everybody has gone home"), IsEmpty());
}

}  // namespace
}  // namespace tillsim::gallery
