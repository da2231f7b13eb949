// SPDX-License-Identifier: MIT
// Settings that change nothing because of what is elsewhere in the scenario; more of them are in notes_test.cpp.
#include "core/scenario/idle_settings.hpp"

#include "tests/core/scenario/refusal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

std::string asText(const std::vector<Note>& notes)
{
    std::string text;
    for (const Note& note : notes)
        text += (text.empty() ? "" : "\n") + note.place + ' ' + note.text;
    return text;
}

class SettingWithoutEffect : public testing::TestWithParam<Refusal> { };

TEST_P(SettingWithoutEffect, IsNamed)
{
    EXPECT_EQ(asText(idleSettings(parsed(GetParam().text))), GetParam().message);
}

class SettingWithEffect : public testing::TestWithParam<Refusal> { };

TEST_P(SettingWithEffect, IsNotNamed)
{
    EXPECT_EQ(asText(idleSettings(parsed(GetParam().text))), "");
}

constexpr const char* twoTenders = "[[tender]]\nname = \"cash\"\nshare = 0\ntime.constant = \"9s\"\n"
                                   "[[tender]]\nname = \"card\"\nshare = 1\ntime.constant = \"9s\"\n";

INSTANTIATE_TEST_SUITE_P(
    OfCustomers, SettingWithoutEffect,
    testing::Values(
        Refusal{"ClassWithoutAShare", "[[class]]\nname = \"a\"\n[[class]]\nname = \"b\"\nshare = 0",
                "class[b] is nobody: its share is 0, and no source has it"},
        Refusal{"ClassBesideNamedOnes",
                "[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\nclass = \"a\"\n"
                "[[class]]\nname = \"a\"\nshare = 0.5\n[[class]]\nname = \"b\"\nshare = 0.5",
                "class[b] is nobody: every source has a class of its own"},
        Refusal{"ServiceOfAClassBelowThatOfABank",
                "[[class]]\nname = \"a\"\nservice = { kind = \"time\", time.constant = \"5s\" }\n"
                "[[class]]\nname = \"b\"\nshare = 0\n"
                "[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\n"
                "[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\nclass = \"b\"\n"
                "[[bank]]\nservice = { kind = \"time\", time.constant = \"6s\" }",
                "class[a].service changes nothing: every bank has a service of its own\n"
                "service is used by nobody: every class at every bank has a service of its own"},
        Refusal{"TenderThatNobodyUses", twoTenders, "tender[cash] is used by nobody: its share is 0"},
        Refusal{"CallThatNeverComes",
                "[[helper]]\nname = \"boss\"\n[[call]]\nname = \"age\"\nhelper = \"boss\"\nper_basket = 0\n"
                "time.constant = \"9s\"",
                "call changes nothing: its probability is 0"},
        Refusal{"RouteOfThoseWithoutAChoice",
                "[route]\nrule = \"fastest\"\n[[class]]\nname = \"a\"\nshare = 0.5\nbanks = [\"x\"]\n"
                "[[class]]\nname = \"b\"\nshare = 0.5\nbanks = [\"y\"]\n[[bank]]\nname = \"x\"\n[[bank]]\nname = \"y\"",
                "route changes nothing: no class may use more than one bank"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    OfCustomers, SettingWithEffect,
    testing::Values(Refusal{"ClassOfASource",
                            "[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\n"
                            "[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\nclass = \"b\"\n"
                            "[[class]]\nname = \"a\"\n[[class]]\nname = \"b\"\nshare = 0",
                            ""},
                    Refusal{"ClassOfARush",
                            "[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\nclass = \"a\"\n"
                            "[[class]]\nname = \"a\"\nshare = 0.5\n[[class]]\nname = \"b\"\nshare = 0.5\n"
                            "[[intervention]]\nat = \"1h\"\ndo = \"rush\"\ncustomers = 2",
                            ""},
                    Refusal{"TenderOfAClass",
                            "[[class]]\nname = \"a\"\ntender = { cash = 1, card = 0 }\nshare = 0.5\n"
                            "[[class]]\nname = \"b\"\nshare = 0.5\n"
                            "[[tender]]\nname = \"cash\"\nshare = 0\ntime.constant = \"9s\"\n"
                            "[[tender]]\nname = \"card\"\nshare = 1\ntime.constant = \"9s\"\n",
                            ""}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    OfADay, SettingWithoutEffect,
    testing::Values(
        Refusal{"HoldWhereNobodyWaitsOutside",
                "[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\nwhen_blocked = \"hold\"\n"
                "[[bank]]\ncapacity = 3\nwhen_full = \"turn_away\"",
                "arrivals.when_blocked changes nothing: no bank has customers wait outside"},
        Refusal{"RatesAfterClosing",
                "duration = \"90min\"\n[[arrivals]]\nkind = \"profile\"\ninterval = \"1h\"\nper_hour = [6, 5, 4, 3]",
                "arrivals.per_hour has 4 rates, and the doors are shut for the last 2 (after 90min)"},
        Refusal{"TheLastRate",
                "duration = \"1h\"\n[[arrivals]]\nkind = \"profile\"\ninterval = \"1h\"\nper_hour = [6, 5]",
                "arrivals.per_hour has 2 rates, and the doors are shut for the last (after 1h)"},
        Refusal{"CloseAfterTheRun",
                "duration = \"8h\"\nafter_closing = \"stop\"\n[[intervention]]\nat = \"9h\"\ndo = \"close\"\ntill = 1",
                "intervention[1] comes 9h after opening, when the run is over (after 8h)"},
        Refusal{"OpeningOfATillThatIsOpen", "[[intervention]]\nat = \"1h\"\ndo = \"open\"\ntill = 1",
                "intervention[1] changes nothing: the till is open all the time"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    OfADay, SettingWithEffect,
    testing::Values(
        Refusal{"RatesUntilClosing",
                "duration = \"90min\"\n[[arrivals]]\nkind = \"profile\"\ninterval = \"1h\"\nper_hour = [6, 5, 0]", ""},
        Refusal{"RateThatALineLeadsTo",
                "duration = \"2h\"\n[[arrivals]]\nkind = \"profile\"\ninterval = \"1h\"\nshape = \"linear\"\n"
                "per_hour = [6, 5, 4]",
                ""},
        Refusal{"OpeningAfterClosing",
                "[[intervention]]\nat = \"1h\"\ndo = \"close\"\ntill = 1\n"
                "[[intervention]]\nat = \"2h\"\ndo = \"open\"\ntill = 1",
                ""}),
    nameOfTest);

constexpr const char* offDuty
    = "duration = \"8h\"\n[[bank]]\ntills = 3\nroster = [ { from = \"0h\", to = \"8h\", tills = 1 } ]\n"
      "breaks = [ { till = 2, at = \"1h\", for = \"30min\" } ]\n";

INSTANTIATE_TEST_SUITE_P(
    OfABank, SettingWithoutEffect,
    testing::Values(
        Refusal{"PriorityOfEquals", "[[bank]]\ndiscipline = \"preemptive_resume\"",
                "bank.discipline changes nothing: all customers have the same priority"},
        Refusal{"BreakOfATillThatIsClosed", offDuty,
                "bank.breaks[1] changes nothing: its till is not on duty 1h after opening"},
        Refusal{"BalkingAtALineThatIsNeverSoLong", "[[bank]]\ncapacity = 5\nbalk = { length = 6 }",
                "bank.balk changes nothing: no more than 5 ever wait in the line"},
        Refusal{"BalkingAtMoreThanThereIsRoomFor", "[[bank]]\ncapacity = 5\nbalk = { in_system = 7 }",
                "bank.balk changes nothing: no more than 6 are ever in line or in service"},
        Refusal{"SampleOfAll", "[[bank]]\ntills = 3\nlines = \"per_till\"\nchoice = \"shortest_of\"\nsample = 3",
                "bank.sample looks at all 3 lines, as the choice \"shortest\" does"},
        Refusal{"PolicyForWhoIsThereAllTheTime",
                "duration = \"8h\"\n[[bank]]\ntills = 5\nroster = [ { from = \"0h\", to = \"8h\", tills = 2 } ]\n"
                "opening = { when_waiting_per_till = 2, initially = 2 }",
                "bank.opening opens nothing: all tills on duty are open from the start"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    OfABank, SettingWithEffect,
    testing::Values(
        Refusal{"BreakOfATillThatSomebodyOpens",
                "duration = \"8h\"\n[[bank]]\ntills = 3\nroster = [ { from = \"0h\", to = \"8h\", tills = 1 } ]\n"
                "breaks = [ { till = 2, at = \"1h\", for = \"30min\" } ]\n"
                "[[intervention]]\nat = \"30min\"\ndo = \"open\"\ntill = 2",
                ""},
        Refusal{"BalkingAtAFullLine", "[[bank]]\ncapacity = 5\nbalk = { length = 5 }", ""},
        Refusal{"BalkingAtAFullShop", "[[bank]]\ncapacity = 5\nbalk = { in_system = 6 }", ""},
        Refusal{"PriorityOfOthers",
                "[[class]]\nname = \"a\"\nshare = 0.5\n[[class]]\nname = \"b\"\nshare = 0.5\npriority = 2\n"
                "[[bank]]\ndiscipline = \"priority\"",
                ""}),
    nameOfTest);

/// Customers of a trace in a shop of eight hours.
Scenario traced(std::vector<TraceRow> rows, const std::string& text = "")
{
    Scenario scenario = parsed("duration = \"8h\"\n" + text);
    scenario.arrivals = {{.kind = TraceArrivals{"customers.csv", std::move(rows)}}};
    return scenario;
}

TEST(IdleRows, AreThoseThatComeTooLate)
{
    EXPECT_EQ(asText(idleSettings(traced({{.arrival = 1h}, {.arrival = 8h}, {.arrival = 9h}}))),
              "arrivals has 2 rows that come when the doors are shut, 8h after opening or later, and are left out");
}

TEST(IdleRows, MakeALimitThatTheyDoNotReachIdle)
{
    Scenario scenario = traced({{.arrival = 1h}, {.arrival = 2h}});
    scenario.arrivals[0].limit = 2;

    EXPECT_EQ(asText(idleSettings(scenario)), "arrivals.limit changes nothing: there are only 2 rows");
}

TEST(IdleRows, WithTheirServicesLeaveNothingElseToDo)
{
    const char* const text = "[service]\nkind = \"time\"\ntime.constant = \"30s\"\n"
                             "[[tender]]\nname = \"cash\"\ntime.constant = \"9s\"\n[[helper]]\nname = \"boss\"\n"
                             "[[call]]\nname = \"age\"\nhelper = \"boss\"\nper_basket = 1\ntime.constant = \"9s\"\n"
                             "[[bank]]\nself_checkout = { intervention = 1, clears.constant = \"9s\", helper = "
                             "\"boss\" }";

    EXPECT_EQ(asText(idleSettings(traced({{.arrival = 1h, .service = 9s}, {.arrival = 2h, .service = 9s}}, text))),
              "service.kind changes nothing: each row of the trace has its whole service\n"
              "tender changes nothing: each row of the trace has its whole service\n"
              "call changes nothing: each row of the trace has its whole service\n"
              "bank.self_checkout changes nothing: each row of the trace has its whole service");
    EXPECT_EQ(asText(idleSettings(traced({{.arrival = 1h, .service = 9s}, {.arrival = 2h}}, text))), "");
}

TEST(IdleRows, HavePrioritiesThatNoLineLooksAt)
{
    EXPECT_EQ(asText(idleSettings(traced({{.arrival = 1h, .priority = 2}, {.arrival = 2h, .priority = 1}}))),
              "arrivals has priorities, and no bank has a discipline that looks at them");
}

TEST(IdleRows, WithPrioritiesGiveADisciplineItsEffect)
{
    const Scenario scenario = traced({{.arrival = 1h, .priority = 2}, {.arrival = 2h, .priority = 1}},
                                     "[[bank]]\ndiscipline = \"priority\"");

    EXPECT_EQ(asText(idleSettings(scenario)), "");
}

TEST(IdleRows, MayBeAllOfAClassWithoutAShare)
{
    EXPECT_EQ(asText(idleSettings(traced({{.arrival = 1h, .customerClass = 1}, {.arrival = 2h}},
                                         "[[class]]\nname = \"a\"\n[[class]]\nname = \"b\"\nshare = 0"))),
              "");
}

}  // namespace
}  // namespace tillsim
