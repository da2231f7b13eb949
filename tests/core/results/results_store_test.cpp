// SPDX-License-Identifier: MIT
// What a store keeps, and that equal content is equal whatever was added first.
#include "tests/core/results/store_folder.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tillsim {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class ResultsStoreTest : public StoreFolder { };

using Names = std::set<std::string>;

/// Adds the runs one by one.
void addEach(ResultsStore& store, const std::vector<RunRecord>& runs)
{
    for (const RunRecord& run : runs)
        store.add({&run, 1});
}

}  // namespace

TEST_F(ResultsStoreTest, KeepsTheExperiment)
{
    (void)ResultsStore::create(file, sampleExperiment());

    EXPECT_EQ(ResultsStore::openToRead(file).experiment(), sampleExperiment());
    EXPECT_EQ(names(), Names{"sweep.db"});
}

TEST_F(ResultsStoreTest, KeepsRunsInOrderOfPointAndReplication)
{
    std::vector<RunRecord> runs = sampleRuns(3);
    runs.push_back(failedRun(1, 3));
    std::vector<RunRecord> shuffled{runs[6], runs[1], runs[3], runs[0], runs[5], runs[2], runs[4]};
    ResultsStore store = ResultsStore::create(file, sampleExperiment());

    store.add(shuffled);

    EXPECT_EQ(runsIn(store), runs);
    EXPECT_EQ(runsIn(ResultsStore::openToRead(file)), runs);
}

TEST_F(ResultsStoreTest, KeepsNumbersToTheLastBit)
{
    RunRecord run{.seed = 9223372036854775807U, .fingerprint = 1};
    run.measures = {{"third", 1.0 / 3.0},
                    {"tiny", std::numeric_limits<double>::denorm_min()},
                    {"huge", -std::numeric_limits<double>::max()},
                    {"infinite", std::numeric_limits<double>::infinity()},
                    {"whole", 9007199254740993.0}};
    run.profilePart = 0.1;
    run.lineProfile = {1.0 / 3.0, 1e300, 5e-324};
    ResultsStore store = ResultsStore::create(file, sampleExperiment());

    store.add({&run, 1});

    EXPECT_THAT(runsIn(store), ElementsAre(run));
}

TEST_F(ResultsStoreTest, KeepsWhatIsNoNumber)
{
    RunRecord run = sampleRun(0, 0);
    run.measures = {{"none", std::numeric_limits<double>::quiet_NaN()}};
    run.lineProfile = {std::numeric_limits<double>::quiet_NaN(), 2.0};
    ResultsStore store = ResultsStore::create(file, sampleExperiment());

    store.add({&run, 1});

    const RunRecord read = runsIn(store).front();
    EXPECT_TRUE(std::isnan(read.measures.at(0).value));
    EXPECT_TRUE(std::isnan(read.lineProfile.at(0)));
    EXPECT_EQ(read.lineProfile.at(1), 2.0);
}

TEST_F(ResultsStoreTest, GivesEqualDumpsWhateverWasAddedFirst)
{
    std::vector<RunRecord> runs = sampleRuns(4);
    ResultsStore together = ResultsStore::create(file, sampleExperiment());
    together.add(runs);
    std::ranges::reverse(runs);
    std::ranges::for_each(runs, [](RunRecord& run) { run.wallSeconds *= 2.0; });
    ResultsStore one = ResultsStore::create(folder / "other.db", sampleExperiment());

    addEach(one, runs);

    EXPECT_THAT(dump(file), HasSubstr("INSERT INTO value VALUES(1,3,0,163.0)"));
    EXPECT_EQ(dump(file), dump(folder / "other.db"));
    EXPECT_NE(wholeDump(file), wholeDump(folder / "other.db"));
}

TEST_F(ResultsStoreTest, GrowsToWhatALargerOneWouldHaveBeen)
{
    ExperimentRecord small = sampleExperiment();
    small.points.pop_back();
    small.axes.clear();
    {
        ResultsStore store = ResultsStore::create(file, small);
        const RunRecord first = sampleRun(0, 0);
        store.add({&first, 1});
    }
    ResultsStore grown = ResultsStore::openToAdd(file);
    ResultsStore large = ResultsStore::create(folder / "large.db", sampleExperiment());
    large.add(sampleRuns(2));

    grown.setAxes(sampleExperiment().axes);
    EXPECT_EQ(grown.pointOf(sampleExperiment().points[1]), 1U);
    addEach(grown, {sampleRun(1, 1), sampleRun(1, 0), sampleRun(0, 1)});

    EXPECT_EQ(dump(file), dump(folder / "large.db"));
}

TEST_F(ResultsStoreTest, KnowsAPointByItsSettings)
{
    ResultsStore store = ResultsStore::create(file, sampleExperiment());
    const PointRecord renamed{"seven", sampleExperiment().points[1].settings};
    const PointRecord added{"eight", {{"bank.tills", "8"}}};
    const PointRecord alike{"alike", {{"bank.tills", ""}, {"8", ""}}};

    EXPECT_EQ(store.pointOf(renamed), 1U);
    EXPECT_EQ(store.pointOf(added), 2U);
    EXPECT_EQ(store.pointOf(added), 2U);
    EXPECT_THAT(store.pointsOf(std::vector{added, alike, renamed, alike}), ElementsAre(2U, 3U, 1U, 3U));
    EXPECT_EQ(ResultsStore::openToRead(file).experiment().points.at(3), alike);
}

