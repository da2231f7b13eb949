// SPDX-License-Identifier: MIT
// `tillsim gallery`, end to end.
#include "app/gallery/system.hpp"
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace tillsim::cli {

namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

class Gallery : public Workplace { };

}  // namespace

TEST_F(Gallery, ListsItsSystemsWithALineEach)
{
    const Outcome outcome = tillsim("gallery");

    EXPECT_EQ(outcome.code, 0);
    const auto lines = std::count(outcome.out.begin(), outcome.out.end(), '\n');
    EXPECT_EQ(static_cast<std::size_t>(lines), gallery::systems().size());
    EXPECT_THAT(outcome.out, HasSubstr("lifo               last in, first out\n"));
}

TEST_F(Gallery, PlaysASystem)
{
    const Outcome outcome = tillsim("gallery lifo");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.out, StartsWith("0.000  "));
    EXPECT_THAT(outcome.out, testing::ContainsRegex("\nchecks: ([0-9]+) of ([0-9]+) hold\n$"));
    EXPECT_EQ(outcome.err, "");
}

TEST_F(Gallery, RepeatsASeed)
{
    const std::string story = tillsim("gallery producer-consumer --seed 3").out;

    EXPECT_EQ(tillsim("gallery producer-consumer --seed 3").out, story);
    EXPECT_NE(tillsim("gallery producer-consumer --seed 4").out, story);
}

TEST_F(Gallery, SuggestsTheSystemThatWasMeant)
{
    const Outcome near = tillsim("gallery bonded");
    EXPECT_EQ(near.code, 2);
    EXPECT_EQ(near.err, "tillsim: the gallery has no system 'bonded', did you mean 'bounded'?\n");

    const Outcome far = tillsim("gallery supermarket");
    EXPECT_EQ(far.code, 2);
    EXPECT_EQ(far.err, "tillsim: the gallery has no system 'supermarket'; tillsim gallery lists them\n");
}

TEST_F(Gallery, RefusesOptionsThatTheSystemDoesNotTake)
{
    const Outcome outcome = tillsim("gallery lifo --policy wait");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, "tillsim: lifo does not take --policy: it takes --seed\n");
}

TEST_F(Gallery, RefusesAJournalThatNoDeskHasWritten)
{
    write("full.journal", "tillsim order journal 1\naccepted 2147483647 5 in-stock\n");
    write("long.journal", "tillsim order journal 1\naccepted 5 9223372036854775807 in-stock\n");

    const Outcome full = tillsim("gallery order-desk --journal full.journal");
    const Outcome tooLong = tillsim("gallery order-desk --journal long.journal");

    EXPECT_EQ(full.code, 2);
    EXPECT_EQ(full.err, "tillsim: full.journal:2: not a record of an order journal: accepted 2147483647 5 in-stock\n");
    EXPECT_EQ(tooLong.code, 2);
    EXPECT_THAT(tooLong.err, StartsWith("tillsim: long.journal:2: not a record of an order journal: "));
}

TEST_F(Gallery, RefusesAJournalThatIsNone)
{
    const Outcome outcome = tillsim("gallery order-desk --journal four.toml");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, StartsWith("tillsim: "));
    EXPECT_THAT(read("four.toml"), HasSubstr("name = \"Four\""));
}

}  // namespace tillsim::cli
