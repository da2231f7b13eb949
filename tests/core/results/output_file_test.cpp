// SPDX-License-Identifier: MIT
// Files that are there as a whole or not at all.
#include "core/results/output_file.hpp"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <fstream>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <thread>

namespace tillsim {

namespace {

namespace fs = std::filesystem;

/// A folder of its own for each test.
class OutputFileTest : public testing::Test {
protected:
    OutputFileTest()
    {
        fs::remove_all(folder);
        fs::create_directories(folder);
    }
    ~OutputFileTest() override { fs::remove_all(folder); }

    static std::string read(const fs::path& path)
    {
        std::ifstream file{path, std::ios::binary};
        return {std::istreambuf_iterator<char>{file}, {}};
    }

    static void write(const fs::path& path, const std::string& text) { std::ofstream{path, std::ios::binary} << text; }

    std::set<std::string> names() const
    {
        std::set<std::string> result;
        for (const auto& entry : fs::directory_iterator{folder})
            result.insert(entry.path().filename());
        return result;
    }

    static std::string complaintAbout(const fs::path& path)
    {
        try {
            const OutputFile file{path};
            return "none";
        } catch (const OutputError& error) {
            return error.what();
        }
    }

    const fs::path folder = fs::current_path() / "scratch" / "output_file"
        / testing::UnitTest::GetInstance()->current_test_info()->name();
    const fs::path path = folder / "out.csv";
};

using Names = std::set<std::string>;

}  // namespace

TEST_F(OutputFileTest, AppearsWhenItIsCommitted)
{
    OutputFile file{path};
    file.write("a,b\n");
    file.write("1,2\n");

    EXPECT_FALSE(fs::exists(path));
    file.commit();

    EXPECT_EQ(read(path), "a,b\n1,2\n");
    EXPECT_EQ(names(), Names{"out.csv"});
}

TEST_F(OutputFileTest, LeavesTheOldFileUntilThen)
{
    write(path, "old");
    OutputFile file{path};
    file.write("new");

    EXPECT_EQ(read(path), "old");
    file.commit();

    EXPECT_EQ(read(path), "new");
}

TEST_F(OutputFileTest, ReplacesNothingThatCameMeanwhileWhereItMustBeNew)
{
    {
        OutputFile file{path};
        file.write("ours");
        write(path, "theirs");

        EXPECT_THAT([&file] { file.commitAsNew(); },
                    testing::ThrowsMessage<OutputError>(path.string() + ": cannot be written: it is there already"));
    }

    EXPECT_EQ(read(path), "theirs");
    EXPECT_EQ(names(), Names{"out.csv"});
}

TEST_F(OutputFileTest, AppearsWhereItMustBeNew)
{
    {
        OutputFile file{path};
        file.write("new");

        file.commitAsNew();
    }

    EXPECT_EQ(read(path), "new");
    EXPECT_EQ(names(), Names{"out.csv"});
}

TEST_F(OutputFileTest, LeavesNothingBehindWithoutACommit)
{
    write(path, "old");
    {
        OutputFile file{path};
        file.write("half");
    }

    EXPECT_EQ(read(path), "old");
    EXPECT_EQ(names(), Names{"out.csv"});
}

TEST_F(OutputFileTest, GoesAroundWhatAnotherRunIsWriting)
{
    OutputFile other{path};
    other.write("theirs");
    OutputFile file{path};
    file.write("ours");

    EXPECT_EQ(names(), (Names{"out.csv.tillsim-part", "out.csv.tillsim-part1"}));
    file.commit();
    EXPECT_EQ(read(path), "ours");
    other.commit();

    EXPECT_EQ(read(path), "theirs");
    EXPECT_EQ(names(), Names{"out.csv"});
}

TEST_F(OutputFileTest, RemovesWhatKilledRunsHaveLeft)
{
    write(folder / "out.csv.tillsim-part", "half a file");
    OutputFile file{path};
    file.write("whole");

    file.commit();

    EXPECT_EQ(read(path), "whole");
    EXPECT_EQ(names(), Names{"out.csv"});
}

TEST_F(OutputFileTest, GoesAroundWhatCannotBeALeftover)
{
    write(folder / "precious", "precious");
    fs::create_symlink("precious", folder / "out.csv.tillsim-part");
    fs::create_directory(folder / "out.csv.tillsim-part1");
    OutputFile file{path};

    file.commit();

    EXPECT_EQ(read(folder / "precious"), "precious");
    EXPECT_EQ(names(), (Names{"out.csv", "out.csv.tillsim-part", "out.csv.tillsim-part1", "precious"}));
}

TEST_F(OutputFileTest, NoticesThatItWasReplaced)
{
    write(path, "old");
    OutputFile file{path};
    file.write("new");
    fs::remove(folder / "out.csv.tillsim-part");
    write(folder / "out.csv.tillsim-part", "somebody else's");

    EXPECT_THAT([&file] { file.commit(); },
                testing::ThrowsMessage<OutputError>(
                    path.string() + ": cannot be written: something else has replaced out.csv.tillsim-part"));

    EXPECT_EQ(read(path), "old");
    EXPECT_EQ(read(folder / "out.csv.tillsim-part"), "somebody else's");
}

TEST_F(OutputFileTest, RefusesTheNamesOfFilesThatAreBeingWritten)
{
    for (const std::string name : {"out.csv.tillsim-part", "out.csv.tillsim-part7", ".tillsim-part99"})
        EXPECT_EQ(complaintAbout(folder / name),
                  (folder / name).string() + ": cannot be written: such names are for files that are being written");
    EXPECT_EQ(complaintAbout(folder / "out.csv.tillsim-part.csv"), "none");
    EXPECT_EQ(complaintAbout(folder / "out7"), "none");
}

TEST_F(OutputFileTest, MayHaveTheLongestNameThatThereIs)
{
    std::string letters = "x";
    for (int letter = 0; letter < 127; ++letter)
        letters += "\xC3\xA4";
    OutputFile file{folder / letters};
    OutputFile other{folder / letters};

    file.commit();
    other.commit();

    EXPECT_EQ(names(), Names{letters});
    EXPECT_EQ(complaintAbout(folder / std::string(256, 'x')),
              (folder / std::string(256, 'x')).string() + ": cannot be written: File name too long");
}

TEST_F(OutputFileTest, IsNoPartOfACircleOfLinks)
{
    fs::create_symlink("out.csv", folder / "link.csv");
    fs::create_symlink("link.csv", path);

    EXPECT_EQ(complaintAbout(path), path.string() + ": cannot be written: Too many levels of symbolic links");
    EXPECT_EQ(names(), (Names{"link.csv", "out.csv"}));
}

TEST_F(OutputFileTest, IsRemovedWhenASignalEndsTheProgram)
{
    write(path, "old");
    const OutputFile file{path};
    OutputFile finished{folder / "finished.csv"};
    finished.commit();

    removeUnfinishedFiles();

    EXPECT_EQ(names(), (Names{"finished.csv", "out.csv"}));
}

TEST_F(OutputFileTest, FollowsLinks)
{
    fs::create_directory(folder / "archive");
    write(folder / "archive" / "real.csv", "old");
    fs::create_symlink("archive/real.csv", folder / "link.csv");
    fs::create_symlink("link.csv", path);
    OutputFile file{path};
    file.write("new");

    file.commit();

    EXPECT_TRUE(fs::is_symlink(path));
    EXPECT_EQ(read(folder / "archive" / "real.csv"), "new");
}

TEST_F(OutputFileTest, MakesTheFileThatALinkWaitsFor)
{
    fs::create_symlink("later.csv", path);
    OutputFile file{path};

    file.commit();

    EXPECT_TRUE(fs::is_symlink(path));
    EXPECT_TRUE(fs::is_regular_file(folder / "later.csv"));
}

TEST_F(OutputFileTest, HasTheUsualPermissionsOrThoseOfTheOldFile)
{
    write(folder / "usual", "");
    write(path, "old");
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    OutputFile old{path};
    OutputFile fresh{folder / "fresh"};

    old.commit();
    fresh.commit();

    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(fs::status(folder / "fresh").permissions(), fs::status(folder / "usual").permissions());
}

TEST_F(OutputFileTest, WritesStraightIntoAPipe)
{
    ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
    std::string received;
    std::jthread reader{[this, &received] { received = read(path); }};
    {
        OutputFile file{path};
        file.write("through");
        file.commit();
    }
    reader.join();

    EXPECT_EQ(received, "through");
    EXPECT_TRUE(fs::is_fifo(path));
}

TEST_F(OutputFileTest, NeverReplacesADevice)
{
    OutputFile file{"/dev/null"};
    file.write("gone");

    file.commit();

    EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(OutputFileTest, SaysWhyItCannotBeOpened)
{
    EXPECT_EQ(complaintAbout(folder / "nowhere" / "out.csv"),
              (folder / "nowhere" / "out.csv").string() + ": cannot be written: there is no such folder");
    EXPECT_EQ(complaintAbout(folder), folder.string() + ": cannot be written: Is a directory");
    write(path, "a file");
    EXPECT_EQ(complaintAbout(path / "out.csv"), (path / "out.csv").string() + ": cannot be written: Not a directory");
}

TEST_F(OutputFileTest, SaysThatTheDiskIsFull)
{
    OutputFile file{"/dev/full"};

    EXPECT_THAT([&file] { file.write("too much"); },
                testing::ThrowsMessage<OutputError>("/dev/full: cannot be written: No space left on device"));
}

TEST(ThroughLinks, LeadToOnePlaceFromAllItsNames)
{
    EXPECT_EQ(throughLinks("a/../out.csv"), throughLinks("./out.csv"));
    EXPECT_EQ(throughLinks("out.csv"), throughLinks(fs::current_path() / "out.csv"));
}

}  // namespace tillsim
