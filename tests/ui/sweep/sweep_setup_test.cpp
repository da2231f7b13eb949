// SPDX-License-Identifier: MIT
#include "ui/sweep/sweep_setup.hpp"

#include "core/scenario/scenario_error.hpp"
#include "core/scenario/text_file.hpp"

#include <gmock/gmock.h>

namespace tillsim::ui {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string setupComplaint(const SweepSetup& setup)
{
    try {
        (void)designOf(setup);
        return {};
    } catch (const SetupError& error) {
        return error.what();
    }
}

class ShippedSweep : public testing::TestWithParam<const char*> { };

TEST_P(ShippedSweep, HasTheSamePointsWhenTheFormHasShownIt)
{
    const std::filesystem::path path{std::string{TILLSIM_SOURCE_DIR "/resources/sweeps/"} + GetParam()};
    const SweepFile file = parseSweep(readTextFile(path, 1), path.string(), path.parent_path());

    const SweepDesign design = designOf(setupOf(file));

    EXPECT_EQ(pointsOf(design), pointsOf(file.design));
    EXPECT_EQ(axesOf(design), axesOf(file.design));
}

INSTANTIATE_TEST_SUITE_P(All, ShippedSweep,
                         testing::Values("opening_rules.toml", "self_checkout_mix.toml", "tills_by_rate.toml"),
                         [](const auto& each) {
                             return std::string{each.param}.substr(0, 4) + std::to_string(each.index);
                         });

TEST(SweepSetup, MakesAGridOfItsRowsAndPassesOverEmptyOnes)
{
    const SweepDesign design
        = designOf({.axes = {{.path = "bank.tills", .values = "2..4"}, {}, {.path = "duration", .values = "1h, 2h"}}});

    EXPECT_THAT(
        design.groups,
        ElementsAre(AxisGroup{{{}, {"bank.tills"}, {"2", "3", "4"}}}, AxisGroup{{{}, {"duration"}, {"1h", "2h"}}}));
}

TEST(SweepSetup, LetsARowGoInStepWithTheOneAbove)
{
    const SweepDesign design
        = designOf({.axes = {{.path = "bank.tills", .values = "2, 4"},
                             {.name = "rate", .path = "arrivals.per_hour", .values = "60, 120", .isInStep = true}}});

    ASSERT_EQ(design.groups.size(), 1U);
    EXPECT_EQ(pointsOf(design).size(), 2U);
    EXPECT_EQ(pointsOf(design).back().record.name, "bank.tills=4, rate=120");
}

TEST(MessageOfASweep, NamesASettingWithoutTheOptionOfTheCommandLine)
{
    const ScenarioError error{{{{"--set bank.tills=0"}, "tills must be a whole number from 1 to 10000"},
                               {{"shop.toml", 3, 1}, "unknown key 'seeed'"}}};

    EXPECT_EQ(messageOf(error),
              "bank.tills=0: tills must be a whole number from 1 to 10000\nshop.toml:3:1: unknown key 'seeed'");
}

TEST(MessageOfASweep, SaysTheFirstOfManyMistakes)
{
    EXPECT_EQ(messageOf(std::runtime_error{"1\n2\n3\n4"}), "1\n2\n3\n4");
    EXPECT_EQ(messageOf(std::runtime_error{"1\n2\n3\n4\n5"}), "1\n2\n3\n4\n...");
}

TEST(SweepSetup, SetsSeveralPathsToOneValue)
{
    const SweepDesign design = designOf({.axes = {{.path = "bank[a].tills + bank[b].tills", .values = "1, 2"}}});

    EXPECT_THAT(design.groups.front().front().paths, ElementsAre("bank[a].tills", "bank[b].tills"));
}

TEST(SweepSetup, SaysWhatWouldBeRight)
{
    EXPECT_EQ(setupComplaint({.axes = {{.path = "bank..tills", .values = "1"}}}),
              "\"bank..tills\" is no path in a scenario, such as bank.tills");
    EXPECT_EQ(setupComplaint({.axes = {{.path = "bank.tills", .values = "1,,2"}}}),
              "The values of \"bank.tills\" must be values such as 1..8 or 1, 2, 5");
    EXPECT_THAT(setupComplaint({.only = "tills >"}), HasSubstr("\"Only where\": "));
}

TEST(SweepSetup, CountsValues)
{
    EXPECT_EQ(countOf({.values = "60..240 step 20"}), 10U);
    EXPECT_EQ(countOf({.values = "8..3"}), std::nullopt);
}

TEST(SweepSetup, WritesValuesSuchThatTheyAreReadBack)
{
    for (const std::vector<std::string>& values :
         {std::vector<std::string>{"1", "2"}, {"[1, 2]", "[3]"}, {"a, b", "c"}, {"{ constant = \"30s\" }"}})
        EXPECT_EQ(designOf({.axes = {{.path = "p", .values = valuesText(values)}}}).groups.front().front().values,
                  values);
}

TEST(SweepSetup, OfAScenarioIsRefused)
{
    try {
        (void)loadSweep(TILLSIM_SOURCE_DIR "/resources/scenarios/corner_shop.toml");
        FAIL();
    } catch (const SetupError& error) {
        EXPECT_THAT(error.what(), HasSubstr("corner_shop.toml is a scenario"));
    }
}

TEST(SweepSetup, IsReadFromWhereverFilesComeFrom)
{
    const auto readFile = [](const std::filesystem::path& path, std::size_t) -> std::string {
        if (path != "mine.toml")
            return "name = \"Shop\"\n";
        return "scenario = \"shop.toml\"\n[[axis]]\npath = \"bank.tills\"\nvalues = \"2..4\"\n";
    };

    const LoadedSweep loaded = loadSweep("mine.toml", readFile);

    EXPECT_EQ(loaded.scenario.fileName, "shop.toml");
    EXPECT_EQ(loaded.scenario.text, "name = \"Shop\"\n");
}

TEST(SweepSetupOfAStore, ShowsWhatEachAxisSets)
{
    EXPECT_EQ(rowOf({"bank.tills", {"bank.tills"}, {"1", "2"}}), (AxisRow{.path = "bank.tills", .values = "1, 2"}));
    EXPECT_EQ(rowOf({"tills", {"bank[a].tills", "bank[b].tills"}, {"1", "2"}}),
              (AxisRow{.name = "tills", .path = "bank[a].tills + bank[b].tills", .values = "1, 2"}));
    EXPECT_EQ(rowOf({"variant", {}, {"slow", "fast"}}), (AxisRow{.path = "variant", .values = "slow, fast"}));
}

}  // namespace
}  // namespace tillsim::ui
