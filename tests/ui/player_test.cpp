// SPDX-License-Identifier: MIT
// Playing a day: whatever one does on the way, its end is that of a headless run; and nothing that goes wrong is lost.
#include "ui/player.hpp"

#include "core/experiment/simulation.hpp"
#include "core/experiment/theory_result.hpp"
#include "core/scenario/scenario_file.hpp"
#include "tests/ui/patience.hpp"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

std::shared_ptr<const Scenario> supermarket()
{
    const char* const path = TILLSIM_SOURCE_DIR "/resources/scenarios/supermarket_weekday.toml";
    return std::make_shared<const Scenario>(loadScenario(path));
}

/// Everybody is served for longer than there is time.
std::shared_ptr<const Scenario> endlessShop()
{
    Scenario scenario{.name = "endless", .duration = 1h};
    scenario.arrivals = {{.kind = BatchArrivals{Distribution::constant(60.0), Distribution::constant(10.0)}}};
    scenario.service.work = Distribution::constant(2e9);
    scenario.banks = {Bank{}};
    return std::make_shared<const Scenario>(std::move(scenario));
}

RunResult headless(const Scenario& scenario, std::uint64_t seed)
{
    RunResult result = simulate(scenario, {.seed = seed});
    result.theory = theoryResult(scenario);
    return result;
}

std::size_t inLine(const ShopPicture& shop)
{
    std::size_t count = 0;
    for (const BankPicture& bank : shop.banks) {
        for (const LinePicture& line : bank.lines)
            count += line.size();
    }
    return count;
}

bool comesTo(const Player& player, Instant at)
{
    return QTest::qWaitFor([&] { return player.hasArrived() && player.position() == at; }, patience);
}

bool comesToEnd(const Player& player)
{
    return QTest::qWaitFor([&] { return player.isAtEnd(); }, patience);
}

bool knowsTheDay(const Player& player)
{
    return QTest::qWaitFor([&] { return player.isOutlineComplete(); }, patience);
}

class LoadedPlayer : public testing::Test {
protected:
    LoadedPlayer() { player.load(scenario, 7); }

    std::shared_ptr<const Scenario> scenario = supermarket();
    Player player;
    QSignalSpy failures{&player, &Player::failed};
};

TEST_F(LoadedPlayer, StandsAtTheOpeningAndDoesNotPlay)
{
    EXPECT_FALSE(player.isPlaying());
    EXPECT_EQ(player.position(), Instant{});
    EXPECT_EQ(player.picture().at, Instant{});
}

TEST_F(LoadedPlayer, PlaysToTheEndOfTheHeadlessRun)
{
    player.setAsFastAsPossible(true);

    player.play();

    ASSERT_TRUE(comesToEnd(player));
    EXPECT_FALSE(player.isPlaying());
    EXPECT_EQ(player.result(), headless(*scenario, 7));
}

TEST_F(LoadedPlayer, EndsTheSameAfterPausingSeekingAndChangingSpeed)
{
    player.setSpeed(10'000.0);
    player.play();
    ASSERT_TRUE(QTest::qWaitFor([&] { return player.position() > Instant{10min}; }, patience));
    player.pause();
    player.seek(Instant{3h});
    ASSERT_TRUE(comesTo(player, Instant{3h}));
    player.seek(Instant{1h});
    ASSERT_TRUE(comesTo(player, Instant{1h}));
    player.stepEvent();
    player.stepCustomer();
    player.setAsFastAsPossible(true);

    player.play();

    ASSERT_TRUE(comesToEnd(player));
    EXPECT_EQ(player.result(), headless(*scenario, 7));
}

TEST_F(LoadedPlayer, GoesToTheEndWhileItPlays)
{
    player.play();

    player.toEnd();

    ASSERT_TRUE(comesToEnd(player));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !player.isPlaying(); }, patience));
    EXPECT_EQ(player.position(), player.playback().now());
    EXPECT_EQ(player.result(), headless(*scenario, 7));
}

TEST_F(LoadedPlayer, StartsAgainWhenItPlaysAtTheEnd)
{
    player.toEnd();
    ASSERT_TRUE(comesToEnd(player));

    player.play();

    EXPECT_TRUE(player.isPlaying());
    ASSERT_TRUE(QTest::qWaitFor([&] { return player.hasArrived() && player.position() > Instant{}; }, patience));
    EXPECT_LT(player.position(), Instant{1h});
}

