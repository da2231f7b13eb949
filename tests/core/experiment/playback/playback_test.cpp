// SPDX-License-Identifier: MIT
// Wherever one goes in a day, and in whatever way, it is the same day.
#include "core/experiment/playback/playback.hpp"

#include "core/experiment/simulation.hpp"
#include "tests/core/experiment/playback/properties.hpp"

#include <gmock/gmock.h>

#include <stdexcept>

namespace tillsim {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

void arrive(Playback& play)
{
    while (play.work(50)) { }
}

void goTo(Playback& play, Instant at)
{
    play.seek(at);
    arrive(play);
}

void goToEnd(Playback& play)
{
    play.seekEnd();
    arrive(play);
}

/// One till, a customer each minute from 1 min on, whose service takes 50 s.
Scenario calmHour()
{
    Scenario scenario{.name = "calm", .duration = 1h};
    scenario.arrivals = {{.kind = RenewalArrivals{Distribution::constant(60.0)}}};
    scenario.service.work = Distribution::constant(50.0);
    scenario.banks = {Bank{.name = "tills", .tills = 2, .roster = {{.from = 0s, .to = 2h, .tills = 1}}}};
    return scenario;
}

/// Somewhere in the day: forward, back, step by step.
void wander(Playback& play)
{
    for (int times = *rc::gen::inRange(0, 6); times > 0; --times) {
        switch (*rc::gen::inRange(0, 5)) {
        case 0: play.stepEvent(); break;
        case 1: play.stepCustomer(); break;
        case 2:
            play.seek(someInstant());
            play.work(20);  // On the way it changes its mind.
            break;
        default: goTo(play, someInstant()); break;
        }
    }
}

void interveneSomehow(Playback& play)
{
    const auto bank = *rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(play.scenario().banks.size()));
    const auto tills = static_cast<std::uint32_t>(play.scenario().banks[bank].tills);
    const auto kind = *rc::gen::element(InterventionKind::Open, InterventionKind::Close, InterventionKind::Break,
                                        InterventionKind::Rush);
    if (!play.isAtEnd())
        play.intervene(kind, bank, *rc::gen::inRange<std::uint32_t>(0, tills), 5s, *rc::gen::inRange(1, 6));
}

TEST(Playback, ComesToTheEndOfTheSameDayAfterGoingBackAndForth)
{
    checkForShops(300, [](std::uint64_t seed) {
        const Scenario scenario = *randomScenario();
        Playback play{scenario, seed};
        wander(play);

        goToEnd(play);

        RC_ASSERT(play.isAtEnd());
        RC_ASSERT(play.result() == simulate(scenario, {.seed = seed}));
    });
}

TEST(Playback, ShowsTheSameAtAnInstantFromWhereverItCame)
{
    checkForShops(300, [](std::uint64_t seed) {
        const Scenario scenario = *randomScenario();
        const Instant at = someInstant();
        Playback straight{scenario, seed};
        Playback play{scenario, seed};
        wander(play);

        goTo(straight, at);
        goTo(play, at);

        RC_ASSERT(play.now() == straight.now());
        RC_ASSERT(play.picture() == straight.picture());
        RC_ASSERT(play.result() == straight.result());
    });
}

TEST(Playback, WithInterventionsIsTheDayOfTheScenarioThatHasThem)
{
    checkForShops(300, [](std::uint64_t seed) {
        const Scenario scenario = *randomScenario();
        Playback play{scenario, seed};
        for (int times = *rc::gen::inRange(1, 5); times > 0; --times) {
            wander(play);
            interveneSomehow(play);
            if (*rc::gen::inRange(0, 4) == 0)
                play.undo();
        }

        goToEnd(play);

        RC_ASSERT(play.result() == simulate(play.scenario(), {.seed = seed}));
        while (play.canUndo())
            play.undo();
        goToEnd(play);
        RC_ASSERT(play.scenario() == scenario);
        RC_ASSERT(play.result() == simulate(scenario, {.seed = seed}));
    });
}

TEST(Playback, IntervenesJustAfterNowAndKeepsWhatIsThere)
{
    Playback play{calmHour(), 1};
    goTo(play, Instant{10min});
    const ShopPicture before = play.picture();

    play.intervene(InterventionKind::Open, 0, 1, {}, 0);
    arrive(play);

    EXPECT_EQ(play.picture(), before);
    EXPECT_THAT(play.made(), ElementsAre(Intervention{10min + 1ns, InterventionKind::Open, 0, 1}));
    goTo(play, Instant{10min + 1ns});
    EXPECT_EQ(play.picture().banks[0].tills[1].activity, Activity::idle);
}

