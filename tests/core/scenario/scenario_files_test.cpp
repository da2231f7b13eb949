// SPDX-License-Identifier: MIT
// Files: where they are looked up, and what is said when they cannot be read.
#include "core/scenario/text_file.hpp"
#include "tests/core/scenario/refusal.hpp"
#include "tests/core/scenario/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <unistd.h>

#include <stdexcept>

namespace tillsim {

namespace {

namespace fs = std::filesystem;

std::string complaintAboutFile(const fs::path& path)
{
    try {
        (void)loadScenario(path);
        return {};
    } catch (const ScenarioError& error) {
        return error.what();
    }
}

TEST(LoadScenario, NamesTheScenarioAfterTheFileAndLooksBesideIt)
{
    const TemporaryFolder folder;
    folder.write("small_shop.toml", completed("basket.items.empirical.file = \"baskets.csv\""));
    folder.write("baskets.csv", "value,weight\n1,3\n2,1\n");

    const Scenario scenario = loadScenario(folder.path() / "small_shop.toml");

    EXPECT_EQ(scenario.name, "small_shop");
    EXPECT_EQ(scenario.basket, Basket{Distribution::empirical({1.0, 2.0}, {3.0, 1.0})});
}

TEST(LoadScenario, SaysWhyAFileCannotBeRead)
{
    const TemporaryFolder folder;
    const std::string path = folder.path().string();

    EXPECT_EQ(complaintAboutFile(path + "/none.toml"), path + "/none.toml: there is no such file");
    EXPECT_EQ(complaintAboutFile(path), path + ": is a folder, not a file");
}

/// While it lives, the test may do no more than anybody, even if root has started it.
class OrdinaryUser {
public:
    OrdinaryUser() { become(nobody); }
    ~OrdinaryUser() { become(root); }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    static constexpr uid_t root = 0;
    static constexpr uid_t nobody = 65534;

    void become(uid_t user) const
    {
        if (m_isRoot) {
            EXPECT_EQ(seteuid(user), 0);
        }
    }

    bool m_isRoot = geteuid() == root;
};

TEST(LoadScenario, SaysThatAFileMayNotBeRead)
{
    const TemporaryFolder folder;
    folder.write("shop.toml", completed(""));
    const fs::path path = folder.path() / "shop.toml";
    fs::permissions(path, fs::perms::none);
    const OrdinaryUser anybody;

    EXPECT_EQ(complaintAboutFile(path), path.string() + ": cannot be read: Permission denied");
}

TEST(LoadScenario, KnowsTheFilesThatItRead)
{
    const TemporaryFolder folder;
    folder.write("shop.toml",
                 completed("basket.items.empirical.file = \"baskets.csv\"\n[[arrivals]]\n"
                           "kind = \"trace\"\nfile = \"log.csv\""));
    folder.write("baskets.csv", "value,weight\n1,3\n");
    folder.write("log.csv", "arrival_s\n1\n");

    const Scenario scenario = loadScenario(folder.path() / "shop.toml");

    EXPECT_EQ(scenario.files, (std::vector<std::string>{folder.path() / "baskets.csv", folder.path() / "log.csv"}));
}

TEST(LoadScenario, TakesNothingFromTheNameOfTheFileThatUpsetsTerminals)
{
    EXPECT_EQ(parseScenario(completed(""), "e\033[31mvil\xFF.toml", {}).name, "e?[31mvil?");
}

TEST(LoadScenario, RefusesAnEmptyFile)
{
    const TemporaryFolder folder;
    folder.write("shop.toml", "");
    const std::string path = (folder.path() / "shop.toml").string();

    EXPECT_EQ(complaintAboutFile(path),
              path + ":1:1: nobody comes: add [[arrivals]]\n" + path + ":1:1: nobody serves: add [[bank]]");
}

TEST(LoadScenario, PointsAtTheNameOfAFileThatIsNotThere)
{
    EXPECT_EQ(complaint("[[arrivals]]\nkind = \"trace\"\nfile = \"none.csv\""),
              "shop.toml:3:8: file 'none.csv': there is no such file");
    EXPECT_EQ(complaint("basket.items.empirical.file = \"/\""),
              "shop.toml:1:31: items.empirical.file '/': is a folder, not a file");
}

TEST(TableOfWeights, IsHeldToTheSameRulesAsAList)
{
    const TemporaryFolder folder;
    folder.write("baskets.csv", "value,weight,colour\n1.5,1,red\n2,-1,red\n3,x,red\n");
    const std::string path = (folder.path() / "baskets.csv").string();

    try {
        (void)parseScenario(completed("basket.items.empirical.file = \"baskets.csv\""), "shop.toml", folder.path());
        FAIL() << "accepted";
    } catch (const ScenarioError& error) {
        EXPECT_EQ(error.what(),
                  path + ":1:14: unknown column 'colour'\n" + path
                      + ":2:1: value must be a whole number from 0 to 1000000\n" + path
                      + ":3:3: weight must be a number from 0 to 1000000000\n" + path
                      + ":4:3: weight must be a number from 0 to 1000000000");
    }
}

TEST(TableOfWeights, NeedsItsTwoColumns)
{
    const TemporaryFolder folder;
    folder.write("baskets.csv", "value\n1\n");
    const std::string path = (folder.path() / "baskets.csv").string();

    try {
        (void)parseScenario(completed("basket.items.empirical.file = \"baskets.csv\""), "shop.toml", folder.path());
        FAIL() << "accepted";
    } catch (const ScenarioError& error) {
        EXPECT_EQ(error.what(), path + ":1:1: the columns must be value and weight");
    }
}

TEST(TableOfWeights, HasTimesWithUnitsWhereTimesAreDrawn)
{
    const TemporaryFolder folder;
    folder.write("times.csv", "weight,value\n3,500ms\n1,2 min\n");

    const Scenario scenario
        = parseScenario(completed("service = { kind = \"time\", time.empirical.file = \"times.csv\" }\n"
                                  "#[service]"),
                        "shop.toml", folder.path());

    EXPECT_EQ(scenario.service.work, Service{Distribution::empirical({0.5, 120.0}, {3.0, 1.0})}.work);
}

TEST(ReadTextFile, RefusesWhatIsLargerThanItMayBe)
{
    const TemporaryFolder folder;
    folder.write("large", std::string((1U << 20U) + 1U, 'x'));
    folder.write("just_right", std::string(1U << 20U, 'x'));

    EXPECT_EQ(readTextFile(folder.path() / "just_right", 1).size(), 1U << 20U);
    try {
        (void)readTextFile(folder.path() / "large", 1);
        FAIL() << "accepted";
    } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(), "is larger than 1 MB");
    }
}

TEST(ReadTextFile, StopsAtTheLimitOfWhatNeverEnds)
{
    EXPECT_THROW((void)readTextFile("/dev/zero", 1), std::runtime_error);
}

}  // namespace

}  // namespace tillsim
