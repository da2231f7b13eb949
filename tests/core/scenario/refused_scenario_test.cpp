// SPDX-License-Identifier: MIT
// Every kind of mistake in a scenario file, and what is said of it.
#include "tests/core/scenario/refusal.hpp"

#include <gtest/gtest.h>

namespace tillsim {

namespace {

class RefusedScenario : public testing::TestWithParam<Refusal> { };

TEST_P(RefusedScenario, SaysWhereAndWhatWouldBeRight)
{
    EXPECT_EQ(complaint(GetParam().text), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    AsAFile, RefusedScenario,
    testing::Values(
        Refusal{"BrokenSyntax", "name = \"shop", "shop.toml:1:13: text must end on the line on which its quotes begin"},
        Refusal{"TimeWithoutQuotes", "duration = 8h",
                "shop.toml:1:13: this is not TOML: decimal integer: expected digit, saw 'h' (text and times stand in "
                "quotes, such as \"8h\")"},
        Refusal{
            "WordWithoutQuotes", "after_closing = drain",
            "shop.toml:1:17: this is not TOML: value: could not determine value type (text and times stand in quotes, "
            "such as \"8h\")"},
        Refusal{"NotUtf8", "name = \"\xE4\"", "shop.toml:1:8: this is not UTF-8 text"},
        Refusal{"KeyTwice", "seed = 1\nseed = 2",
                "shop.toml:2:8: this is not TOML: key-value pair: cannot redefine existing integer 'seed'"},
        Refusal{"MisspeltKey", "durration = \"8h\"",
                "shop.toml:1:1: unknown key 'durration', did you mean 'duration'?"},
        Refusal{"UnknownKey", "colour = \"red\"", "shop.toml:1:1: unknown key 'colour'"},
        Refusal{"UnknownTable", "seed = 1\n[shelves]\n", "shop.toml:2:2: unknown key 'shelves'"},
        Refusal{"KeyWithALineInIt", "\"a\\nb\" = 1", "shop.toml:1:1: unknown key 'a?b'"},
        Refusal{"LongKey", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg = 1",
                "shop.toml:1:1: unknown key 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff...'"},
        Refusal{"SourceNotText", "source = 1", "shop.toml:1:10: source must be text in quotes"},
        Refusal{"AllAtOnce", "seed = -1\nduration = \"8 hours\"\nopens = \"25:00\"",
                "shop.toml:1:8: seed must be a whole number, at least 0\n"
                "shop.toml:2:12: duration must be a time in quotes with a unit (ns us ms s min h d), such as \"90s\"\n"
                "shop.toml:3:9: opens must be a clock time in quotes from \"00:00\" to before \"24:00\", such as "
                "\"07:30\""}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    AsAWhole, RefusedScenario,
    testing::Values(
        Refusal{"NewerSchema", "schema = 2", "shop.toml:1:10: schema must be a whole number from 1 to 1"},
        Refusal{"EmptyName", "name = \"\"", "shop.toml:1:8: name must be text in quotes, 1 to 200 bytes on one line"},
        Refusal{"NameOfTwoLines", "name = \"a\\nb\"",
                "shop.toml:1:8: name must be text in quotes, 1 to 200 bytes on one line"},
        Refusal{"OpensAtMidnightTheNextDay", "opens = \"24:00\"",
                "shop.toml:1:9: opens must be a clock time in quotes from \"00:00\" to before \"24:00\", such as "
                "\"07:30\""},
        Refusal{"OpensWithoutQuotes", "opens = 07:30:00",
                "shop.toml:1:9: opens must be a clock time in quotes from \"00:00\" to before \"24:00\", such as "
                "\"07:30\""},
        Refusal{"DurationZero", "duration = \"0s\"", "shop.toml:1:12: duration must be a time above 0s"},
        Refusal{"DurationNegative", "duration = \"-1h\"", "shop.toml:1:12: duration must be a time from 0s to 26000d"},
        Refusal{"DurationTooLong", "duration = \"100000d\"",
                "shop.toml:1:12: duration must be a time from 0s to 26000d"},
        Refusal{"DurationNumber", "duration = 15",
                "shop.toml:1:12: duration must be a time in quotes with a unit (ns us ms s min h d), such as \"90s\""},
        Refusal{"AfterClosing", "after_closing = \"drian\"",
                "shop.toml:1:17: after_closing must be \"drain\" or \"stop\", did you mean 'drain'?"},
        Refusal{"SeedNotWhole", "seed = 1.5", "shop.toml:1:8: seed must be a whole number, at least 0"},
        Refusal{"NobodyComes", "arrivals = []", "shop.toml:1:1: nobody comes: add [[arrivals]]"},
        Refusal{"NobodyServes", "bank = []", "shop.toml:1:1: nobody serves: add [[bank]]"},
        Refusal{"TableForAList", "[bank]\ntills = 3",
                "shop.toml:1:1: bank must be a list of tables, each under [[bank]]"},
        Refusal{"ListOfNumbersForTables", "bank = [1]",
                "shop.toml:1:8: bank must be a list of tables, each under [[bank]]"},
        Refusal{"ListForATable", "[[costs]]\ntill_hour = 3", "shop.toml:1:1: costs must be a table, such as [costs]"},
        Refusal{"NegativeCost", "[costs]\nwaiting_hour = -1",
                "shop.toml:2:16: waiting_hour must be a number from 0 to 1000000000"},
        Refusal{"TargetAboveOne", "[targets]\none_plus_one = 85",
                "shop.toml:2:16: one_plus_one must be a number from 0 to 1"},
        Refusal{"TargetIncomplete", "[targets]\nwithin = { time = \"3min\" }",
                "shop.toml:2:10: within.share is missing, such as share = 0.95"},
        Refusal{"TargetNoTable", "[targets]\nwithin = \"3min\"",
                "shop.toml:2:10: within must be a table, such as { time = \"3min\", share = 0.95 }"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    InArrivals, RefusedScenario,
    testing::Values(
        Refusal{"KindMissing", "[[arrivals]]\n",
                "shop.toml:1:1: kind is missing, such as kind = \"poisson\", \"renewal\", \"profile\", \"batch\" or "
                "\"trace\""},
        Refusal{"KindMisspelt", "[[arrivals]]\nkind = \"poison\"\nper_hour = 3",
                "shop.toml:2:8: kind must be \"poisson\", \"renewal\", \"profile\", \"batch\" or \"trace\", did you "
                "mean 'poisson'?"},
        Refusal{"NoRate", "[[arrivals]]\nkind = \"poisson\"",
                "shop.toml:1:1: per_hour is missing, such as per_hour = 120"},
        Refusal{"RateZero", "[[arrivals]]\nkind = \"poisson\"\nper_hour = 0",
                "shop.toml:3:12: per_hour must be a number above 0, at most 1000000000000"},
        Refusal{"RateNotFinite", "[[arrivals]]\nkind = \"poisson\"\nper_hour = nan",
                "shop.toml:3:12: per_hour must be a number above 0, at most 1000000000000"},
        Refusal{"KeyOfAnotherKind", "[[arrivals]]\nkind = \"poisson\"\nper_hour = 3\ninterval = \"1h\"\nfile = \"x\"",
                "shop.toml:4:12: interval goes only with kind = \"profile\"\n"
                "shop.toml:5:8: file goes only with kind = \"trace\""},
        Refusal{"ProfileOfOneNumber", "[[arrivals]]\nkind = \"profile\"\ninterval = \"1h\"\nper_hour = 3",
                "shop.toml:4:12: per_hour must be a list of 1 to 1000000 numbers, such as [1, 2.5]"},
        Refusal{"ProfileNegative", "[[arrivals]]\nkind = \"profile\"\ninterval = \"1h\"\nper_hour = [3, -1, 4, \"x\"]",
                "shop.toml:4:16: per_hour must be numbers from 0 to 1000000000000\n"
                "shop.toml:4:23: per_hour must be numbers from 0 to 1000000000000"},
        Refusal{"ProfileZero", "[[arrivals]]\nkind = \"profile\"\ninterval = \"1h\"\nper_hour = [0, 0.0]",
                "shop.toml:4:12: per_hour must be above 0 in at least one interval"},
        Refusal{
            "ProfileTooShort",
            "duration = \"8h\"\n[[arrivals]]\nkind = \"profile\"\ninterval = \"30min\"\nper_hour = [3, 4, 5]",
            "shop.toml:5:12: per_hour must cover the duration of 8h, and ends at 90min (3 intervals of 30min): add 0 "
            "where nobody comes"},
        Refusal{"IntervalZero", "[[arrivals]]\nkind = \"profile\"\ninterval = \"0s\"\nper_hour = [3]",
                "shop.toml:3:12: interval must be a time above 0s"},
        Refusal{"BatchOfNobody",
                "[[arrivals]]\nkind = \"batch\"\nevery = { constant = \"1s\" }\nsize = { constant = 0 }",
                "shop.toml:4:8: size must be above 0 on average"},
        Refusal{"BatchesAllAtOnce",
                "[[arrivals]]\nkind = \"batch\"\nevery = { constant = \"0s\" }\nsize = { constant = 1 }",
                "shop.toml:3:9: every must be above 0s on average"},
        Refusal{"BatchIncomplete", "[[arrivals]]\nkind = \"batch\"\nfirst = \"now\"",
                "shop.toml:1:1: every is missing, such as every = { constant = \"1s\" }\n"
                "shop.toml:1:1: size is missing, such as size = { uniform_int = { min = 0, max = 4 } }\n"
                "shop.toml:3:9: first must be \"opening\" or \"gap\""},
        Refusal{"WhenBlocked", "[[arrivals]]\nkind = \"poisson\"\nper_hour = 3\nwhen_blocked = \"wait\"",
                "shop.toml:4:16: when_blocked must be \"queue\" or \"hold\""},
        Refusal{"LimitZero", "[[arrivals]]\nkind = \"poisson\"\nper_hour = 3\nlimit = 0",
                "shop.toml:4:9: limit must be a whole number from 1 to 1000000000"},
        Refusal{"ClassThatIsNot",
                "[[arrivals]]\nkind = \"poisson\"\nper_hour = 3\nclass = \"vpi\"\n[[class]]\nname = \"vip\"",
                "shop.toml:4:9: class must name a [[class]]: there is no 'vpi', did you mean 'vip'?"},
        Refusal{
            "TooManyCustomers", "[[arrivals]]\nkind = \"poisson\"\nper_hour = 1e9",
            "shop.toml:1:1: the arrivals may bring at most 1000000000 customers a run; lower their rate, the duration "
            "or limit"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    InCustomers, RefusedScenario,
    testing::Values(
        Refusal{"ClassWithoutAName", "[[class]]\nshare = 1",
                "shop.toml:1:1: name is missing, such as name = \"regular\""},
        Refusal{"ClassTwice", "[[class]]\nname = \"a\"\n[[class]]\nname = \"a\"",
                "shop.toml:4:8: name must differ from all others: 'a' is there twice"},
        Refusal{"SharesTooSmall", "[[class]]\nname = \"a\"\nshare = 0.5\n[[class]]\nname = \"b\"\nshare = 0.4",
                "shop.toml:3:9: the shares of the classes must add up to 1, and add up to 0.9"},
        Refusal{"SharesTooLarge",
                "[[class]]\nname = \"a\"\n[[class]]\nname = \"b\"\nshare = 0.9\n[[class]]\nname = \"c\"\n"
                "share = 0.2",
                "shop.toml:1:1: the shares of the classes must add up to 1, and add up to 1.1"},
        Refusal{"ShareOfAClassAlone", "[[class]]\nname = \"a\"\nshare = 0.3",
                "shop.toml:3:9: the shares of the classes must add up to 1, and add up to 0.3"},
        Refusal{"ShareMisspelt", "[[class]]\nname = \"a\"\nshar = 1",
                "shop.toml:3:1: unknown key 'shar', did you mean 'share'?"},
        Refusal{"PriorityNotWhole", "[[class]]\nname = \"a\"\npriority = 1.5",
                "shop.toml:3:12: priority must be a whole number from -1000000 to 1000000"},
        Refusal{"BasketWithoutItems", "[basket]\n",
                "shop.toml:1:1: items is missing, such as items = { geometric = { mean = 8 } }"},
        Refusal{"ProductIncomplete", "[[product]]\n",
                "shop.toml:1:1: name is missing, such as name = \"beer\"\n"
                "shop.toml:1:1: scan is missing, such as scan = { constant = \"2s\" }"},
        Refusal{"ProductTwice",
                "[[product]]\nname = \"a\"\nscan.constant = \"1s\"\n[[product]]\nname = \"a\"\nscan.constant = "
                "\"2s\"",
                "shop.toml:5:8: name must differ from all others: 'a' is there twice"},
        Refusal{"ProductsThatNobodyTakes", "[[product]]\nname = \"a\"\nscan.constant = \"1s\"\nweight = 0",
                "shop.toml:4:10: weight must be above 0 for at least one product"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    InServiceAndBanks, RefusedScenario,
    testing::Values(
        Refusal{"ServiceKindMissing", "[service]\n",
                "shop.toml:1:1: kind is missing, such as kind = \"formula\", \"products\" or \"time\""},
        Refusal{"FormulaWithoutAScale", "basket.items.constant = 3\n[service]\nkind = \"formula\"",
                "shop.toml:2:1: scale is missing, such as scale = \"8s\""},
        Refusal{"FormulaWithATime",
                "basket.items.constant = 3\n[service]\nkind = \"formula\"\nscale = \"8s\"\ntime.constant = "
                "\"1s\"",
                "shop.toml:5:1: time goes only with kind = \"time\""},
        Refusal{"ExponentNegative",
                "basket.items.constant = 3\n[service]\nkind = \"formula\"\nscale = \"8s\"\nexponent = -1",
                "shop.toml:5:12: exponent must be a number from 0 to 3"},
        Refusal{"ScaleZero", "basket.items.constant = 3\n[service]\nkind = \"formula\"\nscale = \"0s\"",
                "shop.toml:4:9: scale must be a time above 0s"},
        Refusal{"ProductsWithoutProducts", "basket.items.constant = 3\n[service]\nkind = \"products\"",
                "shop.toml:2:1: kind = \"products\" needs at least one [[product]]"},
        Refusal{"FormulaWithoutABasket", "[service]\nkind = \"formula\"\nscale = \"8s\"",
                "shop.toml:1:1: this service depends on the items: add [basket] with items"},
        Refusal{"TimeMissing", "[service]\nkind = \"time\"",
                "shop.toml:1:1: time is missing, such as time = { exponential = { mean = \"1s\" } }"},
        Refusal{"GapFormulaIncomplete", "[service]\nkind = \"time\"\ntime.constant = \"1s\"\ngap = { formula = {} }",
                "shop.toml:4:19: gap.formula.scale is missing, such as scale = \"8s\""},
        Refusal{"NoTills", "[[bank]]\ntills = 0", "shop.toml:2:9: tills must be a whole number from 1 to 10000"},
        Refusal{"TooManyTills", "[[bank]]\ntills = 10001",
                "shop.toml:2:9: tills must be a whole number from 1 to 10000"},
        Refusal{"TillsNotWhole", "[[bank]]\ntills = 3.0",
                "shop.toml:2:9: tills must be a whole number from 1 to 10000"},
        Refusal{"CapacityNegative", "[[bank]]\ncapacity = -1",
                "shop.toml:2:12: capacity must be a whole number from 0 to 1000000000"},
        Refusal{"LinesUnknown", "[[bank]]\nlines = \"two\"", "shop.toml:2:9: lines must be \"shared\" or \"per_till\""},
        Refusal{"DisciplineMisspelt", "[[bank]]\ndiscipline = \"fifo \"",
                "shop.toml:2:14: discipline must be \"fifo\", \"lifo\", \"priority\", \"preemptive_resume\" or "
                "\"preemptive_restart\", did you mean 'fifo'?"},
        Refusal{"DisciplineNotText", "[[bank]]\ndiscipline = 1",
                "shop.toml:2:14: discipline must be \"fifo\", \"lifo\", \"priority\", \"preemptive_resume\" or "
                "\"preemptive_restart\""},
        Refusal{"BalkAtNobody", "[[bank]]\nbalk = { in_system = 0 }",
                "shop.toml:2:22: balk.in_system must be a whole number from 1 to 1000000000"},
        Refusal{"BalkEmpty", "[[bank]]\nbalk = {}", "shop.toml:2:8: balk.in_system is missing, such as in_system = 3"}),
    nameOfTest);

TEST(RefusedScenario, HasNoService)
{
    const std::string text = "[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\n[[bank]]\n";

    try {
        (void)parseScenario(text, "shop.toml", {});
        FAIL() << "a shop without service was accepted";
    } catch (const ScenarioError& error) {
        EXPECT_STREQ(error.what(), "shop.toml:1:1: nothing says how long serving takes: add [service]");
    }
}

TEST(RefusedScenario, HasMoreClassesOrSourcesThanThereMayBe)
{
    std::string classes;
    std::string sources;
    for (int i = 0; i < 65; ++i) {
        classes += "[[class]]\nname = \"" + std::to_string(i) + "\"\n";
        sources += "[[arrivals]]\nkind = \"poisson\"\nper_hour = 1\n";
    }

    EXPECT_EQ(complaint(classes), "shop.toml:1:1: class may be there at most 64 times");
    EXPECT_EQ(complaint(sources), "shop.toml:1:1: arrivals may be there at most 64 times");
}

TEST(RefusedScenario, IsToldTheFirstThousandMistakes)
{
    std::string text;
    for (int i = 0; i < 1500; ++i)
        text += "zzz" + std::to_string(i) + " = 1\n";

    try {
        (void)parsed(text);
        FAIL() << "accepted";
    } catch (const ScenarioError& error) {
        EXPECT_EQ(error.problems().size(), 1000U);
        EXPECT_EQ(error.left(), 500U);
        EXPECT_TRUE(std::string{error.what()}.ends_with("\n1500 problems, of which 1000 are shown"));
    }
}

}  // namespace

}  // namespace tillsim
