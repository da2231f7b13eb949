// SPDX-License-Identifier: MIT
// The lines and checks of a story.
#include "app/gallery/story.hpp"

#include "tests/app/gallery/playing.hpp"

#include <gmock/gmock.h>

#include <sstream>

namespace tillsim::gallery {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

TEST(Story, WritesSecondsWithThreeDecimalsWhoAndWhat)
{
    std::ostringstream out;
    Story story{out};

    story.say(Instant{5s}, "worker 1", "wakes");
    story.say(Instant{61h + 7ms}, "main", "ends");

    EXPECT_EQ(out.str(), "5.000  worker 1  wakes\n219600.007  main  ends\n");
    EXPECT_THAT(story.lines(), ElementsAre(line(5s, "worker 1", "wakes"), line(61h + 7ms, "main", "ends")));
}

TEST(Story, SaysNothingOfChecksThatHold)
{
    std::ostringstream out;
    Story story{out};

    story.check(true, "it holds");
    story.checkEqual(7, 7, "so does this");

    EXPECT_EQ(out.str(), "");
    EXPECT_EQ(story.checks(), 2U);
    EXPECT_EQ(story.held(), 2U);
}

TEST(Story, SaysWhatWasExpectedAndWhatWasSeenWhereACheckFails)
{
    std::ostringstream out;
    Story story{out};
    story.say(Instant{5s}, "worker 1", "wakes");

    story.check(false, "two wake");
    story.checkEqual(story.moments("wakes"), {moment(5s, "worker 1"), moment(6s, "worker 2")}, "both wake");

    EXPECT_THAT(words(story.lines()),
                ElementsAre("wakes", "fails: two wake: it does not",
                            "fails: both wake: expected [5.000 worker 1, 6.000 worker 2], saw [5.000 worker 1]"));
    EXPECT_EQ(story.lines().back().when, Instant{5s});
    EXPECT_EQ(story.checks(), 2U);
    EXPECT_EQ(story.held(), 0U);
}

TEST(Story, KnowsWhenAndFromWhomSomethingWasHeard)
{
    std::ostringstream out;
    Story story{out};

    story.say(Instant{1s}, "a", "wakes");
    story.say(Instant{2s}, "b", "wakes up");
    story.say(Instant{3s}, "b", "wakes");

    EXPECT_THAT(story.moments("wakes"), ElementsAre(moment(1s, "a"), moment(3s, "b")));
}

TEST(Show, WritesTimesToTheMillisecond)
{
    EXPECT_EQ(show(Duration{0}), "0.000");
    EXPECT_EQ(show(Duration{1'999'999}), "0.001");
    EXPECT_EQ(show(Duration{-1500ms}), "-1.500");
    EXPECT_EQ(show(Instant{90min}), "5400.000");
}

TEST(Show, WritesListsAndTables)
{
    EXPECT_EQ(show(std::vector{1, 2}), "[1, 2]");
    EXPECT_EQ(show(std::vector<int>{}), "[]");
    EXPECT_EQ(show(std::map<std::string, int>{{"a", 1}, {"b", 2}}), "{a: 1, b: 2}");
}

}  // namespace
}  // namespace tillsim::gallery
