// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/sweep_file.hpp"

#include "core/experiment/sweep/setting_text.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using testing::ElementsAre;
using Settings = std::vector<PointSetting>;

SweepFile parsed(const std::string& text)
{
    return parseSweep("scenario = \"shop.toml\"\n" + text, "sweep.toml", "shops");
}

/// What is said of the text, whose first line is line 2.
std::string fileComplaint(const std::string& text)
{
    try {
        (void)parsed(text);
        return {};
    } catch (const ScenarioError& error) {
        return error.what();
    }
}

std::vector<std::string> pointNames(const std::string& text)
{
    std::vector<std::string> names;
    for (const DesignPoint& point : pointsOf(parsed(text).design))
        names.push_back(point.record.name);
    return names;
}

}  // namespace

TEST(SweepFile, SaysWhichScenarioHowOftenAndWhatMatters)
{
    const SweepFile sweep = parsed("replications = 100\nseed = 7\nmeasure = \"wait_s.p95\"\nsource = \"us\"\n");

    EXPECT_EQ(sweep.scenario, "shops/shop.toml");
    EXPECT_EQ(sweep.replications, 100);
    EXPECT_EQ(sweep.seed, 7U);
    EXPECT_EQ(sweep.measure, "wait_s.p95");
}

TEST(SweepFile, MayWantAPrecisionInPlaceOfReplications)
{
    const SweepFile sweep = parsed("precision = 0.05\nmin_replications = 20\nmax_replications = 500\n");

    EXPECT_EQ(sweep.replications, std::nullopt);
    EXPECT_EQ(sweep.precision, 0.05);
    EXPECT_EQ(sweep.least, 20);
    EXPECT_EQ(sweep.most, 500);
}

TEST(SweepFile, RefusesAPrecisionThatIsNone)
{
    EXPECT_EQ(fileComplaint("precision = 1.0\n"), "sweep.toml:2:13: precision must be below 1");
    EXPECT_EQ(fileComplaint("precision = 2.0\nmin_replications = 5\n"),
              "sweep.toml:2:13: precision must be a number above 0, at most 1");
    EXPECT_EQ(fileComplaint("precision = 0.1\nreplications = 5\n"),
              "sweep.toml:2:13: precision finds out how many replications it takes: leave out replications");
    EXPECT_EQ(fileComplaint("precision = 0.1\nmin_replications = 9\nmax_replications = 8\n"),
              "sweep.toml:4:20: max_replications must not be below min_replications");
    EXPECT_EQ(fileComplaint("max_replications = 8\n"), "sweep.toml:2:20: max_replications goes only with precision");
}

TEST(SweepFile, LeavesTheRestToTheScenarioAndTheCommand)
{
    const SweepFile sweep = parsed("");

    EXPECT_EQ(sweep.replications, std::nullopt);
    EXPECT_EQ(sweep.seed, std::nullopt);
    EXPECT_EQ(sweep.measure, "wait_s.mean");
    EXPECT_EQ(sweep.design, SweepDesign{});
}

TEST(SweepFile, TellsItselfFromAScenario)
{
    EXPECT_TRUE(isSweepFile("scenario = \"shop.toml\"", "a.toml"));
    EXPECT_FALSE(isSweepFile("name = \"shop\"\n[[bank]]\n", "a.toml"));
    EXPECT_THROW((void)isSweepFile("name = ", "a.toml"), ScenarioError);
}

TEST(SweepFile, HasAxesOfRangesAndLists)
{
    const SweepFile sweep = parsed(R"(
[[axis]]
path = "bank.tills"
values = "3..5, 8"
[[axis]]
name = "rate"
paths = ["arrivals[1].per_hour", "arrivals[2].per_hour"]
values = [60, 80.5, "100..140 step 20"]
)");

    EXPECT_THAT(sweep.design.groups,
                ElementsAre(AxisGroup{{.paths = {"bank.tills"}, .values = {"3", "4", "5", "8"}}},
                            AxisGroup{{.name = "rate",
                                       .paths = {"arrivals[1].per_hour", "arrivals[2].per_hour"},
                                       .values = {"60", "80.5", "100", "120", "140"}}}));
}

