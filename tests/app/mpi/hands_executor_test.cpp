// SPDX-License-Identifier: MIT
#include "app/mpi/hands_executor.hpp"

#include "app/mpi/bench.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <atomic>
#include <deque>
#include <numeric>
#include <stdexcept>

namespace tillsim::mpi {

namespace {

using testing::Each;
using testing::ElementsAre;
using testing::Le;

/// What hands have been asked for, and what they have of it.
struct Ledger {
    std::vector<std::size_t> given{};
    std::size_t atOnce = 0;  ///< The most runs that one hand has had at a time.
};

/// Gives back the youngest run first, so that everything comes in the wrong order.
class UnrulyHand final : public Hand {
public:
    UnrulyHand(Ledger& ledger, double wallSeconds) : m_ledger{ledger}, m_wallSeconds{wallSeconds} { }

    [[nodiscard]] std::size_t threads() const override { return 2; }
    void give(std::size_t index) override
    {
        m_ledger.given.push_back(index);
        m_runs.push_back(index);
        m_ledger.atOnce = std::max(m_ledger.atOnce, m_runs.size());
    }
    std::optional<FinishedRun> take() override
    {
        if (m_runs.empty())
            return std::nullopt;
        const std::size_t index = m_runs.back();
        m_runs.pop_back();
        return FinishedRun{index, {.replication = index, .wallSeconds = m_wallSeconds}};
    }

private:
    Ledger& m_ledger;
    double m_wallSeconds;
    std::deque<std::size_t> m_runs;
};

std::vector<std::unique_ptr<Hand>> unruly(Ledger& ledger, double wallSeconds = 0.001)
{
    std::vector<std::unique_ptr<Hand>> hands;
    hands.push_back(std::make_unique<UnrulyHand>(ledger, wallSeconds));
    return hands;
}

const Job numbered = [](std::size_t index) { return RunRecord{.replication = index, .wallSeconds = 0.001}; };
const auto never = [] { return false; };

std::vector<std::uint64_t> upTo(std::size_t count)
{
    std::vector<std::uint64_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::uint64_t{0});
    return numbers;
}

}  // namespace

TEST(HandsExecutor, DeliversInOrderWhoeverIsFirst)
{
    Ledger ledger;
    HandsExecutor executor{unruly(ledger), 2, never};
    std::vector<std::uint64_t> delivered;

    const std::size_t done
        = executor.run(1000, numbered, [&](RunRecord&& run) { delivered.push_back(run.replication); }, {});

    EXPECT_EQ(done, 1000U);
    EXPECT_EQ(delivered, upTo(1000));
}

TEST(HandsExecutor, SharesTheRunsBetweenTheOthersAndItself)
{
    Ledger ledger;
    std::atomic<std::size_t> own = 0;
    HandsExecutor executor{unruly(ledger), 1, never};

    (void)executor.run(
        300, [&](std::size_t index) { return ++own, numbered(index); }, [](RunRecord&&) {}, {});

    EXPECT_GT(own, 0U);
    EXPECT_EQ(own + ledger.given.size(), 300U);
}

TEST(HandsExecutor, ComputesAloneIfThereIsNobodyElse)
{
    HandsExecutor executor{{}, 1, never};
    std::vector<std::uint64_t> delivered;

    (void)executor.run(50, numbered, [&](RunRecord&& run) { delivered.push_back(run.replication); }, {});

    EXPECT_EQ(delivered, upTo(50));
}

TEST(HandsExecutor, HasNothingToDoWithAnEmptyList)
{
    HandsExecutor executor{{}, 1, never};

    EXPECT_EQ(executor.run(0, numbered, [](RunRecord&&) { FAIL(); }, {}), 0U);
}

TEST(HandsExecutor, GivesLongRunsOnlyToThreadsThatAreFree)
{
    Ledger ledger;
    HandsExecutor executor{unruly(ledger, 3600.0), 1, never};

    (void)executor.run(100, numbered, [](RunRecord&&) {}, {});

    EXPECT_EQ(ledger.atOnce, 2U);
}

TEST(HandsExecutor, GivesShortRunsInAdvance)
{
    Ledger ledger;
    HandsExecutor executor{unruly(ledger, 0.0), 1, never};

    (void)executor.run(1000, numbered, [](RunRecord&&) {}, {});

    EXPECT_EQ(ledger.atOnce, 2U * 16U);
}

TEST(HandsExecutor, MakesAFailedRunOfAnExceptionInTheJob)
{
    HandsExecutor executor{{}, 1, never};
    std::vector<std::string> failures;

    (void)executor.run(
        1, [](std::size_t) -> RunRecord { throw std::runtime_error{"the till is on fire"}; },
        [&](RunRecord&& run) { failures.push_back(run.failure); }, {});

    EXPECT_THAT(failures, ElementsAre("the till is on fire"));
}

TEST(HandsExecutor, FinishesWhatHasBegunWhenItIsStopped)
{
    Ledger ledger;
    std::stop_source stop;
    HandsExecutor executor{unruly(ledger), 1, never};
    std::vector<std::uint64_t> delivered;

    const std::size_t done = executor.run(
        100'000, numbered,
        [&](RunRecord&& run) {
            delivered.push_back(run.replication);
            if (delivered.size() == 10)
                stop.request_stop();
        },
        stop.get_token());

    EXPECT_LT(done, 1000U);
    EXPECT_EQ(delivered, upTo(done));
    EXPECT_THAT(ledger.given, Each(Le(done - 1)));
}

TEST(HandsExecutor, StopsWhenItIsToldSoFromOutside)
{
    HandsExecutor executor{{}, 1, [] { return true; }};

    EXPECT_EQ(executor.run(100, numbered, [](RunRecord&&) {}, {}), 0U);
}

TEST(HandsExecutor, PassesOnWhatADeliveryThrowsAfterAllIsBack)
{
    Ledger ledger;
    HandsExecutor executor{unruly(ledger), 1, never};
    std::size_t deliveries = 0;

    EXPECT_THROW((void)executor.run(100'000, numbered,
                                    [&](RunRecord&&) {
                                        ++deliveries;
                                        throw std::runtime_error{"the disk is full"};
                                    },
                                    {}),
                 std::runtime_error);
    EXPECT_EQ(deliveries, 1U);
    EXPECT_LT(ledger.given.size(), 1000U);
}

TEST(Bench, LeavesUndoneWhatItHasNotBegun)
{
    std::atomic<int> begun = 0;
    {
        Bench bench{1};
        for (std::size_t index = 0; index < 1000; ++index)
            bench.add(index, [&] {
                ++begun;
                std::this_thread::sleep_for(std::chrono::milliseconds{1});
                return RunRecord{};
            });
    }
    EXPECT_LT(begun, 1000);
}

}  // namespace tillsim::mpi