TEST_F(LoadedPlayer, AchievesTheSpeedThatIsWanted)
{
    player.setSpeed(60.0);

    player.play();

    ASSERT_TRUE(QTest::qWaitFor([&] { return player.achievedSpeed() > 0.0; }, patience));
    player.pause();
    EXPECT_EQ(player.achievedSpeed(), 0.0);
}

TEST_F(LoadedPlayer, KeepsItsSpeedWithinItsLimits)
{
    player.setSpeed(1e9);
    EXPECT_EQ(player.speed(), Player::fastest);

    player.setSpeed(0.0);
    EXPECT_EQ(player.speed(), Player::slowest);
}

TEST_F(LoadedPlayer, RunsUntilATimeAndStopsExactlyThere)
{
    player.setAsFastAsPossible(true);

    player.runUntil({.kind = MomentKind::Time, .at = Instant{2h}});

    ASSERT_TRUE(QTest::qWaitFor([&] { return !player.isPlaying(); }, patience));
    EXPECT_EQ(player.position(), Instant{2h});
    EXPECT_FALSE(player.until().has_value());
}

TEST_F(LoadedPlayer, RunsUntilTheLineIsTooLong)
{
    ASSERT_TRUE(knowsTheDay(player));
    const auto expected = nextInstantOf({.kind = MomentKind::LineLonger, .number = 3}, *player.outline(), Instant{});
    ASSERT_TRUE(expected.has_value());
    player.setAsFastAsPossible(true);

    player.runUntil({.kind = MomentKind::LineLonger, .number = 3});

    ASSERT_TRUE(QTest::qWaitFor([&] { return !player.isPlaying(); }, patience));
    EXPECT_EQ(player.position(), *expected);
    EXPECT_GT(inLine(player.picture()), 3U);
}

TEST_F(LoadedPlayer, SaysThatSomethingDoesNotHappenAnyMore)
{
    player.runUntil({.kind = MomentKind::Customer, .number = 1'000'000});

    ASSERT_TRUE(QTest::qWaitFor([&] { return failures.count() == 1; }, patience));
    EXPECT_EQ(failures.front().front().toString(), "That does not happen any more on this day.");
    EXPECT_FALSE(player.isPlaying());
}

TEST_F(LoadedPlayer, StillGoesWhereItWasSentWhenItIsThenToRunUntilWhatNeverComes)
{
    ASSERT_TRUE(knowsTheDay(player));
    player.toEnd();
    ASSERT_TRUE(comesToEnd(player));
    player.seek(Instant{10h});

    player.runUntil({.kind = MomentKind::Customer, .number = 1'000'000});

    EXPECT_EQ(failures.count(), 1);
    EXPECT_TRUE(comesTo(player, Instant{10h}));
    EXPECT_EQ(player.playback().now(), Instant{10h});
}

TEST_F(LoadedPlayer, TellsOfAtMostOneFrameATick)
{
    QSignalSpy frames{&player, &Player::frame};

    for (int seconds = 1; seconds <= 100; ++seconds)
        player.seek(Instant{std::chrono::seconds{seconds}});

    EXPECT_EQ(frames.count(), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return frames.count() > 0; }, patience));
}

TEST_F(LoadedPlayer, UndoesWhatWasDoneToTheShop)
{
    player.seek(Instant{1h});
    ASSERT_TRUE(comesTo(player, Instant{1h}));

    player.intervene(InterventionKind::Rush, 0, 0, {}, 30);
    player.seek(Instant{2h});
    ASSERT_TRUE(comesTo(player, Instant{2h}));
    const std::int64_t withRush = player.result().customers.arrived;
    player.undo();

    ASSERT_TRUE(comesTo(player, Instant{2h}));
    EXPECT_EQ(player.result().customers.arrived, withRush - 30);
    EXPECT_TRUE(player.canRedo());
}

