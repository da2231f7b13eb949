// SPDX-License-Identifier: MIT
// What every wait for an event, a lock, a semaphore, a condition or a barrier keeps to: timeouts, cancellation,
// interruption, reports, and destruction in either order.
#include "tests/core/kernel/story.hpp"
#include "tests/core/kernel/sync_sites.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

template <typename Site>
class SyncWait : public testing::Test {
};

struct SiteName {
    template <typename Site>
    static std::string GetName(int)
    {
        return Site::name;
    }
};

using Sites = testing::Types<EventSite, LockSite, SemaphoreSite, ConditionSite, PredicateSite, BarrierSite>;
TYPED_TEST_SUITE(SyncWait, Sites, SiteName);

/// Waits until it is answered, and tells how often it was interrupted by then.
template <typename Site>
Task<> waitStubbornly(Site& site, Story& story)
{
    for (bool isAnswered = false; !isAnswered;) {
        site.prepare();
        try {
            co_await site.wait();
            story.push_back("answered");
            isAnswered = true;
        } catch (const Interrupted& interrupted) {
            story.push_back("interrupted by " + interrupted.cause());
        } catch (const Cancelled& cancelled) {
            story.push_back("cancelled: " + cancelled.reason());
            site.finish();
            throw;
        }
        site.finish();
    }
}

template <typename Site>
Task<> waitOnce(Site& site)
{
    site.prepare();
    co_await site.wait();
}

template <typename Site>
Task<> waitForASecond(Site& site, Phase phase, Kernel& kernel, Story& story)
{
    site.prepare();
    const bool isAnswered(co_await withTimeout(1s, site.wait(), phase));
    story.push_back((isAnswered ? "answered at " : "gave up at ") + std::to_string((kernel.now() - Instant{}) / 1ms));
    site.finish();
}

TYPED_TEST(SyncWait, GivesUpAtItsDeadlineAndLeavesTheLine)
{
    TypeParam site;
    Kernel kernel;
    Story story;
    const TaskHandle waiter = kernel.spawn(waitForASecond(site, lastPhase, kernel, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"gave up at 1000"}));
    EXPECT_TRUE(waiter.done() && !waiter.cancelled());
    EXPECT_EQ(site.waiting(), 0U);
}

TYPED_TEST(SyncWait, IsInTimeInTheInstantOfItsDeadline)
{
    TypeParam site;
    Kernel kernel;
    Story story;
    kernel.spawn(waitForASecond(site, lastPhase, kernel, story));
    kernel.callAt(Instant{1s}, [&] { site.answer(kernel); });

    kernel.run();

    EXPECT_EQ(story, (Story{"answered at 1000"}));
}

TYPED_TEST(SyncWait, GivesUpBeforeAnAnswerInALaterPhaseOfTheSameInstant)
{
    TypeParam site;
    Kernel kernel;
    Story story;
    kernel.spawn(waitForASecond(site, 0, kernel, story));
    kernel.callAt(Instant{1s}, [&] { site.answer(kernel); });

    kernel.run();

    EXPECT_EQ(story, (Story{"gave up at 1000"}));
}

TYPED_TEST(SyncWait, ForgetsItsDeadlineWhenItIsAnswered)
{
    TypeParam site;
    Kernel kernel;
    Story story;
    kernel.spawn(waitForASecond(site, lastPhase, kernel, story));
    kernel.callAt(Instant{500ms}, [&] { site.answer(kernel); });

    kernel.run();

    EXPECT_EQ(story, (Story{"answered at 500"}));
    EXPECT_EQ(kernel.now(), Instant{500ms});
}

TYPED_TEST(SyncWait, GoesOnWaitingAfterAnInterruption)
{
    TypeParam site;
    Kernel kernel;
    Story story;
    const TaskHandle waiter = kernel.spawn(waitStubbornly(site, story));
    kernel.runUntil(Instant{1s});

    waiter.interrupt("a breakdown");
    kernel.runUntil(Instant{2s});
    EXPECT_EQ(site.waiting(), 1U);
    site.answer(kernel);
    kernel.run();

    EXPECT_EQ(story, (Story{"interrupted by a breakdown", "answered"}));
    EXPECT_EQ(site.waiting(), 0U);
}

