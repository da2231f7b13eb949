// SPDX-License-Identifier: MIT
// Who may use a store when, and what happens where nothing can be written.
#include "core/results/sqlite_database.hpp"
#include "tests/core/results/child_process.hpp"
#include "tests/core/results/store_folder.hpp"

#include <gmock/gmock.h>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace tillsim {

namespace {

namespace fs = std::filesystem;

using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;
using testing::SizeIs;

class StoreAccess : public StoreFolder {
protected:
    [[nodiscard]] std::string refusalToAdd() const
    {
        return refusalOf(file, [this] { return ResultsStore::openToAdd(file); });
    }
};

/// While it lives, no file of this process can become larger.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : m_handler{std::signal(SIGXFSZ, SIG_IGN)}
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

/// A folder that anybody can reach, but only its owner and root can write to.
class ProtectedFolder {
public:
    ProtectedFolder()
    {
        std::string name = fs::temp_directory_path() / "tillsim-store-XXXXXX";
        path = ::mkdtemp(name.data());
    }
    ~ProtectedFolder()
    {
        allow(fs::perms::owner_all);
        fs::remove_all(path);
    }
    ProtectedFolder(const ProtectedFolder&) = delete;
    ProtectedFolder& operator=(const ProtectedFolder&) = delete;

    void protect() const { allow(fs::perms{0555}); }

    fs::path path;

private:
    void allow(fs::perms permissions) const { fs::permissions(path, permissions); }
};

}  // namespace

TEST_F(StoreAccess, IsForOneWriterAtATime)
{
    const ResultsStore first = ResultsStore::create(file, sampleExperiment());
    fs::create_symlink("sweep.db", folder / "link.db");

    const std::string host = "process " + std::to_string(::getpid()) + " on ";
    EXPECT_THAT(refusalToAdd(), testing::StartsWith("another tillsim is adding to it: " + host));
    EXPECT_THAT(refusalOf(folder / "link.db", [this] { return ResultsStore::openToAdd(folder / "link.db"); }),
                testing::StartsWith("another tillsim is adding to it: " + host));
}

TEST_F(StoreAccess, IsForTheNextWriterAfterwards)
{
    (void)ResultsStore::create(file, sampleExperiment());
    {
        ResultsStore first = ResultsStore::openToAdd(file);
        ResultsStore moved = std::move(first);
        first = std::move(moved);
        EXPECT_NE(refusalToAdd(), "nothing");
    }

    EXPECT_EQ(refusalToAdd(), "nothing");
    EXPECT_EQ(names(), std::set<std::string>{"sweep.db"});
}

TEST_F(StoreAccess, NamesAWriterInAnotherProcess)
{
    (void)ResultsStore::create(file, sampleExperiment());
    ChildProcess writer{[this](int output) {
        const ResultsStore store = ResultsStore::openToAdd(file);
        [[maybe_unused]] const bool told = ::write(output, "+", 1) == 1;
        ::pause();
    }};
    ASSERT_TRUE(writer.awaitByte());

    EXPECT_THAT(refusalToAdd(), HasSubstr("adding to it: process " + std::to_string(writer.id()) + " on "));
    writer.kill();
    EXPECT_EQ(names(), (std::set<std::string>{"sweep.db", "sweep.db-writer"}));
    EXPECT_EQ(refusalToAdd(), "nothing");
    EXPECT_EQ(names(), std::set<std::string>{"sweep.db"});
}

TEST_F(StoreAccess, LetsOthersReadWhatWasThereWhenTheyOpenedIt)
{
    ResultsStore writer = ResultsStore::create(file, sampleExperiment());
    writer.add(sampleRuns(1));
    const ResultsStore reader = ResultsStore::openToRead(file);
    const RunRecord later = sampleRun(0, 1);

    writer.add({&later, 1});

    EXPECT_THAT(runsIn(reader), SizeIs(2));
    EXPECT_THAT(runsIn(ResultsStore::openToRead(file)), SizeIs(3));
}