TEST(SweepFile, JoinsTheAxesOfAZip)
{
    EXPECT_THAT(pointNames(R"(
[[axis]]
name = "a"
path = "bank.tills"
values = "3..4"
zip = "z"
[[axis]]
name = "b"
path = "bank.capacity"
values = [1, 2]
[[axis]]
name = "c"
path = "arrivals.per_hour"
values = [60, 80]
zip = "z"
)"),
                ElementsAre("a=3, c=60, b=1", "a=3, c=60, b=2", "a=4, c=80, b=1", "a=4, c=80, b=2"));
}

TEST(SweepFile, HasVariantsSettingsAndConstraints)
{
    const SweepFile sweep = parsed(R"(
constraints = ["bank.tills > 1 or variant == 'two'"]
[set]
duration = "8h"
bank.discipline = "lifo"
"class[vip].share" = 0.25
service.time = { constant = "30s" }
[[variant]]
name = "one"
set = { bank.tills = 2 }
[[variant]]
name = "two"
[variant.set]
bank.tills = 1
bank.speed = [1, 0.9]
)");

    EXPECT_THAT(sweep.design.settings,
                testing::UnorderedElementsAre(PointSetting{"duration", "8h"}, PointSetting{"bank.discipline", "lifo"},
                                              PointSetting{"class[vip].share", "0.25"},
                                              PointSetting{"service.time", R"({ constant = "30s" })"}));
    EXPECT_THAT(sweep.design.variants,
                ElementsAre(Variant{"one", Settings{{"bank.tills", "2"}}},
                            Variant{"two", Settings{{"bank.speed", "[1, 0.9]"}, {"bank.tills", "1"}}}));
    EXPECT_EQ(pointsOf(sweep.design).size(), 2U);
}

TEST(SweepFile, SamplesALatinHypercube)
{
    const SweepFile sweep = parsed(R"(
[latin_hypercube]
points = 12
seed = 3
axis = [
    { name = "share", path = "class[cash].share", range = "0.1..0.5" },
    { path = "bank[self].tills", range = "3..8", draws = "whole_numbers" },
]
)");

    ASSERT_EQ(sweep.design.groups.size(), 1U);
    ASSERT_EQ(sweep.design.groups[0].size(), 2U);
    EXPECT_EQ(sweep.design.groups[0][0].name, "share");
    EXPECT_THAT(sweep.design.groups[0][1].values, testing::Contains("3").Times(2));
    EXPECT_EQ(pointsOf(sweep.design).size(), 12U);
}

struct Refused {
    const char* name;
    const char* text;
    const char* message;
};

void PrintTo(const Refused& refused, std::ostream* out)
{
    *out << refused.name;
}

class RefusedSweep : public testing::TestWithParam<Refused> { };

