// SPDX-License-Identifier: MIT
// The systems on events and conditions: event, upload, upload-server, missed-events, condition, connection.
#include "app/gallery/upload.hpp"
#include "tests/app/gallery/playing.hpp"

#include <gmock/gmock.h>

#include <sstream>

namespace tillsim::gallery {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::SizeIs;

TEST(EventSystem, WakesBothWorkersAtFiveAndLetsThemFinishAtSix)
{
    EXPECT_THAT(playSystem("event").lines,
                ElementsAre(line(0s, "worker 1", "waits for the event"), line(0s, "worker 2", "waits for the event"),
                            line(5s, "timer", "sets the event"), line(5s, "worker 1", "wakes"),
                            line(5s, "worker 2", "wakes"), line(6s, "worker 1", "has finished, and clears the event"),
                            line(6s, "worker 2", "has finished, and clears the event")));
}

TEST(UploadSystem, LetsTheReaderGoOnWithTheLastChunk)
{
    EXPECT_THAT(playSystem("upload").lines,
                ElementsAre(line(0s, "reader", "asks for the contents"), line(0s, "client", "sends 1024 bytes"),
                            line(2s, "client", "sends 1024 bytes"), line(4s, "client", "sends 452 bytes"),
                            line(4s, "reader", "has 2500 bytes"), line(4s, "reader", "asks again"),
                            line(4s, "reader", "has them at once")));
}

Task<> keep(Upload& upload, std::string& contents, Instant& when, const Kernel& kernel)
{
    contents = co_await upload.getContents();
    when = kernel.now();
}

class UploadOfBytes : public testing::TestWithParam<std::size_t> { };

INSTANTIATE_TEST_SUITE_P(ChunkBounds, UploadOfBytes, testing::Values(0, 1, 1023, 1024, 1025, 2048, 5000),
                         testing::PrintToStringParamName{});

TEST_P(UploadOfBytes, ArrivesByteForByteWithItsLastChunk)
{
    const std::string file = makeFile(GetParam());
    std::ostringstream out;
    Story story{out};
    Connection connection;
    Upload upload{connection};
    std::string contents = "nothing";
    Instant when{};
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(upload.listen());
    kernel.spawn(keep(upload, contents, when, kernel));

    kernel.spawn(send(tell, "client", file, 3s, connection));
    kernel.run();

    const std::size_t chunks = (GetParam() + longestChunk - 1) / longestChunk;
    EXPECT_EQ(contents, file);
    EXPECT_EQ(contents.size(), GetParam());
    EXPECT_THAT(story.lines(), SizeIs(chunks));
    EXPECT_EQ(when, chunks == 0 ? Instant{} : Instant{(static_cast<int>(chunks) - 1) * 3s});
}

TEST(UploadServerSystem, ReportsOverlappingClientsInTheOrderOfTheirLastChunk)
{
    const Played played = playSystem("upload-server");

    EXPECT_THAT(played.moments("connects"), ElementsAre(moment(0s, "anna"), moment(1s, "bert"), moment(2s, "carl")));
    EXPECT_THAT(played.by("server"),
                ElementsAre(line(4s, "server", "has all 2048 bytes of bert"),
                            line(6s, "server", "has all 1030 bytes of carl"),
                            line(8s, "server", "has all 5000 bytes of anna")));
    EXPECT_EQ(played.by("bert").back(), line(4s, "bert", "sends 1024 bytes"));
    EXPECT_EQ(played.by("carl").back(), line(6s, "carl", "sends 6 bytes"));
    EXPECT_EQ(played.by("anna").back(), line(8s, "anna", "sends 904 bytes"));
}

TEST(MissedEventsSystem, LosesEventsButNoItems)
{
    const Played played = playSystem("missed-events");

    EXPECT_THAT(played.after("sends signal "), SizeIs(21));
    EXPECT_THAT(words(played.after("hears signal ")),
                ElementsAre("1 and works", "2 and works", "5 and works", "6 and works", "10 and works", "11 and works",
                            "15 and works", "16 and works", "20 and works"));
    EXPECT_THAT(words(played.after("takes signal ")),
                ElementsAre("1 and works", "2 and works", "3 and works", "4 and works", "5 and works", "6 and works",
                            "7 and works", "8 and works", "9 and works"));
    EXPECT_THAT(played.by("main"),
                ElementsAre(line(20s, "main", "stops everything"), line(20s, "main", "of 21 events, 11 were lost"),
                            line(20s, "main", "of 21 items, 9 were taken and 12 are still in the queue")));
}

TEST(ConditionSystem, RunsTheWorkersOneAfterTheOther)
{
    EXPECT_THAT(playSystem("condition").lines,
                ElementsAre(line(5s, "notifier", "notifies all"), line(5s, "worker 1", "begins"),
                            line(6s, "worker 1", "has finished"), line(6s, "worker 2", "begins"),
                            line(7s, "worker 2", "has finished"), line(10s, "notifier", "notifies all"),
                            line(10s, "worker 1", "begins"), line(11s, "worker 1", "has finished"),
                            line(11s, "worker 2", "begins"), line(12s, "worker 2", "has finished")));
}

TEST(ConnectionSystem, RunsTheQueriesWhenItIsInitialised)
{
    EXPECT_THAT(playSystem("connection").lines,
                ElementsAre(line(0s, "query 1", "sees that it must wait"),
                            line(0s, "query 2", "sees that it must wait"), line(0s, "connection", "is initialising"),
                            line(0s, "query 1", "sees that it must wait"),
                            line(0s, "query 2", "sees that it must wait"), line(3s, "connection", "is initialised"),
                            line(3s, "query 1", "sees that it can run"), line(3s, "query 1", "runs"),
                            line(6s, "query 1", "has finished"), line(6s, "query 2", "sees that it can run"),
                            line(6s, "query 2", "runs"), line(9s, "query 2", "has finished")));
}

}  // namespace
}  // namespace tillsim::gallery
