// SPDX-License-Identifier: MIT
// The journal of an order desk: what it keeps, what it tolerates, and what it refuses.
#include "app/gallery/journal.hpp"

#include "app/gallery/options.hpp"
#include "tests/app/gallery/playing.hpp"
#include "tests/app/gallery/scratch_file.hpp"

#include <gmock/gmock.h>

#include <csignal>
#include <sys/resource.h>

namespace tillsim::gallery {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::EndsWith;
using testing::IsEmpty;

const std::string title = "tillsim order journal 1\n";

std::vector<int> unfinishedIn(const std::filesystem::path& path)
{
    std::vector<int> numbers;
    const Journal journal{path, Survives::programCrash};
    for (const Order& order : journal.unfinished())
        numbers.push_back(order.number);
    return numbers;
}

std::string refusalOf(const std::filesystem::path& path)
{
    try {
        const Journal journal{path};
        return "none";
    } catch (const GalleryError& error) {
        return error.what();
    }
}

TEST(Journal, KeepsWhatWasAcceptedAndNotSettled)
{
    const ScratchFile file;
    {
        Journal journal{file.path()};
        Order second{2, 2345ms};
        second.isOutOfStock = true;
        journal.accepted(Order{1, 4s});
        journal.accepted(second);
        journal.accepted(Order{3, 0s});
        journal.settled(1);
    }

    const Journal journal{file.path()};

    const std::vector<Order> orders = journal.unfinished();
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[0].number, 2);
    EXPECT_EQ(orders[0].work, 2345ms);
    EXPECT_TRUE(orders[0].isOutOfStock);
    EXPECT_EQ(orders[1].number, 3);
    EXPECT_EQ(orders[1].work, 0s);
    EXPECT_FALSE(orders[1].isOutOfStock);
    EXPECT_EQ(journal.lastNumber(), 3);
    EXPECT_EQ(
        file.read(),
        title
            + "accepted 1 4000000000 in-stock\naccepted 2 2345000000 out-of-stock\naccepted 3 0 in-stock\nsettled 1\n");
}

TEST(Journal, IsEmptyAtFirst)
{
    const ScratchFile file;

    const Journal journal{file.path()};

    EXPECT_THAT(journal.unfinished(), IsEmpty());
    EXPECT_EQ(journal.lastNumber(), 0);
    EXPECT_EQ(file.read(), title);
}

TEST(Journal, ToleratesALastLineThatIsTornAnywhere)
{
    const ScratchFile file;
    const std::string whole = title + "accepted 1 5 in-stock\naccepted 2 5 in-stock\n";
    for (std::size_t kept = 0; kept <= whole.size(); ++kept) {
        file.write(whole.substr(0, kept));

        const std::vector<int> unfinished = unfinishedIn(file.path());
        Journal{file.path(), Survives::programCrash}.accepted(Order{7, 5ns});

        const bool hasFirst = kept >= title.size() + 22;
        const bool hasSecond = kept == whole.size();
        EXPECT_EQ(unfinished.size(), static_cast<std::size_t>(hasFirst) + hasSecond) << kept;
        EXPECT_EQ(unfinishedIn(file.path()).back(), 7) << kept;
        EXPECT_THAT(file.read(), EndsWith("\naccepted 7 5 in-stock\n")) << kept;
    }
}

TEST(Journal, LeavesAFileAloneThatIsNoJournal)
{
    for (const std::string text : {"my thesis", "my thesis\nchapter 1\n", "tillsim order journal 2\n", "\n", "t\n"}) {
        const ScratchFile file;
        file.write(text);

        EXPECT_THAT(refusalOf(file.path()), EndsWith(".journal:1: this is not an order journal; nothing was written"));
        EXPECT_EQ(file.read(), text);
    }
}

TEST(Journal, RefusesWhatIsNoRecordWithItsLine)
{
    for (const std::string record :
         {"accepted", "accepted x 5 in-stock", "accepted 2 -5 in-stock", "accepted 2 5", "accepted 2 5 sold", "settled",
          "settled x", "forgotten 2", "accepted 2 5 in-stock x", ""}) {
        const ScratchFile file;
        file.write(title + "accepted 1 5 in-stock\n" + record + "\nsettled 1\n");

        EXPECT_THAT(refusalOf(file.path()), EndsWith(".journal:3: not a record of an order journal: " + record));
    }
}

TEST(Journal, RefusesNumbersAndWorkThatNoOrderHas)
{
    for (const std::string record :
         {"accepted 0 5 in-stock", "accepted -1 5 in-stock", "accepted 1000000001 5 in-stock",
          "accepted 2147483647 5 in-stock", "accepted 2147483648 5 in-stock", "accepted 5 86400000000001 in-stock",
          "accepted 5 9223372036854775807 in-stock", "accepted 5 9223372036854775808 in-stock", "settled 0",
          "settled 1000000001"}) {
        const ScratchFile file;
        file.write(title + record + '\n');

        EXPECT_THAT(refusalOf(file.path()), EndsWith(".journal:2: not a record of an order journal: " + record));
    }
}

TEST(Journal, TakesTheHighestNumberAndTheLongestWorkAndNoOrderBeyond)
{
    const ScratchFile file;
    file.write(title + "accepted 1000000000 86400000000000 in-stock\n");
    Journal journal{file.path()};

    EXPECT_EQ(journal.lastNumber(), 1'000'000'000);
    EXPECT_THROW(journal.accepted(Order{1'000'000'001, 5ns}), GalleryError);
    EXPECT_THAT(file.read(), EndsWith("accepted 1000000000 86400000000000 in-stock\n"));
}

TEST(Journal, RefusesPlacesWhereItCannotWrite)
{
    const std::filesystem::path folder{testing::TempDir()};

    EXPECT_THAT(refusalOf(folder / "no-such-folder" / "x.journal"),
                EndsWith("x.journal: cannot open the journal: No such file or directory"));
    EXPECT_THAT(refusalOf(folder), EndsWith(": cannot open the journal: Is a directory"));
    EXPECT_EQ(refusalOf("/dev/null"), "/dev/null: a journal must be a regular file");
}

TEST(Journal, IsForOneDeskAtATime)
{
    const ScratchFile file;
    const Journal journal{file.path()};

    EXPECT_THAT(refusalOf(file.path()), EndsWith(".journal: another desk is using this journal"));
}

TEST(Journal, SaysSoWhenTheDiskIsFull)
{
    const ScratchFile file;
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{.rlim_cur = 30, .rlim_max = before.rlim_max};  // Bytes: room for the title, and a torn record.
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::string refusal = "none";
    try {
        Journal{file.path()}.accepted(Order{1, 5ns});
    } catch (const GalleryError& error) {
        refusal = error.what();
    }
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    EXPECT_THAT(refusal, EndsWith(".journal: cannot write the journal: File too large"));
    EXPECT_THAT(unfinishedIn(file.path()), IsEmpty()) << "and the record is not believed";
}

}  // namespace
}  // namespace tillsim::gallery
