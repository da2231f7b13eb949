// SPDX-License-Identifier: MIT
// Semaphore, beyond what the conformance rows say.
#include "core/kernel/sync.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

Task<> acquireAndTell(Semaphore& semaphore, std::string name, Story& story)
{
    co_await semaphore.acquire();
    story.push_back(name);
}

TEST(Semaphore, HasOnePermitUnlessToldOtherwise)
{
    Semaphore semaphore;

    EXPECT_EQ(semaphore.value(), 1);
    EXPECT_TRUE(semaphore.tryAcquire());
    EXPECT_FALSE(semaphore.tryAcquire());
}

TEST(Semaphore, RefusesBoundsThatItCannotKeep)
{
    EXPECT_THROW((Semaphore{3, 2}), std::logic_error);
    EXPECT_THROW((Semaphore{0, 0}), std::logic_error);
    EXPECT_THROW((Semaphore{0, -1}), std::logic_error);
    EXPECT_NO_THROW((Semaphore{2, 2}));
}

TEST(Semaphore, ServesAsManyAsWaitAndKeepsTheOtherPermits)
{
    Semaphore semaphore{0};
    Kernel kernel;
    Story story;
    kernel.spawn(acquireAndTell(semaphore, "a", story));
    kernel.spawn(acquireAndTell(semaphore, "b", story));
    kernel.run();

    semaphore.release(5);
    kernel.run();

    EXPECT_EQ(story, (Story{"a", "b"}));
    EXPECT_EQ(semaphore.value(), 3);
}

TEST(Semaphore, CountsOnlyFreePermitsAgainstItsBound)
{
    Semaphore semaphore{0, 2};
    Kernel kernel;
    Story story;
    for (const char* const name : {"a", "b", "c"})
        kernel.spawn(acquireAndTell(semaphore, name, story));
    kernel.run();

    EXPECT_THROW(semaphore.release(6), std::logic_error);
    EXPECT_EQ(semaphore.waiting(), 3U);
    semaphore.release(5);
    kernel.run();

    EXPECT_EQ(story, (Story{"a", "b", "c"}));
    EXPECT_EQ(semaphore.value(), 2);
}

TEST(Semaphore, ChangesNothingWhenAReleaseIsRefused)
{
    Semaphore semaphore{1, 3};

    EXPECT_THROW(semaphore.release(3), std::logic_error);
    EXPECT_THROW(semaphore.release(-1), std::logic_error);
    EXPECT_EQ(semaphore.value(), 1);
    semaphore.release(0);
    semaphore.release(2);

    EXPECT_EQ(semaphore.value(), 3);
}

TEST(Semaphore, RefusesMorePermitsThanCanBeCounted)
{
    Semaphore semaphore{1};

    EXPECT_THROW(semaphore.release(Semaphore::unbounded), std::logic_error);
    semaphore.release(Semaphore::unbounded - 1);

    EXPECT_EQ(semaphore.value(), Semaphore::unbounded);
}

TEST(Semaphore, LetsNobodyTakeAPermitBeforeOneThatWasJustServed)
{
    Semaphore semaphore{0};
    Kernel kernel;
    Story story;
    kernel.spawn(acquireAndTell(semaphore, "waiter", story));
    kernel.run();
    kernel.spawn(acquireAndTell(semaphore, "newcomer before", story));

    semaphore.release(3);
    EXPECT_FALSE(semaphore.tryAcquire());
    kernel.spawn(acquireAndTell(semaphore, "newcomer after", story));
    kernel.run();

    EXPECT_EQ(story, (Story{"waiter", "newcomer before", "newcomer after"}));
}

TEST(Semaphore, IsLockedNoLongerThanUntilTheOneThatWasServedGoesOn)
{
    Semaphore semaphore{0};
    Kernel kernel;
    bool isLocked = true;
    kernel.spawn([](Semaphore& s, bool& result) -> Task<> { result = (co_await s.acquire(), s.isLocked()); }(semaphore,
                                                                                                             isLocked));
    kernel.run();

    semaphore.release(2);
    kernel.run();

    EXPECT_FALSE(isLocked);
}

TEST(Semaphore, GetsBackThePermitOfATaskThatIsCancelledBeforeItRuns)
{
    Semaphore semaphore{0, 1};
    Kernel kernel;
    Story story;
    const TaskHandle waiter = kernel.spawn(acquireAndTell(semaphore, "never", story));
    kernel.run();

    semaphore.release();
    ASSERT_EQ(semaphore.value(), 0);
    waiter.cancel();
    kernel.run();

    EXPECT_EQ(story, Story{});
    EXPECT_EQ(semaphore.value(), 1);
    EXPECT_TRUE(semaphore.tryAcquire());
}

TEST(Semaphore, PassesPermitsOnOneByOneWhenSeveralAreCancelledBeforeTheyRun)
{
    Semaphore semaphore{0};
    Kernel kernel;
    Story story;
    std::vector<TaskHandle> tasks;
    for (const char* const name : {"a", "b", "c", "d"})
        tasks.push_back(kernel.spawn(acquireAndTell(semaphore, name, story)));
    kernel.run();

    semaphore.release(2);
    tasks[0].cancel();  // Its permit goes to c,
    tasks[2].cancel();  // and from there to d.
    kernel.run();

    EXPECT_EQ(story, (Story{"b", "d"}));
    EXPECT_EQ(semaphore.value(), 0);
}

TEST(Semaphore, HasNoPermitTooManyAfterAnAcquireThatIsAwaitedAgainAndCancelled)
{
    Kernel kernel;
    Semaphore semaphore{0};
    const TaskHandle task = kernel.spawn([](Semaphore& own) -> Task<> {
        auto acquire = own.acquire();
        co_await acquire;
        co_await acquire;
    }(semaphore));
    kernel.run();
    semaphore.release();
    kernel.run();

    task.cancel();
    kernel.run();

    EXPECT_EQ(semaphore.value(), 0);
}

}  // namespace
}  // namespace tillsim
