// SPDX-License-Identifier: MIT
// A day that somebody has changed by hand, saved with its scenario, is the same day again when it is run without them.
#include "core/experiment/playback/playback.hpp"
#include "core/experiment/simulation.hpp"
#include "core/scenario/scenario_file.hpp"
#include "core/scenario/text_file.hpp"
#include "core/scenario/write_interventions.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <random>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

const std::filesystem::path folder = TILLSIM_SOURCE_DIR "/resources/scenarios";

/// The same draws each time; what it is asked for is drawn evenly.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random{seed} { }

    std::int64_t upTo(std::int64_t most) { return std::uniform_int_distribution<std::int64_t>{0, most}(m_random); }

private:
    std::mt19937_64 m_random;
};

void playTo(Playback& play, Instant at)
{
    play.seek(at);
    while (play.work(10'000)) { }
}

/// Somewhere, also just where something else happens, where somebody has intervened before, and at the opening.
void goSomewhere(Playback& play, Dice& dice)
{
    const Duration duration = play.scenario().duration;
    switch (dice.upTo(4)) {
    case 0: playTo(play, Instant{}); break;
    case 1:
        if (!play.made().empty())
            playTo(play, Instant{play.made().back().at});
        break;
    case 2: play.stepEvent(); break;
    default: playTo(play, Instant{duration / 1000 * dice.upTo(1003)}); break;  // Also after the doors have shut.
    }
}

void interveneSomehow(Playback& play, Dice& dice)
{
    constexpr InterventionKind kinds[]
        = {InterventionKind::Open, InterventionKind::Close, InterventionKind::Break, InterventionKind::Rush};
    if (play.isAtEnd())
        return;
    const auto bank = static_cast<std::uint32_t>(dice.upTo(std::ssize(play.scenario().banks) - 1));
    const auto till = static_cast<std::uint32_t>(dice.upTo(play.scenario().banks[bank].tills - 1));
    play.intervene(kinds[dice.upTo(3)], bank, till, 1s + Duration{dice.upTo(3'600'000'000'000)}, 1 + dice.upTo(60));
}

class SavedDay : public testing::TestWithParam<const char*> { };

TEST_P(SavedDay, IsTheSameWhenItIsReadAndRunAgain)
{
    constexpr int days = 5;
    const std::string name = GetParam() + std::string{".toml"};
    const std::string text = readTextFile(folder / name, 64);
    const Scenario scenario = parseScenario(text, name, folder);
    for (int day = 0; day < days; ++day) {
        Dice dice{static_cast<std::uint64_t>(day)};
        Playback play{scenario, static_cast<std::uint64_t>(dice.upTo(1000))};
        for (std::int64_t times = 1 + dice.upTo(7); times > 0; --times) {
            goSomewhere(play, dice);
            interveneSomehow(play, dice);
            if (dice.upTo(4) == 0)
                play.undo();
            if (dice.upTo(4) == 0)
                play.redo();
        }
        play.seekEnd();
        while (play.work(10'000)) { }

        const std::string saved = withInterventions(text, name, scenario, play.made());
        const Scenario read = parseScenario(saved, name, folder);

        EXPECT_EQ(read.interventions.size(), scenario.interventions.size() + play.made().size()) << "day " << day;
        EXPECT_EQ(simulate(read, {.seed = play.seed()}).fingerprint, play.result().fingerprint) << "day " << day;
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, SavedDay,
                         testing::Values("age_checks", "closing_rush", "corner_shop", "discounter", "express_lanes",
                                         "large_supermarket_saturday", "self_checkout", "supermarket_weekday"),
                         [](const auto& each) { return std::string{each.param}; });

}  // namespace
}  // namespace tillsim
