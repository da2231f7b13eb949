// SPDX-License-Identifier: MIT
// However somebody plays a day, at its end the window has the figures of a headless run, byte for byte.
#include "ui/player.hpp"

#include "core/experiment/simulation.hpp"
#include "core/experiment/theory_result.hpp"
#include "core/results/run_json.hpp"
#include "core/scenario/scenario_file.hpp"
#include "tests/ui/patience.hpp"

#include <QTest>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

/// Uses the player as an impatient user does, the same way for the same seed; only how far it plays in a time differs.
class User {
public:
    User(Player& player, std::uint64_t seed) : m_player{player}, m_random{seed} { }

    std::int64_t upTo(std::int64_t most) { return std::uniform_int_distribution<std::int64_t>{0, most}(m_random); }

    void doSomething()
    {
        switch (upTo(11)) {
        case 0: m_player.play(); break;
        case 1: m_player.pause(); break;
        case 2: m_player.setSpeed(std::pow(10.0, static_cast<double>(upTo(8)) / 2.0)); break;
        case 3: m_player.setAsFastAsPossible(true); break;
        case 4: m_player.stepEvent(); break;
        case 5: m_player.stepCustomer(); break;
        case 6: m_player.toStart(); break;
        case 7: m_player.toEnd(); break;
        case 8: m_player.runUntil({.kind = MomentKind::Customer, .number = upTo(2000)}); break;
        case 9: forkOrKeep(); break;
        default: m_player.seek(somewhere()); break;
        }
        if (upTo(1) == 0)
            QTest::qWait(static_cast<int>(upTo(20)));
    }

private:
    /// Also after the doors have shut, and after the end.
    Instant somewhere() { return Instant{m_player.playback().scenario().duration / 1000 * upTo(1010)}; }

    /// What is done on a side that is not kept changes nothing.
    void forkOrKeep()
    {
        if (m_player.isForked()) {
            m_player.keep(Side::a);
        } else {
            m_player.fork();
            m_player.intervene(InterventionKind::Rush, 0, 0, {}, 30);
        }
    }

    Player& m_player;
    std::mt19937_64 m_random;
};

std::string headlessJson(const Scenario& scenario, std::uint64_t seed)
{
    RunResult result = simulate(scenario, {.seed = seed});
    result.theory = theoryResult(scenario);
    return toJson(result);
}

class HoweverItIsPlayed : public testing::TestWithParam<const char*> {
protected:
    std::string endOf(Player& player)
    {
        if (player.isForked())
            player.keep(Side::a);
        player.pause();
        player.toEnd();
        return QTest::qWaitFor([&] { return player.isAtEnd(); }, patience) ? toJson(player.result()) : "no end";
    }

    Scenario scenario = loadScenario(TILLSIM_SOURCE_DIR "/resources/scenarios/" + std::string{GetParam()} + ".toml");
};

TEST_P(HoweverItIsPlayed, EndsAsAHeadlessRunDoes)
{
    constexpr int things = 40;
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        Player player;
        player.load(std::make_shared<const Scenario>(scenario), seed);
        User user{player, seed};
        for (int thing = 0; thing < things; ++thing)
            user.doSomething();

        EXPECT_EQ(endOf(player), headlessJson(scenario, seed)) << "seed " << seed;
    }
}

TEST_P(HoweverItIsPlayed, ShowsTheSameAtAnInstantAsIfItHadGoneStraightThere)
{
    constexpr int things = 25;
    const Instant at{scenario.duration / 3};
    Playback straight{scenario, 1};
    straight.seek(at);
    while (straight.work(10'000)) { }
    Player player;
    player.load(std::make_shared<const Scenario>(scenario), 1);
    User user{player, 99};
    for (int thing = 0; thing < things; ++thing)
        user.doSomething();
    if (player.isForked())
        player.keep(Side::a);
    player.pause();

    player.seek(at);

    ASSERT_TRUE(QTest::qWaitFor([&] { return player.hasArrived(); }, patience));
    EXPECT_EQ(player.position(), at);
    EXPECT_EQ(player.picture(), straight.picture());
}

INSTANTIATE_TEST_SUITE_P(Shipped, HoweverItIsPlayed,
                         testing::Values("age_checks", "closing_rush", "console_launch", "discounter", "express_lanes",
                                         "large_supermarket_saturday", "self_checkout", "supermarket_saturday"),
                         [](const auto& each) { return std::string{each.param}; });

}  // namespace
}  // namespace tillsim::ui
