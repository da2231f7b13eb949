// SPDX-License-Identifier: MIT
// Files that are no stores, or no longer sound ones: each is refused with words, and none brings the program down.
#include "tests/core/results/store_folder.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <random>

namespace tillsim {

namespace {

namespace fs = std::filesystem;

class DamagedStore : public StoreFolder {
protected:
    DamagedStore()
    {
        ResultsStore::create(file, sampleExperiment()).add(sampleRuns(400));
        m_bytes = read();
    }

    void write(const std::string& bytes) const
    {
        fs::remove(file);
        std::ofstream{file, std::ios::binary} << bytes;
    }

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

    /// What is said of it, be it opened to read all of it or to add to it.
    [[nodiscard]] std::string refusal() const
    {
        const std::string toRead = refusalOf(file, [this] { return runsIn(ResultsStore::openToRead(file)); });
        const std::string toAdd = refusalOf(file, [this] { return ResultsStore::openToAdd(file).experiment(); });
        return toRead == toAdd ? toRead : toRead + " | " + toAdd;
    }

private:
    [[nodiscard]] std::string read() const
    {
        std::ifstream stream{file, std::ios::binary};
        return {std::istreambuf_iterator<char>{stream}, {}};
    }

    std::string m_bytes;
};

}  // namespace

TEST_F(DamagedStore, IsSoundToBeginWith)
{
    EXPECT_EQ(refusal(), "nothing");
    EXPECT_GT(bytes().size(), 60'000U);
}

TEST_F(DamagedStore, IsMissing)
{
    fs::remove(file);
    EXPECT_EQ(refusal(), "there is no such store");
    EXPECT_EQ(names(), std::set<std::string>{});
}

TEST_F(DamagedStore, IsSomethingElse)
{
    fs::create_directory(folder / "folder");
    write("name = \"Shop\"\n");
    EXPECT_EQ(refusal(), "is not a tillsim store");
    write("");
    EXPECT_EQ(refusal(), "is not a tillsim store");
    write(std::string(100'000, 'x'));
    EXPECT_EQ(refusal(), "is not a tillsim store");
    EXPECT_EQ(refusalOf(folder, [this] { return ResultsStore::openToRead(folder); }), "is a folder, not a file");
    EXPECT_EQ(refusalOf("/dev/null", [] { return ResultsStore::openToAdd("/dev/null"); }), "is not a tillsim store");
}

TEST_F(DamagedStore, IsAnotherProgramsDatabase)
{
    fs::remove(file);
    tamper(file, "CREATE TABLE run (point INTEGER); PRAGMA user_version = 9");
    EXPECT_EQ(refusal(), "is not a tillsim store");
}

TEST_F(DamagedStore, IsNewer)
{
    tamper(file, "PRAGMA user_version = 3");
    EXPECT_EQ(refusal(), "was written by a newer tillsim (schema 3, this one knows 2)");
}

TEST_F(DamagedStore, IsOlder)
{
    tamper(file, "DROP TABLE axis_path; PRAGMA user_version = 1");
    EXPECT_EQ(refusal(),
              "was written by an older tillsim (schema 1, this one knows 2), which still reads it; sweep again with "
              "this one, into a new store");
}

TEST_F(DamagedStore, HasLostItsExperiment)
{
    tamper(file, "DELETE FROM experiment");
    EXPECT_EQ(refusal(), "is damaged: it does not say what its experiment is");
}

TEST_F(DamagedStore, HasLostSomeValues)
{
    tamper(file, "DELETE FROM value WHERE position = 1 AND replication = 5");
    EXPECT_EQ(refusalOf(file, [this] { return runsIn(ResultsStore::openToRead(file)); }),
              "is damaged: there are measures without a value");
    tamper(file, "DELETE FROM value WHERE position = 0 AND replication = 4");
    EXPECT_EQ(refusalOf(file, [this] { return runsIn(ResultsStore::openToRead(file)); }),
              "is damaged: there are values without a name");
}

TEST_F(DamagedStore, HasLostANumber)
{
    tamper(file, "UPDATE run SET fingerprint = 'xyz' WHERE replication = 5");
    EXPECT_EQ(refusalOf(file, [this] { return runsIn(ResultsStore::openToRead(file)); }),
              "is damaged: a fingerprint is no number");
    tamper(file, "UPDATE run SET fingerprint = '00'; UPDATE line_profile SET lengths = '[1,' WHERE replication = 5");
    EXPECT_EQ(refusalOf(file, [this] { return runsIn(ResultsStore::openToRead(file)); }),
              "is damaged: a line profile is no list of numbers");
}

TEST_F(DamagedStore, IsCutShort)
{
    constexpr std::size_t page = 16384;
    for (std::size_t size = page; size < bytes().size(); size += page) {
        write(bytes().substr(0, size));
        EXPECT_EQ(refusal(), "is damaged: it is no sound SQLite file any more") << size;
    }
    for (const std::size_t size : {1U, 15U, 16U, 99U, 511U, 512U, 4000U}) {
        write(bytes().substr(0, size));
        EXPECT_THAT(refusal(),
                    testing::AnyOf("is not a tillsim store", "is damaged: it is no sound SQLite file any more"))
            << size;
    }
}

TEST_F(DamagedStore, HasLostAPage)
{
    constexpr std::size_t page = 16384;
    for (std::size_t at = page; at < bytes().size(); at += page) {
        std::string changed = bytes();
        changed.replace(at, page, std::string(page, '\xFF'));
        write(changed);
        EXPECT_THAT(refusal(), testing::StartsWith("is damaged")) << at;
    }
}

TEST_F(DamagedStore, NeverBringsTheProgramDown)
{
    std::mt19937 random{20260101};
    int refused = 0;
    for (int round = 0; round < 200; ++round) {
        std::string changed = bytes();
        for (int change = 0; change < 1 + round % 20; ++change)
            changed[random() % changed.size()] = static_cast<char>(random());
        write(changed);
        refused += refusal() != "nothing" ? 1 : 0;
    }
    EXPECT_GT(refused, 50);  // Not all: a changed digit of a number is a number.
}

}  // namespace tillsim