TYPED_TEST(SyncWait, LeavesTheLineWhenItIsCancelled)
{
    TypeParam site;
    Kernel kernel;
    Story story;
    const TaskHandle waiter = kernel.spawn(waitStubbornly(site, story));
    kernel.runUntil(Instant{1s});
    ASSERT_EQ(site.waiting(), 1U);

    waiter.cancel("closing time");
    EXPECT_EQ(site.waiting(), 0U);
    kernel.run();

    EXPECT_EQ(story, (Story{"cancelled: closing time"}));
    EXPECT_TRUE(waiter.cancelled());
}

TYPED_TEST(SyncWait, IsCancelledEvenInTheInstantOfTheAnswer)
{
    TypeParam site;
    Kernel kernel;
    Story story;
    const TaskHandle waiter = kernel.spawn(waitStubbornly(site, story));
    kernel.runUntil(Instant{1s});

    site.answer(kernel);
    waiter.cancel("closing time");
    kernel.run();

    EXPECT_EQ(story, (Story{"cancelled: closing time"}));
    EXPECT_TRUE(waiter.cancelled());
}

TYPED_TEST(SyncWait, IsReportedWithTheTaskThatWaits)
{
    TypeParam site;
    Kernel kernel;
    kernel.callAt(Instant{3s}, [&] { kernel.spawn(waitOnce(site), "till 4"); });

    kernel.run();

    const std::vector<WaitingTask> waiting = kernel.waiting();
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting[0].name, "till 4");
    EXPECT_EQ(waiting[0].on, TypeParam::report);
    EXPECT_EQ(waiting[0].since, Instant{3s});
}

TYPED_TEST(SyncWait, NeverWakesWhenWhatItWaitsForIsDestroyed)
{
    Kernel kernel;
    std::optional<TypeParam> site{std::in_place};
    const TaskHandle waiter = kernel.spawn(waitOnce(*site));
    kernel.run();

    site.reset();
    kernel.run();

    EXPECT_FALSE(waiter.done());
    ASSERT_EQ(kernel.waiting().size(), 1U);
    EXPECT_EQ(kernel.waiting()[0].on, std::string{TypeParam::report} + " that is gone");
}

TYPED_TEST(SyncWait, CanBeCancelledWhenWhatItWaitsForIsDestroyed)
{
    Kernel kernel;
    std::optional<TypeParam> site{std::in_place};
    const TaskHandle waiter = kernel.spawn(waitOnce(*site));
    kernel.run();
    site.reset();

    waiter.cancel();
    kernel.run();

    EXPECT_TRUE(waiter.cancelled());
    EXPECT_TRUE(kernel.waiting().empty());
}

TYPED_TEST(SyncWait, LeavesTheLineWhenItsKernelIsDestroyed)
{
    TypeParam site;
    Story story;
    {
        Kernel kernel;
        kernel.spawn(waitOnce(site));
        kernel.spawn(waitOnce(site)).cancel();  // It never begins.
        kernel.run();
        ASSERT_EQ(site.waiting(), 1U);
    }
    EXPECT_EQ(site.waiting(), 0U);

    Kernel another;
    another.spawn(waitStubbornly(site, story));
    another.run();
    EXPECT_EQ(story, Story{});
    site.answer(another);
    another.run();

    EXPECT_EQ(story, (Story{"answered"}));
}

TYPED_TEST(SyncWait, MayBeDestroyedWithTheKernelAfterItWasAnswered)
{
    TypeParam site;
    Story story;
    {
        Kernel kernel;
        kernel.spawn(waitStubbornly(site, story));
        kernel.run();
        site.answer(kernel);
    }

    EXPECT_EQ(story, Story{});
    EXPECT_EQ(site.waiting(), 0U);
}

}  // namespace
}  // namespace tillsim
