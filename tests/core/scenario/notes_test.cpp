// SPDX-License-Identifier: MIT
// Remarks on scenarios that are right: unusual units, and settings that change nothing.
#include "core/scenario/idle_settings.hpp"
#include "core/scenario/unit_smells.hpp"
#include "tests/core/scenario/refusal.hpp"
#include "tests/core/scenario/whole_scenario.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace tillsim {

void PrintTo(const Note& note, std::ostream* out)
{
    *out << note.place << ' ' << note.text;
}

namespace {

std::string notesText(const std::vector<Note>& notes)
{
    std::string text;
    for (const Note& note : notes)
        text += (text.empty() ? "" : "\n") + note.place + ' ' + note.text;
    return text;
}

class UnitSmell : public testing::TestWithParam<Refusal> { };

TEST_P(UnitSmell, NamesTheSettingAndWhatIsUsual)
{
    EXPECT_EQ(notesText(unitSmells(parsed(GetParam().text))), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Times, UnitSmell,
    testing::Values(
        Refusal{"PaymentOfMinutes", "[[tender]]\nname = \"cash\"\ntime.normal = { mean = \"18min\", sd = \"5s\" }",
                "tender.time is 18min on average, and from 1s to 5min is usual: is its unit right?"},
        Refusal{
            "ScanOfMinutes",
            "[[product]]\nname = \"a\"\nscan.constant = \"1s\"\n[[product]]\nname = \"b\"\nscan.constant = \"5min\"",
            "product[b].scan is 5min on average, and from 50ms to 1min is usual: is its unit right?"},
        Refusal{"ServiceOfMilliseconds", "[service]\nkind = \"time\"\ntime.exponential.mean = \"30ms\"",
                "service.time is 30ms on average, and from 100ms to 1h is usual: is its unit right?"},
        Refusal{"ServiceOfABankOfHours",
                "[[bank]]\n[bank.service]\nkind = \"time\"\ntime.constant = \"30h\"\ngap.constant = \"1h\"",
                "bank.service.time is 30h on average, and from 100ms to 1h is usual: is its unit right?\n"
                "bank.service.gap is 1h on average, and from 100ms to 10min is usual: is its unit right?"},
        Refusal{"FormulaInMinutes",
                "[basket]\nitems.constant = 10\n[service]\nkind = \"formula\"\nscale = \"30min\"\nexponent = 1",
                "arrivals brings up to 60 customers an hour, who need 300 tills, and there are 1: is its rate an "
                "hour's?\n"
                "service takes 5h for an average basket, and from 100ms to 1h is usual: is its unit right?"},
        Refusal{"PatienceOfMilliseconds", "[[class]]\nname = \"a\"\npatience.constant = \"6ms\"",
                "class.patience is 6ms on average, and from 1s to 4h is usual: is its unit right?"},
        Refusal{"LagOfMilliseconds", "[[bank]]\ntills = 2\nopening = { when_waiting_per_till = 2, lag = \"60ms\" }",
                "bank.opening.lag is 60ms, and from 1s to 1h is usual: is its unit right?"},
        Refusal{"MinimumOfDays", "[[bank]]\ntills = 2\nopening = { when_waiting_per_till = 2, min_open = \"30h\" }",
                "bank.opening.min_open is 30h, and from 1s to 12h is usual: is its unit right?"},
        Refusal{"BreakOfHours", "[[bank]]\nbreaks = [ { till = 1, at = \"1h\", for = \"30h\" } ]",
                "bank.breaks[1].for is 30h, and from 1s to 12h is usual: is its unit right?"},
        Refusal{"BreakByHandOfHours", "[[intervention]]\nat = \"1h\"\ndo = \"break\"\ntill = 1\nfor = \"15h\"",
                "intervention[1].for is 15h, and from 1s to 12h is usual: is its unit right?"},
        Refusal{"GapOfItemsInMinutes",
                "[basket]\nitems.constant = 10\n[service]\nkind = \"time\"\ntime.constant = \"30s\"\n"
                "gap.formula = { scale = \"5min\", exponent = 1 }",
                "service.gap takes 50min for an average basket, and from 100ms to 10min is usual: is its unit right?"},
        Refusal{"TargetOfMilliseconds", "[targets]\nwithin = { time = \"3ms\", share = 0.9 }",
                "targets.within.time is 3ms, and from 1s to 4h is usual: is its unit right?"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    Numbers, UnitSmell,
    testing::Values(
        Refusal{"RateOfADay", "[[arrivals]]\nkind = \"poisson\"\nper_hour = 10000",
                "arrivals brings up to 10000 customers an hour, who need 84 tills, and there are 1: is its rate an "
                "hour's?"},
        Refusal{"BasketOfGrams", "[basket]\nitems.poisson.mean = 500",
                "basket.items is 500 on average, and at most 300 is usual"},
        Refusal{"SpeedInPercent", "[[bank]]\nspeed = [90]",
                "bank.speed is a factor, and from 0.1 to 10 is usual: is it in percent?"}),
    nameOfTest);

TEST(UnitSmells, AreInTheTimesOfATrace)
{
    Scenario scenario = parsed("");
    scenario.arrivals
        = {{.kind = TraceArrivals{"customers.csv",
                                  {{.arrival = std::chrono::hours{1}, .service = std::chrono::hours{8}},
                                   {.arrival = std::chrono::hours{2}},
                                   {.arrival = std::chrono::hours{3}, .patience = std::chrono::milliseconds{5}}}}}};

    EXPECT_EQ(notesText(unitSmells(scenario)),
              "arrivals has a service_s of 8h on average, and from 100ms to 1h is usual: is its unit right?\n"
              "arrivals has a patience_s of 5ms on average, and from 1s to 4h is usual: is its unit right?");
}

TEST(UnitSmells, AreNotInAnythingUsual)
{
    EXPECT_EQ(notesText(unitSmells(parsed(""))), "");
    EXPECT_EQ(notesText(unitSmells(parsed(wholeScenario))), "");
}

TEST(UnitSmells, DoNotMindALectureInSeconds)
{
    EXPECT_EQ(
        notesText(unitSmells(parsed("[[arrivals]]\nkind = \"poisson\"\nper_hour = 3240\n[service]\nkind = \"time\"\n"
                                    "time.exponential.mean = \"1s\""))),
        "");
}

class IdleSetting : public testing::TestWithParam<Refusal> { };

TEST_P(IdleSetting, IsNamedWithWhatIsMissing)
{
    EXPECT_EQ(notesText(idleSettings(parsed(GetParam().text))), GetParam().message);
}

constexpr const char* twoClasses
    = "[[class]]\nname = \"a\"\nbanks = [\"x\"]\n[[bank]]\nname = \"x\"\n[[bank]]\nname = \"y\"\n";

INSTANTIATE_TEST_SUITE_P(
    InAShop, IdleSetting,
    testing::Values(
        Refusal{"Priorities", "[[class]]\nname = \"a\"\npriority = 2\n[[class]]\nname = \"b\"",
                "class has priorities, and no bank has a discipline that looks at them"},
        Refusal{"Baskets", "[basket]\nitems.constant = 3\n[[class]]\nname = \"a\"\nitems.constant = 2",
                "basket.items changes no time: nothing depends on the number of items\n"
                "class.items changes no time: nothing depends on the number of items"},
        Refusal{"Products", "[[product]]\nname = \"a\"\nscan.constant = \"1s\"",
                "product changes nothing: no service has kind = \"products\", and none needs a helper"},
        Refusal{
            "TenderTwice",
            "[basket]\nitems.constant = 3\n[service]\nkind = \"formula\"\nscale = \"8.3473s\"\nexponent = 0.698402\n"
            "[[tender]]\nname = \"cash\"\ntime.constant = \"18s\"",
            "tender is added to a published formula that has paying in it already: it would count twice"},
        Refusal{"HelperThatNobodyCalls", "[[helper]]\nname = \"manager\"",
                "helper is never called: no product, call or self_checkout has it"},
        Refusal{"BankOfNobody", twoClasses, "bank[y] is used by nobody: no class may"},
        Refusal{"RouteToTheOnlyBank", "[route]\nrule = \"fastest\"", "route changes nothing: there is only one bank"},
        Refusal{"SharesOfAnotherRule",
                "[route]\nrule = \"fastest\"\nshares = [0.5, 0.5]\n[[bank]]\nname = \"x\"\n[[bank]]\nname = \"y\"",
                "route.shares changes nothing: the rule is not \"share\""},
        Refusal{"ExpressWithoutAnAlternative", "[basket]\nitems.constant = 3\n[[bank]]\nmax_items = 10",
                "bank has max_items wherever class 'all' may go: larger baskets go where most are taken"},
        Refusal{"ServiceOfNobody",
                "[service]\nkind = \"time\"\ntime.constant = \"9s\"\n[[class]]\nname = \"a\"\n"
                "service = { kind = \"time\", time.constant = \"5s\" }",
                "service is used by nobody: every class at every bank has a service of its own"},
        Refusal{"RushAtNight", "duration = \"8h\"\n[[intervention]]\nat = \"9h\"\ndo = \"rush\"\ncustomers = 2",
                "intervention[1] brings nobody: it comes 9h after opening, when the doors are shut"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    InABank, IdleSetting,
    testing::Values(
        Refusal{"WhenFull", "[[bank]]\nwhen_full = \"turn_away\"",
                "bank.when_full changes nothing: without capacity no line is ever full"},
        Refusal{"NoiseOfARandomChoice",
                "[[bank]]\ntills = 2\nlines = \"per_till\"\nchoice = \"random\"\nchoice_noise = 0.2",
                "bank.choice_noise changes nothing: nobody judges how long lines are"},
        Refusal{"RulesForLinesThatAreShared",
                "[[bank]]\nlines = \"shared\"\nchoice = \"random\"\njockey = { threshold = 2 }\nchoice_noise = 0.2\n"
                "end_of_shift = \"serve_line\"\nsample = 3",
                "bank.choice changes nothing: there is one line for all tills\n"
                "bank.jockey changes nothing: there is one line for all tills\n"
                "bank.end_of_shift changes nothing: there is one line for all tills\n"
                "bank.sample changes nothing: the choice is not \"shortest_of\"\n"
                "bank.choice_noise changes nothing: nobody judges how long lines are"},
        Refusal{"PickWithALineEach", "[[bank]]\ntills = 2\nlines = \"per_till\"\npick = \"first\"",
                "bank.pick changes nothing: each till has a line of its own"},
        Refusal{"PreemptOrderWithoutPreemption", "[[bank]]\ndiscipline = \"priority\"\npreempt_order = \"oldest\"",
                "bank.discipline changes nothing: all customers have the same priority\n"
                "bank.preempt_order changes nothing: this discipline cuts nobody's service"},
        Refusal{"LinesOfOneTill", "[[bank]]\nlines = \"per_till\"",
                "bank.lines changes nothing: one till has one line"},
        Refusal{"PickOfOneTill", "[[bank]]\npick = \"first\"", "bank.pick changes nothing: there is only one till"},
        Refusal{"FastestOfEquals", "[[bank]]\ntills = 2\npick = \"fastest\"",
                "bank.pick changes nothing: all tills are equally fast"},
        Refusal{"LateShift",
                "duration = \"8h\"\nafter_closing = \"stop\"\n[[bank]]\nroster = [ { from = \"8h\", to = \"9h\", tills "
                "= 1 } ]",
                "bank.roster[1] begins 8h after opening, when the run is over (after 8h)"},
        Refusal{"LateBreak",
                "duration = \"8h\"\nafter_closing = \"stop\"\n[[bank]]\nbreaks = [ { till = 1, at = \"9h\", for = "
                "\"1min\" } ]",
                "bank.breaks[1] begins 9h after opening, when the run is over (after 8h)"},
        Refusal{"EndOfNoShift", "[[bank]]\ntills = 2\nlines = \"per_till\"\nend_of_shift = \"serve_line\"",
                "bank.end_of_shift changes nothing: without roster or opening no shift ends"},
        Refusal{"OpeningOfNothing", "[[bank]]\nopening = { when_waiting_per_till = 2 }",
                "bank.opening opens nothing: all tills are open from the start"}),
    nameOfTest);

TEST(IdleSettings, AreNoLateShiftsThatServeWhoIsLeft)
{
    const Scenario scenario
        = parsed("duration = \"8h\"\n[[bank]]\nroster = [ { from = \"8h\", to = \"9h\", tills = 1 } ]\n"
                 "breaks = [ { till = 1, at = \"8h\", for = \"1min\" } ]");

    EXPECT_EQ(notesText(idleSettings(scenario)), "");
}

TEST(IdleSettings, AreNotInAShopThatUsesEverything)
{
    EXPECT_EQ(notesText(idleSettings(parsed(wholeScenario))), "");
}

TEST(Notes, AreNotMadeOfShippedScenarios)
{
    const auto folder = std::filesystem::path{TILLSIM_SOURCE_DIR} / "resources" / "scenarios";
    for (const auto& file : std::filesystem::directory_iterator{folder}) {
        if (file.path().extension() != ".toml")
            continue;
        const Scenario scenario = loadScenario(file.path());

        EXPECT_EQ(notesText(unitSmells(scenario)) + notesText(idleSettings(scenario)), "") << file.path();
    }
}

}  // namespace

}  // namespace tillsim
