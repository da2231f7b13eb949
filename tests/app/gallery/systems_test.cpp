// SPDX-License-Identifier: MIT
// What holds for every system of the gallery.
#include "tests/app/gallery/playing.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace tillsim::gallery {
namespace {

using testing::MatchesRegex;

std::vector<std::string> names()
{
    std::vector<std::string> names;
    for (const System& system : systems())
        names.emplace_back(system.name);
    return names;
}

class EverySystem : public testing::TestWithParam<std::string> { };

INSTANTIATE_TEST_SUITE_P(Gallery, EverySystem, testing::ValuesIn(names()), [](const auto& test) {
    std::string name = test.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

TEST_P(EverySystem, KeepsItsPromisesWhateverTheSeed)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        EXPECT_GT(playSystem(GetParam(), {.seed = seed}).result.held, 0U) << seed;
}

TEST_P(EverySystem, TellsTheSameStoryAgain)
{
    EXPECT_EQ(playSystem(GetParam()).text, playSystem(GetParam()).text);
}

TEST_P(EverySystem, TellsAnotherStoryForAnotherSeedIfItDrawsAnything)
{
    static const std::set<std::string> drawing{"checkout-drain", "checkout-line",     "order-desk", "crawler",
                                               "vip-desk",       "producer-consumer", "polling",    "get-timeout",
                                               "join",           "bounded",           "crawl-order"};

    const bool differs = playSystem(GetParam(), {.seed = 1}).text != playSystem(GetParam(), {.seed = 2}).text;

    EXPECT_EQ(differs, drawing.contains(GetParam()));
}

TEST_P(EverySystem, PrintsTimeWhoAndWhatWithTimeNeverGoingBack)
{
    const Played played = playSystem(GetParam());

    EXPECT_TRUE(std::ranges::is_sorted(played.lines, {}, &Line::when));
    EXPECT_EQ(static_cast<std::ptrdiff_t>(played.lines.size()), std::ranges::count(played.text, '\n') - 1);
    for (const Line& each : played.lines)
        EXPECT_THAT(each.who + "|" + each.what, MatchesRegex("[a-z][a-z]*( [a-z]+)*( [0-9]+)?\\|[^ ]+( [^ ]+)*"));
}

TEST(Systems, AreInTheOrderInWhichTheyAreBestRead)
{
    const std::vector<std::string> order{
        "event",          "upload",   "upload-server", "missed-events",     "condition", "connection",
        "checkout-drain", "bounds",   "checkout-line", "order-desk",        "crawler",   "priority",
        "priority-ties",  "vip-desk", "lifo",          "producer-consumer", "polling",   "get-timeout",
        "join",           "bounded",  "close",         "crawl-order"};

    EXPECT_EQ(names(), order);
}

TEST(Systems, AreFoundByName)
{
    EXPECT_EQ(findSystem("close")->name, "close");
    EXPECT_EQ(findSystem("clos"), nullptr);
    EXPECT_EQ(findSystem(""), nullptr);
}

TEST(Systems, HaveASummaryOfOneLine)
{
    for (const System& system : systems()) {
        EXPECT_FALSE(system.summary.empty()) << system.name;
        EXPECT_EQ(system.summary.find('\n'), system.summary.npos) << system.name;
        EXPECT_FALSE(system.summary.ends_with('.')) << system.name;
    }
}

}  // namespace
}  // namespace tillsim::gallery
