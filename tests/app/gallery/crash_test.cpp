// SPDX-License-Identifier: MIT
// A desk with a journal that is stopped dead at any step, and started again, carries out every order that it accepted.
#include "tests/app/gallery/desk_run.hpp"
#include "tests/app/gallery/playing.hpp"
#include "tests/app/gallery/scratch_file.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <optional>
#include <set>

namespace tillsim::gallery {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;

/// What two desks have done with one journal, the first of which was stopped.
struct TwoDesks {
    bool wasStopped = true;
    std::vector<int> accepted;    // By the first, as its clients were told.
    std::vector<int> settled;     // By either.
    std::vector<int> unfinished;  // In the end, as the journal says.
};

void resume(DeskRun<Queue<Order>>& run, const Journal& journal)
{
    run.kernel.spawn(run.desk.resume(journal.unfinished()));
    run.serve({}, 60s);
}

TwoDesks stopAfter(int steps, Policy policy, const std::filesystem::path& path)
{
    TwoDesks result;
    {
        Journal journal{path, Survives::programCrash};
        DeskRun<Queue<Order>> run{policy, &journal};
        run.start(clientsWith(100ms, 18), 60s);
        for (int step = 0; step < steps && result.wasStopped; ++step)
            result.wasStopped = run.kernel.step();
        for (const Reply& reply : run.day.replies) {
            if (reply.answer == Answer::accepted)
                result.accepted.push_back(reply.number);
        }
        result.settled = run.desk.settled();
    }
    {
        Journal journal{path, Survives::programCrash};
        DeskRun<Queue<Order>> run{policy, &journal};
        resume(run, journal);
        std::ranges::copy(run.desk.settled(), std::back_inserter(result.settled));
    }
    for (const Order& order : Journal{path}.unfinished())
        result.unfinished.push_back(order.number);
    return result;
}

class CrashedDesk : public testing::TestWithParam<Policy> { };

INSTANTIATE_TEST_SUITE_P(Policies, CrashedDesk, testing::Values(Policy::wait, Policy::reject),
                         [](const auto& test) { return test.param == Policy::wait ? "Wait" : "Reject"; });

TEST_P(CrashedDesk, CarriesOutWhatItAcceptedAtWhateverStepItWasStopped)
{
    std::size_t everAccepted = 0;
    int steps = 0;
    for (bool wasStopped = true; wasStopped; ++steps) {
        const ScratchFile file;

        const TwoDesks desks = stopAfter(steps, GetParam(), file.path());

        EXPECT_THAT(desks.settled, IsSupersetOf(desks.accepted)) << "stopped after " << steps << " steps";
        EXPECT_THAT(desks.unfinished, IsEmpty()) << "stopped after " << steps << " steps";
        everAccepted = std::max(everAccepted, desks.accepted.size());
        wasStopped = desks.wasStopped;
    }
    EXPECT_EQ(everAccepted, GetParam() == Policy::wait ? 18U : 15U);
    EXPECT_GT(steps, 50) << "the first desk was stopped at many places";
}

TEST(CrashedDesk, CarriesOutNothingTwiceThatWasSettled)
{
    const ScratchFile file;
    {
        Journal journal{file.path(), Survives::programCrash};
        DeskRun<Queue<Order>> run{Policy::wait, &journal};
        run.start(clientsWith(1s, 7), 60s);
        run.kernel.runUntil(Instant{1500ms});
        EXPECT_THAT(run.desk.settled(), ElementsAre(1, 2, 3, 4, 5));
    }

    Journal journal{file.path(), Survives::programCrash};
    DeskRun<Queue<Order>> run{Policy::wait, &journal};
    resume(run, journal);

    EXPECT_THAT(run.desk.settled(), ElementsAre(6, 7));
}

TEST(CrashedDesk, KeepsForTheNextTimeWhatItCannotCarryOutBeforeItCloses)
{
    const ScratchFile file;
    {
        Journal journal{file.path(), Survives::programCrash};
        for (int number = 1; number <= 40; ++number)
            journal.accepted(Order{number, 4s});
    }
    Journal journal{file.path(), Survives::programCrash};
    DeskRun<Queue<Order>> run{Policy::wait, &journal};

    run.kernel.spawn(run.desk.resume(journal.unfinished()));
    run.serve({}, 10s);

    EXPECT_THAT(run.desk.settled(), ElementsAre(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    EXPECT_EQ(run.day.unfinished, 30U);
    EXPECT_THAT(run.story.moments("leaves orders for the next time: 24"), ElementsAre(moment(4s, "desk")));
}

/// The numbers of the orders whose clients heard that they are accepted.
std::vector<int> acceptedIn(const Played& played)
{
    std::vector<int> numbers;
    for (const Moment& each : played.moments("is told that the order is accepted"))
        numbers.push_back(number(each.who.substr(each.who.rfind(' '))));
    return numbers;
}

std::vector<int> settledIn(const Played& played)
{
    std::vector<int> numbers;
    for (const std::string start : {"has finished order ", "cannot carry out order "}) {
        for (const Line& each : played.after(start))
            numbers.push_back(number(each.what));
    }
    return numbers;
}

TEST(CrashedDesk, IsMadeUpForWhenTheSystemIsPlayedAgain)
{
    for (std::uint64_t steps = 0; steps <= 200; steps += 40) {
        const ScratchFile file;

        const Played first = playSystem("order-desk", {.journal = file.path(), .steps = steps});
        const Played second = playSystem("order-desk", {.journal = file.path()});

        std::vector<int> settled = settledIn(first);
        std::ranges::copy(settledIn(second), std::back_inserter(settled));
        EXPECT_THAT(settled, IsSupersetOf(acceptedIn(first))) << "stopped after " << steps << " steps";
    }
}

TEST(CrashedDesk, NumbersItsOrdersOnFromThoseOfTheDayBefore)
{
    const ScratchFile file;

    const Played first = playSystem("order-desk", {.journal = file.path(), .until = Instant{2s}});
    const Played second = playSystem("order-desk", {.journal = file.path()});

    EXPECT_EQ(acceptedIn(first).front(), 1);
    EXPECT_EQ(acceptedIn(second).front(), acceptedIn(first).back() + 1);
    EXPECT_EQ(second.lines.front(),
              line(0s, "desk",
                   fmt::format("finds orders in the journal: {}", acceptedIn(first).size() - settledIn(first).size())));
}

}  // namespace
}  // namespace tillsim::gallery