TEST(Playback, NeverIntervenesTwiceAtAnInstant)
{
    Playback play{calmHour(), 1};
    goTo(play, Instant{10min});

    play.intervene(InterventionKind::Open, 0, 1, {}, 0);
    play.intervene(InterventionKind::Rush, 0, 0, {}, 5);

    EXPECT_EQ(play.made().at(1).at, 10min + 2ns);
}

TEST(Playback, RefusesToChangeATillOrABankThatThereIsNot)
{
    Playback play{calmHour(), 1};
    goTo(play, Instant{10min});

    EXPECT_THROW(play.intervene(InterventionKind::Close, 0, 2, {}, 0), std::runtime_error);
    EXPECT_THROW(play.intervene(InterventionKind::Open, 1, 0, {}, 0), std::runtime_error);
    EXPECT_NO_THROW(play.intervene(InterventionKind::Close, 0, 1, {}, 0));

    EXPECT_EQ(play.made().size(), 1U);
}

TEST(Playback, ShowsWhereItWasWhileItGoesBack)
{
    Playback play{calmHour(), 1};
    goTo(play, Instant{30min});

    play.seek(Instant{20min});

    EXPECT_TRUE(play.work(5));
    EXPECT_EQ(play.now(), Instant{30min});
    arrive(play);
    EXPECT_EQ(play.now(), Instant{20min});
}

TEST(Playback, UndoesAndMakesAgain)
{
    Playback play{calmHour(), 1};
    goTo(play, Instant{10min});
    play.intervene(InterventionKind::Rush, 0, 0, {}, 7);
    goTo(play, Instant{20min});
    const RunResult withRush = play.result();

    play.undo();
    arrive(play);

    EXPECT_EQ(play.now(), Instant{20min});
    EXPECT_EQ(play.result().customers.arrived, withRush.customers.arrived - 7);
    EXPECT_FALSE(play.canUndo());
    play.redo();
    arrive(play);
    EXPECT_EQ(play.result(), withRush);
    EXPECT_FALSE(play.canRedo());
}

TEST(Playback, ForgetsWhatWasUndoneWhenSomethingElseIsDone)
{
    Playback play{calmHour(), 1};
    play.intervene(InterventionKind::Rush, 0, 0, {}, 7);
    play.undo();

    play.intervene(InterventionKind::Open, 0, 1, {}, 0);

    EXPECT_FALSE(play.canRedo());
}

TEST(Playback, StepsFromEventToEvent)
{
    Playback play{calmHour(), 1};

    play.stepEvent();

    EXPECT_EQ(play.now(), Instant{1min});
    EXPECT_EQ(play.result().customers.arrived, 1);
}

TEST(Playback, StepsFromCustomerToCustomer)
{
    Scenario scenario = calmHour();
    scenario.tenders = {{"cash", 1.0, Distribution::constant(20.0)}};
    Playback play{scenario, 1};
    goTo(play, Instant{1min});

    play.stepCustomer();

    EXPECT_EQ(play.now(), Instant{2min});  // Not at 1:50, where the first one begins to pay.
}

TEST(Playback, ForksAtItsPositionWithWhatWasDone)
{
    Playback play{calmHour(), 1};
    goTo(play, Instant{10min});
    play.intervene(InterventionKind::Rush, 0, 0, {}, 7);
    goTo(play, Instant{20min});

    Playback other = play.fork();
    arrive(other);
    other.undo();
    arrive(other);

    EXPECT_EQ(other.now(), Instant{20min});
    EXPECT_EQ(play.result().customers.arrived - other.result().customers.arrived, 7);
}

TEST(Playback, SaysThatNothingCanBeChangedAfterTheEnd)
{
    Playback play{calmHour(), 1};
    goToEnd(play);

    EXPECT_THROW(play.intervene(InterventionKind::Rush, 0, 0, {}, 7), std::runtime_error);
}

TEST(Playback, KeepsToTheOpeningWhenAskedToGoBeforeIt)
{
    Playback play{calmHour(), 1};
    goTo(play, Instant{10min});

    goTo(play, Instant{-1h});

    EXPECT_EQ(play.now(), Instant{});
}

}  // namespace
}  // namespace tillsim
