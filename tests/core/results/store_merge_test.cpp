// SPDX-License-Identifier: MIT
// Shards of one experiment become the store that it would have been.
#include "core/results/store_merge.hpp"

#include "core/results/experiment_difference.hpp"
#include "tests/core/results/store_folder.hpp"

#include <gmock/gmock.h>

#include <fstream>

namespace tillsim {

namespace {

namespace fs = std::filesystem;

class StoreMerge : public StoreFolder {
protected:
    /// A shard with the runs whose number leaves `part` when divided by 3, and what `change` does to its experiment.
    template <typename Change>
    fs::path shard(std::size_t part, Change change) const
    {
        ExperimentRecord experiment = sampleExperiment();
        change(experiment);
        const fs::path path = folder / ("shard" + std::to_string(part) + ".db");
        ResultsStore store = ResultsStore::create(path, experiment);
        const std::vector<RunRecord> runs = sampleRuns(5);
        for (std::size_t run = part; run < runs.size(); run += 3)
            store.add({&runs[run], 1});
        return path;
    }

    [[nodiscard]] fs::path shard(std::size_t part) const
    {
        return shard(part, [](const ExperimentRecord&) {});
    }

    /// What is said of the second shard when it is merged with a sound one.
    template <typename Change>
    [[nodiscard]] std::string refusalOfChanged(Change change) const
    {
        const std::vector<fs::path> shards{shard(0), shard(1, change)};
        std::string refusal = refusalOf(shards[1], [&] {
            mergeStores(file, shards);
            return 0;
        });
        fs::remove(shards[0]);
        fs::remove(shards[1]);
        EXPECT_FALSE(fs::exists(file));
        return refusal;
    }

    [[nodiscard]] std::string refusalOfMerging(const std::vector<fs::path>& shards) const
    {
        return refusalOf(file, [&] {
            mergeStores(file, shards);
            return 0;
        });
    }
};

}  // namespace

TEST_F(StoreMerge, GivesTheStoreThatWasNeverSharded)
{
    ResultsStore::create(folder / "whole.db", sampleExperiment()).add(sampleRuns(5));

    mergeStores(file, std::vector{shard(2), shard(0), shard(1)});

    EXPECT_EQ(wholeDump(file), wholeDump(folder / "whole.db"));
}

TEST_F(StoreMerge, TakesOneShardToo)
{
    mergeStores(file, std::vector{shard(0)});

    EXPECT_EQ(wholeDump(file), wholeDump(folder / "shard0.db"));
}

TEST_F(StoreMerge, TakesARunOnceThatIsThereTwice)
{
    RunRecord slower = sampleRun(0, 0);
    slower.wallSeconds = 9.0;
    ResultsStore::create(folder / "a.db", sampleExperiment()).add(std::vector{sampleRun(0, 0), failedRun(0, 1)});
    ResultsStore::create(folder / "b.db", sampleExperiment())
        .add(std::vector{slower, sampleRun(0, 1), failedRun(0, 2)});

    mergeStores(file, std::vector{folder / "a.db", folder / "b.db", folder / "a.db"});

    EXPECT_THAT(runsIn(ResultsStore::openToRead(file)),
                testing::ElementsAre(sampleRun(0, 0), sampleRun(0, 1), failedRun(0, 2)));
}

TEST_F(StoreMerge, RefusesARunWithOtherResults)
{
    RunRecord other = sampleRun(1, 0);
    other.measures[2].value += 1e-15;
    ResultsStore::create(folder / "a.db", sampleExperiment()).add(std::vector{sampleRun(1, 0)});
    ResultsStore::create(folder / "b.db", sampleExperiment()).add(std::vector{other});

    EXPECT_EQ(refusalOf(folder / "b.db",
                        [this] {
                            mergeStores(file, std::vector{folder / "a.db", folder / "b.db"});
                            return 0;
                        }),
              "replication 0 of point 1 (\"bank.tills=7\") has other results than in " + (folder / "a.db").string());
    EXPECT_FALSE(fs::exists(file));
}

TEST_F(StoreMerge, SaysWhyShardsDoNotBelongTogether)
{
    const std::string end = ", so that it cannot be merged with " + (folder / "shard0.db").string();

    EXPECT_EQ(refusalOfChanged([](ExperimentRecord& it) { it.seed = 8; }), "has seed 8, not 7" + end);
    EXPECT_EQ(refusalOfChanged([](ExperimentRecord& it) { it.scenario.name = "Mall"; }),
              "is about the scenario \"Mall\", not \"Shop\"" + end);
    EXPECT_EQ(refusalOfChanged([](ExperimentRecord& it) { it.scenario.text += '\n'; }),
              "has another version of the scenario \"Shop\"" + end);
    EXPECT_EQ(refusalOfChanged([](ExperimentRecord& it) { it.scenario.files[1].text += '\n'; }),
              "has another version of the input file baskets.csv" + end);
    EXPECT_EQ(refusalOfChanged([](ExperimentRecord& it) { it.scenario.files.pop_back(); }),
              "has other input files" + end);
    EXPECT_EQ(refusalOfChanged([](ExperimentRecord& it) { it.settings[0].value = "5h"; }),
              "has other settings for all points" + end);
    EXPECT_EQ(refusalOfChanged([](ExperimentRecord& it) { it.version = "tillsim 2"; }),
              "was made by tillsim 2, not tillsim 1.2.3 (GNU 12.2.0, Release)" + end);
    EXPECT_EQ(refusalOfChanged([](ExperimentRecord& it) { it.points[1].settings[0].value = "9"; }),
              "has other points" + end);
    EXPECT_EQ(refusalOfChanged([](ExperimentRecord& it) { it.axes.pop_back(); }), "has other axes" + end);
}

TEST_F(StoreMerge, DoesNotMindWhatTheScenariosFileIsCalled)
{
    EXPECT_EQ(differenceBetween(sampleExperiment(), sampleExperiment()), "");
    mergeStores(file,
                std::vector{shard(0), shard(1, [](ExperimentRecord& it) { it.scenario.fileName = "x/shop.toml"; })});

    EXPECT_EQ(ResultsStore::openToRead(file).experiment(), sampleExperiment());
}

TEST_F(StoreMerge, NeverReplacesAnything)
{
    const fs::path sound = shard(0);
    std::ofstream{file} << "precious";

    EXPECT_EQ(refusalOfMerging({sound}), "exists already");
    EXPECT_EQ(fs::file_size(file), 8U);
}

}  // namespace tillsim