TEST_F(LoadedPlayer, KnowsTheDayAnewAfterAnIntervention)
{
    ASSERT_TRUE(knowsTheDay(player));
    const std::size_t before = player.outline()->customers.size();
    player.seek(Instant{1h});

    player.intervene(InterventionKind::Rush, 0, 0, {}, 30);

    ASSERT_TRUE(knowsTheDay(player));
    EXPECT_EQ(player.outline()->customers.size(), before + 30);
}

TEST_F(LoadedPlayer, ForksSoThatOnlyTheOtherSideChanges)
{
    player.seek(Instant{1h});
    ASSERT_TRUE(comesTo(player, Instant{1h}));

    player.fork();
    player.intervene(InterventionKind::Rush, 0, 0, {}, 30);
    player.seek(Instant{2h});

    ASSERT_TRUE(comesTo(player, Instant{2h}));
    EXPECT_EQ(player.playback(Side::a).now(), player.playback(Side::b).now());
    EXPECT_EQ(player.result(Side::b).customers.arrived, player.result(Side::a).customers.arrived + 30);
}

TEST_F(LoadedPlayer, GoesOnWithTheSideThatIsKept)
{
    player.fork();
    player.intervene(InterventionKind::Rush, 0, 0, {}, 30);

    player.keep(Side::b);

    EXPECT_FALSE(player.isForked());
    EXPECT_EQ(player.playback().made().size(), 1U);
    player.toEnd();
    ASSERT_TRUE(comesToEnd(player));
    EXPECT_EQ(player.result(), headless(player.playback().scenario(), 7));
}

TEST_F(LoadedPlayer, StaysWhereItIsWhenTheScenarioIsEdited)
{
    player.seek(Instant{1h});
    ASSERT_TRUE(comesTo(player, Instant{1h}));
    player.intervene(InterventionKind::Rush, 0, 0, {}, 30);
    Scenario edited = *scenario;
    edited.banks[0].tills += 1;

    player.reload(std::make_shared<const Scenario>(edited), 7);

    ASSERT_TRUE(comesTo(player, Instant{1h}));
    EXPECT_EQ(player.playback().made().size(), 1U);
    EXPECT_EQ(player.picture().banks[0].tills.size(), static_cast<std::size_t>(edited.banks[0].tills));
    player.toEnd();
    ASSERT_TRUE(comesToEnd(player));
    EXPECT_EQ(player.result(), headless(player.playback().scenario(), 7));
}

TEST(Player, DoesNothingWithoutAScenario)
{
    Player player;

    player.play();
    player.stepEvent();
    player.seek(Instant{1h});
    player.undo();
    player.fork();

    EXPECT_FALSE(player.isPlaying());
}

TEST(Player, TellsWhatGoesWrongInARunAndStops)
{
    Player player;
    QSignalSpy failures{&player, &Player::failed};
    player.load(endlessShop(), 1);
    player.setAsFastAsPossible(true);

    player.play();

    ASSERT_TRUE(QTest::qWaitFor([&] { return failures.count() >= 2; }, patience));  // The day, and what is played.
    EXPECT_FALSE(player.isPlaying());
    EXPECT_EQ(failures.front().front().toString(),
              "The run goes on beyond the end of virtual time, 292 years after opening.");
}

TEST(Player, ComesToTheSameInstantOnBothSidesWhenOneOfThemFails)
{
    Player player;
    QSignalSpy failures{&player, &Player::failed};
    player.load(endlessShop(), 1);
    player.fork();
    player.intervene(InterventionKind::Open, 0, 0);

    player.toEnd();

    ASSERT_TRUE(QTest::qWaitFor([&] { return player.hasArrived() && player.isOutlineComplete(); }, patience));
    EXPECT_FALSE(failures.empty());
    EXPECT_EQ(player.playback(Side::a).now(), player.playback(Side::b).now());
    EXPECT_EQ(player.position(), player.playback(Side::a).now());
}

TEST(Player, KnowsOfADayThatFailsWhatCameBefore)
{
    Player player;
    player.load(endlessShop(), 1);

    ASSERT_TRUE(knowsTheDay(player));

    EXPECT_FALSE(player.outline()->isComplete);
    EXPECT_EQ(player.outline()->known, Instant{4 * 2'000'000'000s});  // The fifth service would be too long.
    EXPECT_EQ(player.outline()->events.back().at, player.outline()->known);
}

}  // namespace
}  // namespace tillsim::ui
