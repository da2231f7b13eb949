// SPDX-License-Identifier: MIT
// What is built in is what lies in resources/scenarios and resources/sweeps.
#include "app/shipped/shipped.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace tillsim::shipped {

namespace {

namespace fs = std::filesystem;

using Texts = std::map<std::string, std::string>;

Texts textsIn(const std::string& folder)
{
    Texts texts;
    for (const auto& entry : fs::directory_iterator{TILLSIM_SOURCE_DIR "/resources/" + folder}) {
        std::ifstream file{entry.path(), std::ios::binary};
        texts[entry.path().filename()] = {std::istreambuf_iterator<char>{file}, {}};
    }
    return texts;
}

Texts textsOf(std::span<const File> files)
{
    Texts texts;
    for (const File& file : files)
        texts.emplace(file.name, file.text);
    return texts;
}

}  // namespace

TEST(Shipped, HasEveryFileToTheByte)
{
    EXPECT_EQ(textsOf(files()), textsIn("scenarios"));
    EXPECT_EQ(textsOf(sweepFiles()), textsIn("sweeps"));
}

TEST(Shipped, KnowsTheScenarioOfEachSweep)
{
    ASSERT_THAT(sweeps(), testing::SizeIs(sweepFiles().size()));
    for (const ShippedSweep& sweep : sweeps()) {
        const std::string named = "scenario = \"../scenarios/" + std::string{sweep.scenario->file.name} + '"';
        EXPECT_THAT(std::string{sweep.file.text}, testing::HasSubstr(named));
        EXPECT_THAT(sweep.teaches, testing::MatchesRegex("[A-Z].*[.?].*")) << sweep.name;
    }
}

TEST(Shipped, ListsScenariosInOrderOfName)
{
    EXPECT_THAT(scenarios(), testing::SizeIs(testing::Ge(10U)));
    EXPECT_TRUE(std::ranges::is_sorted(scenarios(), {}, &ShippedScenario::name));
}

TEST(Shipped, FindsAScenarioByItsNameOrItsFile)
{
    ASSERT_NE(findScenario("corner_shop"), nullptr);
    EXPECT_EQ(findScenario("corner_shop")->file.name, "corner_shop.toml");
    EXPECT_EQ(findScenario("corner_shop.toml"), findScenario("corner_shop"));
    EXPECT_EQ(findScenario("corner"), nullptr);
    EXPECT_EQ(findScenario(""), nullptr);
}

TEST(Shipped, KnowsWhatAScenarioReads)
{
    ASSERT_THAT(findScenario("supermarket_weekday")->reads, testing::SizeIs(1));
    EXPECT_EQ(findScenario("supermarket_weekday")->reads[0].name, "baskets_store_2.csv");
    EXPECT_THAT(findScenario("corner_shop")->reads, testing::IsEmpty());
}

TEST(Shipped, SaysInOneSentenceWhatEachScenarioTeaches)
{
    EXPECT_EQ(findScenario("closing_rush")->teaches, "A closing-time rush: when do the cashiers go home?");
    for (const ShippedScenario& scenario : scenarios()) {
        EXPECT_THAT(scenario.teaches, testing::MatchesRegex("[A-Z].*[.?]")) << scenario.name;
        EXPECT_LE(scenario.name.size() + scenario.teaches.size(), 120U) << scenario.name;
    }
}

}  // namespace tillsim::shipped
