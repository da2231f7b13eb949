// SPDX-License-Identifier: MIT
#include "core/experiment/thread_executor.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <barrier>
#include <new>
#include <stdexcept>
#include <thread>
#include <vector>

namespace tillsim {

namespace {

using Indices = std::vector<std::uint64_t>;

RunRecord recordOf(std::size_t index)
{
    return {.replication = index};
}

Indices firstIndices(std::size_t count)
{
    Indices indices;
    for (std::size_t index = 0; index < count; ++index)
        indices.push_back(index);
    return indices;
}

Indices deliveredBy(std::size_t threads, std::size_t count, const Job& job)
{
    ThreadExecutor executor{threads};
    Indices delivered;
    const std::size_t runs
        = executor.run(count, job, [&delivered](RunRecord&& run) { delivered.push_back(run.replication); }, {});
    EXPECT_EQ(runs, delivered.size());
    return delivered;
}

/// Late ones finish before early ones.
RunRecord slowAtFirst(std::size_t index)
{
    const std::size_t rounds = index % 7 == 0 ? 10 : 0;
    for (std::size_t round = 0; round < rounds; ++round)
        std::this_thread::yield();
    return recordOf(index);
}

}  // namespace

TEST(ThreadExecutor, DeliversEachRunOnceInOrder)
{
    for (const std::size_t threads : {0U, 1U, 2U, 7U})
        EXPECT_EQ(deliveredBy(threads, 200, slowAtFirst), firstIndices(200)) << threads;
}

TEST(ThreadExecutor, HasNothingToDoForAnEmptyList)
{
    EXPECT_EQ(deliveredBy(3, 0, recordOf), Indices{});
}

TEST(ThreadExecutor, ComputesAsManyRunsAtOnceAsItHasThreads)
{
    // Arrange: none of the three ends before all have begun.
    std::barrier all{3};

    // Act
    const Indices delivered = deliveredBy(3, 3, [&all](std::size_t index) {
        all.arrive_and_wait();
        return recordOf(index);
    });

    // Assert
    EXPECT_EQ(delivered, firstIndices(3));
}

TEST(ThreadExecutor, DeliversOnTheThreadOfTheCaller)
{
    ThreadExecutor executor{2};
    std::vector<std::thread::id> threads;

    executor.run(3, recordOf, [&threads](RunRecord&&) { threads.push_back(std::this_thread::get_id()); }, {});

    EXPECT_THAT(threads, testing::AllOf(testing::SizeIs(3), testing::Each(std::this_thread::get_id())));
}

TEST(ThreadExecutor, ComputesOnTheThreadOfTheCallerIfThatIsTheOnlyOne)
{
    ThreadExecutor executor{1};
    std::vector<std::thread::id> threads;
    const auto job = [&threads](std::size_t index) {
        threads.push_back(std::this_thread::get_id());
        return recordOf(index);
    };

    executor.run(3, job, [](RunRecord&&) {}, {});

    EXPECT_THAT(threads, testing::AllOf(testing::SizeIs(3), testing::Each(std::this_thread::get_id())));
}

TEST(ThreadExecutor, TurnsExceptionsIntoFailures)
{
    ThreadExecutor executor{2};
    std::vector<std::string> failures;
    const auto job = [](std::size_t index) -> RunRecord {
        if (index == 1)
            throw std::runtime_error{"the till is on fire"};
        if (index == 2)
            throw std::bad_alloc{};
        if (index == 3)
            throw 3;
        return recordOf(index);
    };

    executor.run(5, job, [&failures](RunRecord&& run) { failures.push_back(run.failure); }, {});

    EXPECT_THAT(failures,
                testing::ElementsAre("", "the till is on fire", "there is not enough memory",
                                     "failed for an unknown reason", ""));
}

TEST(ThreadExecutor, FinishesAndDeliversWhatHadBegunWhenItIsStopped)
{
    for (const std::size_t threads : {1U, 2U, 7U}) {
        ThreadExecutor executor{threads};
        std::stop_source source;
        std::atomic<std::size_t> begun = 0;
        Indices delivered;

        const std::size_t count = executor.run(
            100'000,
            [&begun](std::size_t index) {
                ++begun;
                return slowAtFirst(index);
            },
            [&](RunRecord&& run) {
                delivered.push_back(run.replication);
                if (run.replication == 20)
                    source.request_stop();
            },
            source.get_token());

        EXPECT_EQ(count, begun) << threads;
        EXPECT_LT(count, 100'000U);
        EXPECT_EQ(delivered, firstIndices(count));
    }
}

TEST(ThreadExecutor, BeginsNothingAfterItWasStopped)
{
    ThreadExecutor executor{2};
    std::stop_source source;
    source.request_stop();

    EXPECT_EQ(executor.run(
                  10, recordOf, [](RunRecord&&) { FAIL(); }, source.get_token()),
              0U);
}

TEST(ThreadExecutor, PassesOnWhatTheDeliveryThrows)
{
    ThreadExecutor executor{3};
    const auto deliver = [](RunRecord&& run) {
        if (run.replication == 5)
            throw std::runtime_error{"the disk is full"};
    };

    EXPECT_THROW(executor.run(100'000, recordOf, deliver, {}), std::runtime_error);
}

TEST(ThreadExecutor, DoesNotRunAheadWithoutLimit)
{
    // Arrange
    ThreadExecutor executor{2};
    std::atomic<std::size_t> begun = 0;
    std::size_t farthest = 0;
    const auto job = [&begun](std::size_t index) {
        ++begun;
        return recordOf(index);
    };

    // Act: the caller is slower than the threads.
    executor.run(1'000, job,
                 [&](RunRecord&& run) {
                     for (int round = 0; round < 2; ++round)
                         std::this_thread::yield();
                     farthest = std::max(farthest, begun - run.replication);
                 },
                 {});

    // Assert
    EXPECT_LE(farthest, 257U);  // With the one that was just taken.
}

TEST(UsualThreads, AreAtLeastOne)
{
    EXPECT_GE(usualThreads(), 1U);
}

}  // namespace tillsim