TEST_F(StoreAccess, SurvivesAVisitorThatThrows)
{
    ResultsStore store = ResultsStore::create(file, sampleExperiment());
    store.add(sampleRuns(2));
    const RunRecord later = sampleRun(0, 2);

    EXPECT_THROW(store.visit([](const RunRecord&) { throw std::runtime_error{"enough"}; }), std::runtime_error);
    store.add({&later, 1});

    EXPECT_THAT(runsIn(store), SizeIs(5));
}

TEST_F(StoreAccess, LosesNothingToAFullDisk)
{
    ResultsStore store = ResultsStore::create(file, sampleExperiment());
    store.add(sampleRuns(10));
    const std::string before = wholeDump(file);
    std::vector<RunRecord> many = sampleRuns(2'000);
    std::erase_if(many, [](const RunRecord& run) { return run.replication < 10; });
    {
        const FullDisk disk{fs::file_size(file) + 10'000};
        EXPECT_EQ(refusalOf(file,
                            [&] {
                                store.add(many);
                                return 0;
                            }),
                  "cannot be written: File too large");
    }

    EXPECT_EQ(wholeDump(file), before);
    store.add(many);
    EXPECT_EQ(runsIn(store), sampleRuns(2'000));
}

TEST_F(StoreAccess, ForgetsPointsThatCouldNotBeWritten)
{
    ResultsStore store = ResultsStore::create(file, sampleExperiment());
    const PointRecord large{"large", {{"text", std::string(100'000, 'x')}}};
    const PointRecord small{"small", {{"text", "y"}}};
    {
        const FullDisk disk{fs::file_size(file) + 20'000};
        EXPECT_EQ(refusalOf(file,
                            [&] {
                                return store.pointsOf(std::vector{small, large});
                            }),
                  "cannot be written: File too large");
    }

    EXPECT_THAT(store.pointsOf(std::vector{large, small}), testing::ElementsAre(2U, 3U));
    EXPECT_EQ(ResultsStore::openToRead(file).experiment().points.at(3), small);
}

TEST_F(StoreAccess, IsNotMadeOnAFullDisk)
{
    const FullDisk disk{10'000};

    EXPECT_EQ(refusalOf(file, [this] { return ResultsStore::create(file, sampleExperiment()); }),
              "cannot be written: File too large");
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(StoreAccess, SaysThatTheDiskIsFull)
{
    const sqlite::Database database{"sweep.db"};
    database.execute("CREATE TABLE text (text TEXT); PRAGMA max_page_count = 3");

    EXPECT_EQ(refusalOf("sweep.db",
                        [&] {
                            database.execute("INSERT INTO text VALUES (hex(zeroblob(9999)))");
                            return 0;
                        }),
              "cannot be written: No space left on device");
}

TEST_F(StoreAccess, NeedsAFolderThatCanBeWritten)
{
    const ProtectedFolder place;
    const fs::path store = place.path / "sweep.db";
    (void)ResultsStore::create(store, sampleExperiment());
    fs::permissions(store, fs::perms{0666});
    place.protect();

    EXPECT_EQ(asNobody([&] { return refusalOf(store, [&] { return ResultsStore::openToAdd(store); }); }),
              "cannot be written: Permission denied");
    const fs::path other = place.path / "other.db";
    EXPECT_EQ(asNobody([&] { return refusalOf(other, [&] { return ResultsStore::create(other, {}); }); }),
              "cannot be written: Permission denied");
    const fs::path nowhere = folder / "nowhere" / "sweep.db";
    EXPECT_EQ(refusalOf(nowhere, [&] { return ResultsStore::create(nowhere, {}); }),
              "cannot be written: there is no such folder");
}

TEST_F(StoreAccess, CanBeReadWhereNothingCanBeWritten)
{
    const ProtectedFolder place;
    const fs::path store = place.path / "sweep.db";
    ResultsStore::create(store, sampleExperiment()).add(sampleRuns(2));
    fs::permissions(store, fs::perms{0444});
    place.protect();

    EXPECT_EQ(asNobody([&] { return std::to_string(runsIn(ResultsStore::openToRead(store)).size()); }), "4");
    fs::permissions(store, fs::perms::none);
    EXPECT_EQ(asNobody([&] { return refusalOf(store, [&] { return ResultsStore::openToRead(store); }); }),
              "cannot be opened: Permission denied");
}

}  // namespace tillsim