TEST_P(RefusedSweep, IsToldWhereItIsWrong)
{
    EXPECT_EQ(fileComplaint(GetParam().text), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Sweeps, RefusedSweep,
    testing::Values(
        Refused{"UnknownKey", "replicatons = 3",
                "sweep.toml:2:1: unknown key 'replicatons', did you mean 'replications'?"},
        Refused{"NoReplication", "replications = 0",
                "sweep.toml:2:16: replications must be a whole number from 1 to 10000000"},
        Refused{"NoPath", "[[axis]]\nvalues = [1]", "sweep.toml:2:1: path is missing, such as path = \"bank.tills\""},
        Refused{"BadPath", "[[axis]]\npath = \"bank..tills\"\nvalues = [1]",
                "sweep.toml:3:8: path must be a path in the scenario, such as \"bank.tills\" or \"class[vip].share\""},
        Refused{"TwoPaths", "[[axis]]\npath = \"a\"\npaths = [\"b\"]\nvalues = [1]",
                "sweep.toml:4:9: paths goes only without path"},
        Refused{"NoValues", "[[axis]]\npath = \"bank.tills\"",
                "sweep.toml:2:1: values is missing, such as values = \"1..8\" or [1, 2, 5]"},
        Refused{"OneValue", "[[axis]]\npath = \"bank.tills\"\nvalues = 3",
                "sweep.toml:4:10: values must be a range such as \"1..8\", or a list such as [1, 2, 5]"},
        Refused{"EmptyList", "[[axis]]\npath = \"bank.tills\"\nvalues = []",
                "sweep.toml:4:10: values must be a list of at least one value"},
        Refused{"BadRange", "[[axis]]\npath = \"bank.tills\"\nvalues = \"0.1..0.5\"",
                "sweep.toml:4:10: values must have a step, as in 0.1..0.5 step 0.1"},
        Refused{"Time", "[[axis]]\npath = \"opens\"\nvalues = [07:30:00]",
                "sweep.toml:4:10: values must have dates and times in quotes, such as \"07:30\""},
        Refused{
            "UnevenZip",
            "[[axis]]\npath = \"a\"\nvalues = [1, 2]\nzip = \"z\"\n[[axis]]\npath = \"b\"\nvalues = [1]\nzip = \"z\"",
            "sweep.toml:8:10: values must be 2 as those of 'a', with which it goes in parallel, not 1"},
        Refused{"VariantWithoutName", "[[variant]]\nset = { bank.tills = 2 }",
                "sweep.toml:2:1: name is missing, such as name = \"two lines\""},
        Refused{"TwinVariants", "[[variant]]\nname = \"a\"\n[[variant]]\nname = \"a\"",
                "sweep.toml:5:8: name 'a' is that of another variant"},
        Refused{"Constraint", "constraints = [\"tills * > 3\"]",
                "sweep.toml:2:25: constraints: a number or a name is missing before '>'"},
        Refused{"ConstraintOfNothing",
                "constraints = [\"1 < rat\"]\n[[axis]]\nname = \"rate\"\npath = \"a\"\nvalues = [1]",
                "sweep.toml:2:21: constraints: no axis, and nothing that the sweep sets, is called 'rat', did you mean "
                "'rate'?"},
        Refused{"SettingPath", "[set]\n\"bank[\" = 4",
                "sweep.toml:2:1: set has 'bank[', which is no path in a scenario"},
        Refused{"HypercubeRange", "[latin_hypercube]\npoints = 3\naxis = [{ path = \"bank.tills\", range = \"8..3\" }]",
                "sweep.toml:4:40: axis.range must lead upwards"}),
    [](const auto& test) { return std::string{test.param.name}; });

TEST(RefusedSweeps, AreToldAllTheirMistakesAtOnce)
{
    EXPECT_EQ(fileComplaint("replications = 0\nseed = -1\nspeed = 3"),
              "sweep.toml:2:16: replications must be a whole number from 1 to 10000000\n"
              "sweep.toml:3:8: seed must be a whole number, at least 0\n"
              "sweep.toml:4:1: unknown key 'speed', did you mean 'seed'?");
}

TEST(AxisValues, MayHaveCommasInListsAndQuotes)
{
    EXPECT_THAT(axisValues("3, 4..5,8"), ElementsAre("3", "4", "5", "8"));
    EXPECT_THAT(axisValues("[\"3..4\", 'shared', [1, 0.9]]"), ElementsAre("3", "4", "shared", "[1, 0.9]"));
    EXPECT_THAT(axisValues("{ constant = \"5s\" }, { uniform = [\"1s\", \"2s\"] }"),
                ElementsAre("{ constant = \"5s\" }", "{ uniform = [\"1s\", \"2s\"] }"));
    EXPECT_THROW((void)axisValues("3,,4"), std::invalid_argument);
    EXPECT_THROW((void)axisValues(""), std::invalid_argument);
    EXPECT_THROW((void)axisValues("[3"), std::invalid_argument);
}

TEST(SettingText, KeepsWhatItStandsFor)
{
    const toml::table table = toml::parse("a = \"4\"\nb = \"8h\"\nc = 60.0\nd = true\ne = { 'x y' = [\"1\", 2] }");

    EXPECT_EQ(settingText(*table.get("a")), "\"4\"");
    EXPECT_EQ(settingText(*table.get("b")), "8h");
    EXPECT_EQ(settingText(*table.get("c")), "60");
    EXPECT_EQ(settingText(*table.get("d")), "true");
    EXPECT_EQ(settingText(*table.get("e")), R"({ "x y" = ["1", 2] })");
}

}  // namespace tillsim
