// SPDX-License-Identifier: MIT
// Settings: paths into a scenario file, and values that need no quotes.
#include "core/scenario/setting.hpp"
#include "core/scenario/setting_path.hpp"
#include "tests/core/scenario/refusal.hpp"
#include "tests/core/scenario/whole_scenario.hpp"

#include <gmock/gmock.h>

#include <stdexcept>

namespace tillsim {

namespace {

using namespace std::chrono_literals;
using Steps = std::vector<PathStep>;

constexpr const char* shopText = R"(
duration = "8h"
[[class]]
name = "regular"
[[class]]
name = "vip"
share = 0.2
[[bank]]
name = "tills"
tills = 6
balk = { in_system = 3 }
[[arrivals]]
kind = "poisson"
per_hour = 60
)";

TEST(SettingText, SplitsAtTheFirstEqualsSignOutsideBrackets)
{
    EXPECT_EQ(parseSetting("bank.tills=4"), (Setting{"bank.tills", "4"}));
    EXPECT_EQ(parseSetting("name=a=b"), (Setting{"name", "a=b"}));
    EXPECT_EQ(parseSetting("name="), (Setting{"name", ""}));
    EXPECT_EQ(parseSetting("class[a=b].share=0.1"), (Setting{"class[a=b].share", "0.1"}));
    EXPECT_EQ(parseSetting("per_hour=[1, 2]"), (Setting{"per_hour", "[1, 2]"}));
    EXPECT_THROW((void)parseSetting("bank.tills"), std::invalid_argument);
    EXPECT_THROW((void)parseSetting("=4"), std::invalid_argument);
}

TEST(SettingPath, IsKeysAndSelectors)
{
    EXPECT_EQ(parsePath("duration"), (Steps{{"duration", std::nullopt}}));
    EXPECT_EQ(parsePath("bank.tills"), (Steps{{"bank", std::nullopt}, {"tills", std::nullopt}}));
    EXPECT_EQ(parsePath("class[a. b].share"), (Steps{{"class", "a. b"}, {"share", std::nullopt}}));
    EXPECT_EQ(parsePath("per_hour[3]"), (Steps{{"per_hour", "3"}}));
}

TEST(SettingPath, IsNothingElse)
{
    for (const char* path : {"", ".", "a.", ".a", "a..b", "a[", "a[]", "a]", "[1]", "a[1", "a[1]b", "a[1][2]"})
        EXPECT_EQ(parsePath(path), Steps{}) << path;
}

TEST(ASetting, ReplacesWhatIsThere)
{
    const Scenario scenario = parsed(shopText,
                                     {{"duration", "30min"},
                                      {"bank.tills", "4"},
                                      {"bank.balk.in_system", "9"},
                                      {"class[vip].share", "0.1"},
                                      {"class[1].name", "usual"},
                                      {"arrivals.per_hour", "90.5"}});

    EXPECT_EQ(scenario.duration, 30min);
    EXPECT_EQ(scenario.banks[0].tills, 4);
    EXPECT_EQ(scenario.banks[0].balkInSystem, 9);
    EXPECT_EQ(scenario.classes,
              (std::vector<CustomerClass>{{.name = "usual", .share = 0.9}, {.name = "vip", .share = 0.1}}));
    EXPECT_EQ(scenario.arrivals[0].kind, (ArrivalSource{.kind = PoissonArrivals{90.5}}.kind));
}

TEST(ASetting, MakesKeysAndTablesThatAreNotThereYet)
{
    const Scenario scenario = parsed(shopText,
                                     {{"opens", "07:00:30"},
                                      {"costs.till_hour", "20"},
                                      {"targets.within", R"({ time = "3min", share = 0.9 })"},
                                      {"class[vip].patience.exponential.mean", "5min"}});

    EXPECT_EQ(scenario.opens, 7h + 30s);
    EXPECT_EQ(scenario.costs.tillHour, 20.0);
    EXPECT_EQ(scenario.targets.within, (WaitTarget{3min, 0.9}));
    EXPECT_EQ(scenario.classes[1].patience, Distribution::exponential(300.0));
}

TEST(ASetting, ReachesIntoLists)
{
    const Scenario scenario = parsed("[[arrivals]]\nkind = \"profile\"\ninterval = \"1h\"\nper_hour = [1, 2, 3]",
                                     {{"arrivals.per_hour[2]", "20"}});

    EXPECT_EQ(scenario.arrivals[0].kind, (ArrivalSource{.kind = ProfileArrivals{1h, {1.0, 20.0, 3.0}}}.kind));
}

TEST(ASetting, ReachesEveryTableOfALargeShop)
{
    const Scenario scenario = parsed(wholeScenario,
                                     {{"bank[self].tills", "5"},
                                      {"bank[self].speed", "[1, 1, 1, 1, 2]"},
                                      {"bank[tills].opening.lag", "90s"},
                                      {"bank[tills].roster[1].tills", "2"},
                                      {"bank[self].roster", R"([{ from = "08:00", to = "20:00", tills = 2 }])"},
                                      {"bank[self].service.gap", R"({ constant = "5s" })"},
                                      {"bank[tills].speed[3]", "0.8"},
                                      {"helper[manager].count", "2"},
                                      {"tender[cash].share", "0.3"},
                                      {"call[age check].per_basket", "0.2"},
                                      {"class[vip].tender.cash", "0.2"},
                                      {"class[vip].tender.card", "0.8"},
                                      {"route.rule", "share"},
                                      {"route.shares", "[0.5, 0.5]"},
                                      {"intervention[3].customers", "7"}});

    EXPECT_EQ(scenario.banks[1].tills, 5);
    EXPECT_EQ(scenario.banks[0].opening->lag, 90s);
    EXPECT_EQ(scenario.banks[0].roster[0].tills, 2);
    EXPECT_EQ(scenario.banks[1].roster, (std::vector<RosterRow>{{.from = 1h, .to = 13h, .tills = 2}}));
    EXPECT_EQ(scenario.banks[1].service->gap, TimeOfItems{Distribution::constant(5.0)});
    EXPECT_EQ(scenario.banks[0].speed[2], 0.8);
    EXPECT_EQ(scenario.helpers[0].count, 2);
    EXPECT_DOUBLE_EQ(scenario.tenders[1].share, 0.7);
    EXPECT_EQ(scenario.calls[0].probability, 0.2);
    EXPECT_EQ(scenario.classes[1].tenderShares, (std::vector<double>{0.2, 0.8}));
    EXPECT_EQ(scenario.route.shares, (std::vector<double>{0.5, 0.5}));
    EXPECT_EQ(scenario.interventions[2].customers, 7);
}

TEST(ASetting, MayChangeTheLinesOfABankThatSaysHowTheyAreChosen)
{
    const char* text = "[[bank]]\ntills = 2\nlines = \"per_till\"\nchoice = \"least_work\"\njockey = { threshold = 2 }";

    EXPECT_EQ(parsed(text, {{"bank.lines", "shared"}}).banks[0].lines, Lines::Shared);
}

TEST(ASetting, MakesTablesInABankThatAreNotThereYet)
{
    const Scenario scenario
        = parsed(shopText, {{"bank.opening.when_waiting_per_till", "2"}, {"bank.speed", "[1, 0.9, 1, 1, 1, 1]"}});

    EXPECT_EQ(scenario.banks[0].opening, OpeningPolicy{.perTill = 2.0});
    EXPECT_EQ(scenario.banks[0].speed, (std::vector<double>{1.0, 0.9, 1.0, 1.0, 1.0, 1.0}));
}

TEST(ASetting, GivesWayToALaterOne)
{
    EXPECT_EQ(parsed(shopText, {{"bank.tills", "4"}, {"bank.tills", "5"}}).banks[0].tills, 5);
}

TEST(ASetting, TakesTextWithOrWithoutQuotes)
{
    EXPECT_EQ(parsed(shopText, {{"name", "Corner shop"}}).name, "Corner shop");
    EXPECT_EQ(parsed(shopText, {{"name", "\"Corner shop\""}}).name, "Corner shop");
    EXPECT_EQ(parsed(shopText, {{"name", R"(a "b" \c)"}}).name, R"(a "b" \c)");
    EXPECT_EQ(parsed(shopText, {{"name", "2018-02-06"}}).name, "2018-02-06");
}

TEST(ASetting, IsOneValueEvenIfItHasLines)
{
    EXPECT_EQ(complaint(shopText, {{"bank.tills", "4\nseed = 3"}}),
              "--set bank.tills=4?seed = 3: tills must be a whole number from 1 to 10000");
}

struct RefusedSetting {
    const char* name;
    Setting setting;
    const char* message;
};

void PrintTo(const RefusedSetting& refusal, std::ostream* out)
{
    *out << refusal.name;
}

class SettingRefusal : public testing::TestWithParam<RefusedSetting> { };

TEST_P(SettingRefusal, SaysWhichSettingAndWhatWouldBeRight)
{
    EXPECT_EQ(complaint(shopText, {GetParam().setting}), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Settings, SettingRefusal,
    testing::Values(
        RefusedSetting{
            "WrongValue", {"bank.tills", "x"}, "--set bank.tills=x: tills must be a whole number from 1 to 10000"},
        RefusedSetting{
            "UnknownKey", {"bank.tils", "4"}, "--set bank.tils=4: unknown key 'tils', did you mean 'tills'?"},
        RefusedSetting{
            "UnknownTable", {"bakn.tills", "4"}, "--set bakn.tills=4: unknown key 'bakn', did you mean 'bank'?"},
        RefusedSetting{
            "NoPath",
            {"bank..tills", "4"},
            "--set bank..tills=4: a path must be keys with dots between, such as bank.tills or class[vip].share"},
        RefusedSetting{"NoSuchName",
                       {"class[vpi].share", "0.1"},
                       "--set class[vpi].share=0.1: there is no class named 'vpi', did you mean 'vip'?"},
        RefusedSetting{"NoSuchNumber",
                       {"class[3].share", "0.1"},
                       "--set class[3].share=0.1: class is a list of 2, counted from 1"},
        RefusedSetting{
            "NumberZero", {"class[0].share", "0.1"}, "--set class[0].share=0.1: class is a list of 2, counted from 1"},
        RefusedSetting{"OneOfTwo",
                       {"class.share", "0.1"},
                       "--set class.share=0.1: class is a list of 2: say which, as class[1] or class[NAME]"},
        RefusedSetting{"ListThatIsNotThere",
                       {"product.weight", "2"},
                       "--set product.weight=2: there is no [[product]] in the file"},
        RefusedSetting{
            "SelectorOfNoList", {"service[1].kind", "time"}, "--set service[1].kind=time: there is no list 'service'"},
        RefusedSetting{"BelowAValue", {"bank.tills.extra", "2"}, "--set bank.tills.extra=2: there is no table 'tills'"},
        RefusedSetting{"HalfATarget",
                       {"targets.within.time", "3min"},
                       "--set targets.within.time=3min: within.share is missing, such as share = 0.95"},
        RefusedSetting{"BrokenToml",
                       {"bank.balk", "{ in_system = }"},
                       "--set bank.balk={ in_system = }: this is not TOML: key-value pair: expected value, saw '}'"},
        RefusedSetting{"NotUtf8", {"name", "\xE4"}, "--set name=?: the value is not UTF-8"}),
    [](const auto& test) { return test.param.name; });

TEST(Settings, FindABankWithoutANameByTheOneThatItHasAllTheSame)
{
    constexpr const char* unnamed = "[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\n"
                                    "[service]\nkind = \"time\"\ntime = { constant = \"1s\" }\n[[bank]]\n";

    EXPECT_EQ(complaint(unnamed, {{"bank[tills].tills", "3"}}), "");
    EXPECT_EQ(complaint(unnamed, {{"bank[till].tills", "3"}}),
              "--set bank[till].tills=3: there is no bank named 'till', did you mean 'tills'?");
}

TEST(Settings, AreAllReportedAtOnce)
{
    EXPECT_EQ(complaint(shopText, {{"bank.tills", "0"}, {"class[x].share", "1"}, {"seed", "-1"}}),
              "--set bank.tills=0: tills must be a whole number from 1 to 10000\n"
              "--set class[x].share=1: there is no class named 'x'\n"
              "--set seed=-1: seed must be a whole number, at least 0");
}

}  // namespace

}  // namespace tillsim
