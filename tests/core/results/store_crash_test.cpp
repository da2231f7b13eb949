// SPDX-License-Identifier: MIT
// A process that works on a store is killed at random instants: what it had added is there, and nothing is broken.
#include "tests/core/results/child_process.hpp"
#include "tests/core/results/store_folder.hpp"

#include <gtest/gtest.h>

#include <unistd.h>

#include <random>

namespace tillsim {

namespace {

namespace fs = std::filesystem;

class KilledWriter : public StoreFolder {
protected:
    /// Up to that many microseconds; whatever happens in them, the tests hold.
    void pauseUpTo(unsigned longest) { ::usleep(static_cast<useconds_t>(m_random() % longest)); }

private:
    std::mt19937 m_random{20260101};
};

constexpr int kills = 25;
constexpr std::uint64_t replications = 200;

void tell(int output)
{
    if (::write(output, "+", 1) != 1)
        ::_exit(1);
}

/// Adds what is missing of point 0, two runs at a time, and each time tells of it.
void addMissing(const fs::path& file, const std::function<void()>& tellOfIt)
{
    ResultsStore store = ResultsStore::openToAdd(file);
    for (std::uint64_t replication = 0; replication < replications; replication += 2) {
        if (store.has(0, replication))
            continue;
        store.add(std::vector{sampleRun(0, replication), sampleRun(0, replication + 1)});
        tellOfIt();
    }
}

std::vector<RunRecord> runsOfPointZero(std::size_t count)
{
    std::vector<RunRecord> runs;
    for (std::uint64_t replication = 0; replication < count; ++replication)
        runs.push_back(sampleRun(0, replication));
    return runs;
}

}  // namespace

TEST_F(KilledWriter, HasLostNothingThatItHadAdded)
{
    (void)ResultsStore::create(file, sampleExperiment());
    std::size_t told = 0;
    for (int kill = 0; kill < kills; ++kill) {
        ChildProcess writer{[this](int output) { addMissing(file, [output] { tell(output); }); }};
        told += writer.awaitByte() ? 2U : 0U;
        pauseUpTo(20'000);
        writer.kill();
        told += 2 * writer.rest().size();

        const std::vector<RunRecord> found = runsIn(ResultsStore::openToRead(file));

        ASSERT_GE(found.size(), told);
        ASSERT_EQ(found, runsOfPointZero(found.size()));
        told = found.size();
    }
    ASSERT_GE(told, std::size_t{kills});
}

TEST_F(KilledWriter, LeavesAStoreThatEndsAsOneThatWasNeverKilled)
{
    (void)ResultsStore::create(file, sampleExperiment());
    for (int kill = 0; kill < kills; ++kill) {
        ChildProcess writer{[this](int output) { addMissing(file, [output] { tell(output); }); }};
        pauseUpTo(30'000);
    }
    ResultsStore never = ResultsStore::create(folder / "never.db", sampleExperiment());
    never.add(runsOfPointZero(replications));

    addMissing(file, [] {});

    EXPECT_EQ(wholeDump(file), wholeDump(folder / "never.db"));
}

TEST_F(KilledWriter, LeavesAWholeStoreOrNoneWhileItMakesOne)
{
    int whole = 0;
    for (int kill = 0; kill < kills; ++kill) {
        fs::remove(file);
        ChildProcess writer{[this](int output) {
            tell(output);
            (void)ResultsStore::create(file, sampleExperiment());
            tell(output);
        }};
        ASSERT_TRUE(writer.awaitByte());
        if (kill == 0)
            ASSERT_TRUE(writer.awaitByte());  // However slow the machine is, one is whole.
        else
            pauseUpTo(20'000);
        writer.kill();
        if (!fs::exists(file))
            continue;
        ++whole;
        ASSERT_EQ(ResultsStore::openToRead(file).experiment(), sampleExperiment());
    }
    fs::remove(file);

    (void)ResultsStore::create(file, sampleExperiment());

    EXPECT_EQ(names(), std::set<std::string>{"sweep.db"});  // Nothing of what the killed ones have left.
    EXPECT_GT(whole, 0);
}

}  // namespace tillsim
