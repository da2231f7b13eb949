// SPDX-License-Identifier: MIT
// `tillsim init`, end to end.
#include "app/shipped/shipped.hpp"
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>

namespace tillsim::cli {

namespace {

namespace fs = std::filesystem;

using testing::HasSubstr;
using Names = std::set<std::string>;

/// An empty folder.
class Init : public Workplace {
protected:
    Init() : m_folder{write("four.toml", "").parent_path()}
    {
        for (const std::string& name : names())  // What other tests start with.
            fs::remove(m_folder / name);
    }

    void makeFolder(const std::string& name) const { fs::create_directory(m_folder / name); }

private:
    fs::path m_folder;
};

class EveryScenario : public Init, public testing::WithParamInterface<std::string> { };

std::vector<std::string> scenarioNames()
{
    std::vector<std::string> names;
    for (const shipped::ShippedScenario& scenario : shipped::scenarios())
        names.emplace_back(scenario.name);
    return names;
}

}  // namespace

TEST_F(Init, ListsTheScenariosWithWhatTheyTeach)
{
    const Outcome outcome = tillsim("init");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.err, "");
    const auto lines = std::count(outcome.out.begin(), outcome.out.end(), '\n');
    EXPECT_EQ(static_cast<std::size_t>(lines), shipped::scenarios().size());
    EXPECT_THAT(outcome.out,
                HasSubstr("closing_rush                A closing-time rush: when do the cashiers go home?\n"));
}

TEST_P(EveryScenario, CanBeInitialisedCheckedAndRunInAnEmptyFolder)
{
    const std::string& name = GetParam();
    const shipped::ShippedScenario& scenario = *shipped::findScenario(name);
    Names expected{name + ".toml"};
    for (const shipped::File& file : scenario.reads)
        expected.emplace(file.name);

    EXPECT_EQ(tillsim("init " + name).code, 0);

    EXPECT_EQ(names(), expected);
    EXPECT_EQ(read(name + ".toml"), scenario.file.text);
    for (const shipped::File& file : scenario.reads)
        EXPECT_EQ(read(std::string{file.name}), file.text);
    EXPECT_EQ(tillsim("validate " + name + ".toml").code, 0);
    const Outcome run = tillsim("run " + name + ".toml --until 20min --quiet");
    EXPECT_EQ(run.code, 0);
    EXPECT_EQ(run.err, "");
}

INSTANTIATE_TEST_SUITE_P(Shipped, EveryScenario, testing::ValuesIn(scenarioNames()),
                         [](const auto& test) { return test.param; });

TEST_F(Init, SaysWhatItWroteAndHowToGoOn)
{
    const Outcome outcome = tillsim("init supermarket_weekday.toml");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err,
              "wrote baskets_store_2.csv and supermarket_weekday.toml; run it with: tillsim run "
              "supermarket_weekday.toml\n");
}

TEST_F(Init, WritesToAFileOrIntoAFolder)
{
    makeFolder("shops");

    EXPECT_EQ(tillsim("init corner_shop mine.toml").code, 0);
    EXPECT_EQ(tillsim("init supermarket_weekday shops").code, 0);
    EXPECT_EQ(tillsim("init corner_shop shops/mine.toml").code, 0);

    EXPECT_EQ(names(), (Names{"mine.toml", "shops"}));
    EXPECT_EQ(read("shops/supermarket_weekday.toml"), shipped::findScenario("supermarket_weekday")->file.text);
    EXPECT_EQ(read("shops/mine.toml"), read("mine.toml"));
    EXPECT_EQ(tillsim("validate shops/supermarket_weekday.toml").code, 0);
}

TEST_F(Init, PrintsAScenarioThatReadsNothingElse)
{
    const Outcome printed = shell("\"$tillsim\" init corner_shop - | \"$tillsim\" validate -");
    const Outcome refused = tillsim("init supermarket_weekday -");

    EXPECT_THAT(printed.out, HasSubstr("a valid scenario, 'Corner shop'"));
    EXPECT_EQ(printed.err, "");
    EXPECT_EQ(refused.code, 2);
    EXPECT_EQ(refused.out, "");
    EXPECT_EQ(refused.err,
              "tillsim: supermarket_weekday reads baskets_store_2.csv, which standard output has no place for\n");
}

TEST_F(Init, LeavesWhatIsThereAlready)
{
    write("corner_shop.toml", "mine\n");

    const Outcome outcome = tillsim("init corner_shop");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err, "tillsim: 'corner_shop.toml' is there already, and nothing is overwritten\n");
    EXPECT_EQ(read("corner_shop.toml"), "mine\n");
    EXPECT_EQ(names(), Names{"corner_shop.toml"});
}

TEST_F(Init, WritesNothingWhereOneOfItsFilesIsTaken)
{
    write("baskets_store_2.csv", "value,weight\n1,1\n");

    const Outcome outcome = tillsim("init supermarket_weekday");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err, "tillsim: 'baskets_store_2.csv' is there already, and nothing is overwritten\n");
    EXPECT_EQ(read("baskets_store_2.csv"), "value,weight\n1,1\n");
    EXPECT_EQ(names(), Names{"baskets_store_2.csv"});
}

TEST_F(Init, WritesNoDataWhereTheScenarioIsTaken)
{
    write("supermarket_weekday.toml", "mine\n");

    EXPECT_EQ(tillsim("init supermarket_weekday").code, 2);

    EXPECT_EQ(names(), Names{"supermarket_weekday.toml"});
}

TEST_F(Init, SharesAFileThatTwoScenariosRead)
{
    EXPECT_EQ(tillsim("init supermarket_weekday").code, 0);

    const Outcome outcome = tillsim("init supermarket_saturday");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.err, "wrote supermarket_saturday.toml; run it with: tillsim run supermarket_saturday.toml\n");
    EXPECT_EQ(names(), (Names{"baskets_store_2.csv", "supermarket_saturday.toml", "supermarket_weekday.toml"}));
}

TEST_F(Init, RefusesTheNameOfAFileThatTheScenarioReads)
{
    const Outcome outcome = tillsim("init supermarket_weekday baskets_store_2.csv");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err,
              "tillsim: 'baskets_store_2.csv' is a file that the scenario reads, so it needs another name\n");
    EXPECT_EQ(names(), Names{});
}

TEST_F(Init, RefusesAFolderThatIsNotThere)
{
    const Outcome file = tillsim("init corner_shop nowhere/mine.toml");
    const Outcome folder = tillsim("init corner_shop nowhere/");

    EXPECT_EQ(file.code, 2);
    EXPECT_EQ(file.err, "tillsim: nowhere/mine.toml: cannot be written: there is no such folder\n");
    EXPECT_EQ(folder.code, 2);
    EXPECT_EQ(folder.err, "tillsim: nowhere/corner_shop.toml: cannot be written: there is no such folder\n");
}

TEST_F(Init, SuggestsTheScenarioThatWasMeant)
{
    const Outcome near = tillsim("init corner-shop");
    const Outcome far = tillsim("init airport");

    EXPECT_EQ(near.code, 2);
    EXPECT_EQ(near.err, "tillsim: there is no scenario 'corner-shop' to start from, did you mean 'corner_shop'?\n");
    EXPECT_EQ(far.code, 2);
    EXPECT_EQ(far.err, "tillsim: there is no scenario 'airport' to start from; tillsim init lists them\n");
}

}  // namespace tillsim::cli
