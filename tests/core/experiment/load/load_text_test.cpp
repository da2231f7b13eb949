// SPDX-License-Identifier: MIT
// The lines that the load of a scenario becomes.
#include "core/experiment/load/load_text.hpp"
#include "tests/core/experiment/load/shops.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace tillsim {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

std::vector<std::string> linesOn(const PreflightSection& section)
{
    std::vector<std::string> lines;
    for (const PreflightNote& note : section.notes)
        lines.push_back(note.text);
    return lines;
}

/// 60 customers an hour for a minute each.
Scenario minuteShop(Duration duration, Bank bank)
{
    Scenario scenario = steadyDay(60.0, {std::move(bank)});
    scenario.duration = duration;
    return scenario;
}

}  // namespace

TEST(LoadText, TellsTheDayWhereThereAreSeveral)
{
    Scenario scenario = minuteShop(
        48h, {.tills = 2, .roster = {{.from = 0h, .to = 20h, .tills = 2}, {.from = 24h, .to = 48h, .tills = 2}}});
    scenario.opens = 6h;

    EXPECT_THAT(linesOn(loadText(scenario).front()),
                ElementsAre("day 1 06:00 to day 2 02:00 needs 1.0 tills, the roster has 2",
                            "day 2 02:00 to day 2 06:00 has no till on duty: the line grows by 60 customers an hour",
                            "day 2 06:00 to day 3 06:00 needs 1.0 tills, the roster has 2"));
}

TEST(LoadText, SaysThatWhatSomebodyDoesIsLeftOut)
{
    Scenario scenario = minuteShop(8h, {.tills = 2});
    scenario.interventions = {{.at = 1h, .kind = InterventionKind::Close}};

    EXPECT_EQ(loadText(scenario).front().title, "Load, gaps between customers included, interventions at tills not:");
}

TEST(LoadText, SaysThatWorkDoneAgainIsLeftOut)
{
    Scenario scenario
        = minuteShop(8h, {.tills = 2, .discipline = Discipline::Priority, .preemption = Preemption::Restart});
    scenario.classes = {{.name = "a", .share = 0.5}, {.name = "b", .share = 0.5, .priority = 2}};

    EXPECT_EQ(loadText(scenario).front().title,
              "Load, gaps between customers included, services that begin again not:");
}

TEST(LoadText, CountsARushWhateverElseSomebodyDoes)
{
    Scenario scenario = minuteShop(1h, {.tills = 2});
    scenario.interventions = {{.at = 30min, .kind = InterventionKind::Rush, .customers = 30}};

    EXPECT_EQ(loadText(scenario).front().title, "Load, gaps between customers included:");
    EXPECT_THAT(linesOn(loadText(scenario).front()), ElementsAre("all day needs 1.5 tills, the roster has 2"));
}

TEST(LoadText, NeedsNoDayForANight)
{
    Scenario scenario = minuteShop(8h, {.tills = 2, .roster = {{.from = 0h, .to = 4h, .tills = 2}}});
    scenario.opens = 22h;

    EXPECT_THAT(linesOn(loadText(scenario).front()),
                ElementsAre("22:00-02:00 needs 1.0 tills, the roster has 2",
                            "02:00-06:00 has no till on duty: the line grows by 60 customers an hour"));
}

}  // namespace tillsim
