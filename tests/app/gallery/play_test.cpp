// SPDX-License-Identifier: MIT
// Playing a system: its options, the count of its checks, and what goes wrong in it.
#include "tests/app/gallery/playing.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <stdexcept>

namespace tillsim::gallery {
namespace {

using namespace std::chrono_literals;

std::string refusalOf(const System& system, const Options& options)
{
    std::ostringstream out;
    try {
        play(system, options, out);
    } catch (const GalleryError& error) {
        EXPECT_EQ(out.str(), "");
        return error.what();
    }
    return "none";
}

void claimTwoThings(Story& story, const Options&)
{
    story.check(true, "one is one");
    story.checkEqual(2, 3, "two is three");
}

void throwSomething(Story& story, const Options&)
{
    story.say(Instant{2s}, "main", "begins");
    throw std::runtime_error{"till on fire"};
}

void complain(Story&, const Options&)
{
    throw GalleryError{"x.journal: cannot open the journal"};
}

TEST(Play, CountsTheChecksThatHold)
{
    const System system{"test", "", claimTwoThings};
    std::ostringstream out;

    const PlayResult result = play(system, {}, out);

    EXPECT_EQ(out.str(), "0.000  check  fails: two is three: expected 3, saw 2\nchecks: 1 of 2 hold\n");
    EXPECT_EQ(result.held, 1U);
    EXPECT_EQ(result.checks, 2U);
    EXPECT_FALSE(result.allHold());
}

TEST(Play, EndsWithTheCountOfChecks)
{
    const Played played = playSystem("event");

    EXPECT_TRUE(played.text.ends_with("\nchecks: 3 of 3 hold\n")) << played.text;
}

TEST(Play, ReportsWhatASystemThrows)
{
    const System system{"test", "", throwSomething};
    std::ostringstream out;

    const PlayResult result = play(system, {}, out);

    EXPECT_EQ(out.str(),
              "2.000  main  begins\n"
              "2.000  check  fails: the system handles what goes wrong in it: till on fire\n"
              "checks: 0 of 1 hold\n");
    EXPECT_FALSE(result.allHold());
}

TEST(Play, LeavesMistakesOfTheUserToItsCaller)
{
    EXPECT_EQ(refusalOf({"test", "", complain}, {}), "x.journal: cannot open the journal");
}

TEST(Play, RefusesOptionsThatTheSystemDoesNotTake)
{
    const System& event = *findSystem("event");
    const System& desk = *findSystem("order-desk");

    EXPECT_EQ(refusalOf(event, {.fail = true}), "event does not take --fail: it takes --seed");
    EXPECT_EQ(refusalOf(event, {.policy = Policy::wait, .journal = "x", .until = Instant{1s}}),
              "event does not take --policy, --journal, --until: it takes --seed");
    EXPECT_EQ(refusalOf(desk, {.fail = true}),
              "order-desk does not take --fail: it takes --seed, --policy, --journal, --until");
}

}  // namespace
}  // namespace tillsim::gallery