TEST_F(ResultsStoreTest, HasOnlyRunsThatDidNotFail)
{
    ResultsStore store = ResultsStore::create(file, sampleExperiment());
    store.add(std::vector{sampleRun(0, 0), failedRun(0, 1)});

    EXPECT_TRUE(store.has(0, 0));
    EXPECT_FALSE(store.has(0, 1));
    EXPECT_FALSE(store.has(0, 2));
    EXPECT_FALSE(store.has(1, 0));
}

TEST_F(ResultsStoreTest, ShowsAllRunsThatDidNotFailInOrder)
{
    ResultsStore store = ResultsStore::create(file, sampleExperiment());
    store.add(std::vector{sampleRun(1, 2), sampleRun(0, 3), failedRun(0, 1), sampleRun(0, 0)});

    std::vector<std::pair<std::uint64_t, std::uint64_t>> runs;
    store.visitGood([&runs](std::uint64_t point, std::uint64_t replication) { runs.emplace_back(point, replication); });

    EXPECT_THAT(runs, ElementsAre(std::pair{0U, 0U}, std::pair{0U, 3U}, std::pair{1U, 2U}));
}

TEST_F(ResultsStoreTest, PutsARunInPlaceOfAFailedOne)
{
    ResultsStore store = ResultsStore::create(file, sampleExperiment());
    store.add(std::vector{failedRun(0, 0), failedRun(0, 1)});

    store.add(std::vector{sampleRun(0, 0), failedRun(0, 1)});

    EXPECT_THAT(runsIn(store), ElementsAre(sampleRun(0, 0), failedRun(0, 1)));
}

TEST_F(ResultsStoreTest, AddsAllOrNone)
{
    ResultsStore store = ResultsStore::create(file, sampleExperiment());
    const RunRecord first = sampleRun(0, 0);
    store.add({&first, 1});
    const std::string before = wholeDump(file);

    EXPECT_THROW(store.add(std::vector{sampleRun(1, 0), sampleRun(0, 0)}), std::logic_error);
    EXPECT_THROW(store.add(std::vector{sampleRun(1, 0), sampleRun(2, 0)}), std::logic_error);

    EXPECT_EQ(wholeDump(file), before);
    store.add(std::vector{sampleRun(1, 0)});
    EXPECT_THAT(runsIn(store), ElementsAre(sampleRun(0, 0), sampleRun(1, 0)));
}

TEST_F(ResultsStoreTest, NamesMeasuresInOrderOfFirstAppearance)
{
    ResultsStore store = ResultsStore::create(file, sampleExperiment());
    EXPECT_THAT(store.measures(), IsEmpty());

    store.add(std::vector{sampleRun(1, 0), sampleRun(0, 1), failedRun(0, 0)});

    EXPECT_THAT(store.measures(), ElementsAre("wait_s.mean", "utilisation", "wait_s.p95"));
}

TEST_F(ResultsStoreTest, ShowsResultsAndFailuresToPeople)
{
    ResultsStore store = ResultsStore::create(file, sampleExperiment());
    store.add(std::vector{sampleRun(1, 0), failedRun(0, 0)});

    tamper(file, "CREATE TABLE seen AS SELECT * FROM results UNION ALL SELECT *, '' FROM failures");

    const std::string text = wholeDump(file);
    EXPECT_THAT(text,
                HasSubstr("INSERT INTO seen VALUES(1,'bank.tills=7',0,'wait_s.p95',160.0);\n"
                          "INSERT INTO seen VALUES(1,'bank.tills=7',0,'wait_s.mean',100.09999999999999432);\n"));
    EXPECT_THAT(text, HasSubstr("INSERT INTO seen VALUES(0,'bank.tills=6',0,'there is not enough memory','');"));
}

TEST_F(ResultsStoreTest, CanDoWithoutAFileAndBeSavedLater)
{
    ResultsStore store = ResultsStore::withoutFile("it", sampleExperiment());
    store.add(sampleRuns(2));
    ResultsStore usual = ResultsStore::create(folder / "usual.db", sampleExperiment());
    usual.add(sampleRuns(2));
    EXPECT_EQ(names(), (Names{"usual.db", "usual.db-writer"}));

    store.saveAs(file);

    EXPECT_EQ(wholeDump(file), wholeDump(folder / "usual.db"));
}

TEST_F(ResultsStoreTest, NeverReplacesAnything)
{
    (void)ResultsStore::create(file, sampleExperiment());
    const std::string before = wholeDump(file);
    std::filesystem::create_symlink("sweep.db", folder / "link.db");
    const auto refusal = [](const std::filesystem::path& name) {
        return refusalOf(name, [&name] { return ResultsStore::create(name, {}); });
    };

    EXPECT_EQ(refusal(file), "exists already");
    EXPECT_EQ(refusal(folder / "link.db"), "exists already");
    EXPECT_EQ(refusal(folder), "exists already");
    EXPECT_EQ(refusal("/dev/null"), "exists already");
    EXPECT_EQ(wholeDump(file), before);
}

}  // namespace tillsim
