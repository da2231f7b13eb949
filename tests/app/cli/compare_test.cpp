// SPDX-License-Identifier: MIT
// `tillsim compare`, end to end.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

namespace tillsim::cli {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

const char* const prices = R"(
[targets]
within = { time = "4s", share = 0.9 }
[costs]
till_hour = 60
waiting_hour = 360
)";

/// A report without its last line, which names the version, and the empty one before it.
std::string withoutPassport(const std::string& report)
{
    return report.substr(0, report.rfind("\nrepeat with: "));
}

/// Shops without chance in one.toml and two.toml, that differ in the number of tills.
class Compare : public Workplace {
protected:
    Compare()
    {
        write("one.toml", std::string{fourCustomers} + "tills = 1\n" + prices);
        write("two.toml", std::string{fourCustomers} + "tills = 2\n" + prices);
    }
};

}  // namespace

// Of 0, 1, 2 and 20 s, the waits are 0, 4, 8, 0 s with one till and 0, 0, 3, 0 s with two. A till costs 1 a minute, a
// second of waiting 0.1.
TEST_F(Compare, SaysWhichPlanIsTheCheapestAndWhatDiffers)
{
    const Outcome outcome = tillsim("compare one.toml two.toml --replications 2");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(withoutPassport(outcome.out),
              "The cheapest plan that meets the targets: two, at 2.300 a run.\n"
              "\n"
              "2 candidates, 2 replications each, seed 1; means +- half of the 95% interval\n"
              "\n"
              "two against one\n"
              "\n"
              "                     one      two  difference     it is  variance  unpaired\n"
              "cost               2.200    2.300      0.1000     worse\n"
              "wait_s.mean            3   0.7500      -2.250    better\n"
              "wait_s.p95             8        3          -5    better\n"
              "within.4             75%     100%         25%    better\n"
              "one_plus_one         95%     100%      5.000%    better\n"
              "line_length.mean  0.2000  0.05000     -0.1500    better\n"
              "utilisation       33.33%   16.67%     -16.67%     lower\n"
              "customers.served       4        4           0  the same\n"
              "\n"
              "plan   cost  targets                           one by one\n"
              "one   2.200   missed  within.4 75% (at least 90%): missed\n"
              "two   2.300      met    within.4 100% (at least 90%): met\n"
              "\n"
              "variance: of a difference between independent runs it is so many times that of pairs.\n"
              "unpaired: so many independent runs of each, in place of 2, would have told as much.\n");
    EXPECT_THAT(outcome.err, IsEmpty());
}

TEST_F(Compare, SaysHowToHaveItAgain)
{
    const Outcome outcome = tillsim("compare one.toml two.toml --set name=shop --replications 2 --confidence 0.9");

    EXPECT_THAT(outcome.out,
                HasSubstr("\nrepeat with: tillsim compare one.toml two.toml --set name=shop --seed 1 "
                          "--replications 2 --confidence 0.9; tillsim "));
}

TEST_F(Compare, GivesTheSameWhenItsPassportIsFollowed)
{
    // Arrange
    const Outcome first = tillsim("compare busy.toml --vary bank.tills=2..4 --select --delta 20 --replications 10 "
                                  "--max-replications 40 --measure wait_s.p99 --seed 5 --format json");
    const std::string key = "\"command\": \"tillsim ";
    const std::size_t begin = first.out.find(key) + key.size();

    // Act
    const Outcome again = tillsim(first.out.substr(begin, first.out.find('"', begin) - begin) + " --format json");

    // Assert
    EXPECT_THAT(again.out, StartsWith("{\n  \"schema\": \"tillsim.comparison/1\","));
    EXPECT_EQ(again.out, first.out);
}

TEST_F(Compare, TakesThePointsOfASweep)
{
    write("sweep.toml", R"(
scenario = "busy.toml"
replications = 3
[[axis]]
path = "bank.tills"
values = "2..4"
)");

    const Outcome outcome = tillsim("compare sweep.toml --format csv");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("\nbank.tills=3,wait_s.mean,less,3,"));
    EXPECT_THAT(outcome.out, HasSubstr("\nbank.tills=4,wait_s.mean,less,3,"));
}

TEST_F(Compare, VariesAScenario)
{
    const Outcome outcome = tillsim("compare busy.toml --vary bank.tills=2,3 --measure wait_s.p50");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, StartsWith("2 candidates, 30 replications each, seed 1;"));
    EXPECT_THAT(outcome.out, HasSubstr("\nwait_s.p50 "));
}

TEST_F(Compare, GoesOnUntilTheBestIsKnown)
{
    const Outcome outcome
        = tillsim("compare busy.toml --vary bank.tills=2..4 --select --delta 5 --replications 10 --confidence 0.9");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, StartsWith("Best by wait_s.mean: bank.tills=4, "));
    EXPECT_THAT(outcome.out, HasSubstr("Procedure KN of Kim and Nelson (2001): 90% confidence, differences below 5 "));
}

TEST_F(Compare, WarnsWhereTheBestIsNotCertain)
{
    const Outcome outcome = tillsim(
        "compare busy.toml --vary bank.tills=2..3 --select --delta 1e-9 --replications 5 --max-replications 6");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.out, StartsWith("After 6 replications it is not certain which is best by wait_s.mean: "));
    EXPECT_EQ(outcome.err,
              "tillsim: warning: it is not certain which candidate is best; --max-replications allows more, and a "
              "larger --delta needs fewer\n");
}

TEST_F(Compare, GivesTheSameForAnyNumberOfJobs)
{
    const std::string compare
        = "compare busy.toml --vary bank.tills=2..4 --select --delta 20 --replications 10 --format json --jobs ";

    const Outcome one = tillsim(compare + "1");

    EXPECT_EQ(one.code, 0) << one.err;
    EXPECT_THAT(one.out, StartsWith("{\n  \"schema\": \"tillsim.comparison/1\","));
    EXPECT_EQ(tillsim(compare + "2").out, one.out);
    EXPECT_EQ(tillsim(compare + "7").out, one.out);
}

TEST_F(Compare, WarnsOfOtherCustomers)
{
    write("more.toml", std::string{busyHour} + "\n[costs]\ntill_hour = 1\n");

    const Outcome outcome = tillsim("compare busy.toml four.toml more.toml --replications 2");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.err,
              "tillsim: warning: the customers of 'four' are not those of 'busy': other arrivals, opening hours. "
              "Differences show that, too, and pairs are worth less\n"
              "tillsim: warning: 'more' has other prices in [costs] than 'busy'; each candidate is held against its "
              "own\n");
    EXPECT_THAT(tillsim("compare busy.toml four.toml --replications 2 --quiet").err, IsEmpty());
}

TEST_F(Compare, FailsOnRequestIfNoCandidateMeetsTheTargets)
{
    EXPECT_EQ(tillsim("compare one.toml two.toml --replications 2 --require-targets").code, 0);

    const Outcome outcome = tillsim("compare one.toml two.toml --set 'service.time={ constant = \"50s\" }' "
                                    "--replications 2 --require-targets");

    EXPECT_EQ(outcome.code, 4);
    EXPECT_THAT(outcome.out, StartsWith("No plan meets the targets.\n"));
}

TEST_F(Compare, EndsWithTheFirstRunThatFails)
{
    write("five.csv", "arrival_s\n0\n1\n2\n3\n4\n");

    const Outcome outcome = tillsim("compare one.toml two.toml --set arrivals.file=five.csv "
                                    R"(--set 'service.time={ constant = "26000d" }')");

    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_EQ(outcome.err,
              "tillsim: replication 0 of 'one' failed: the run goes on beyond the end of virtual time, 292 years after "
              "opening\n");
}

struct CompareMistake {
    const char* name;
    const char* arguments;
    const char* message;
};

void PrintTo(const CompareMistake& mistake, std::ostream* out)
{
    *out << mistake.name;
}

class RefusedCompareCommand : public Compare, public testing::WithParamInterface<CompareMistake> { };

TEST_P(RefusedCompareCommand, IsToldWhatWouldBeRight)
{
    write("sweep.toml", "scenario = \"busy.toml\"\n");

    const Outcome outcome = tillsim(std::string{"compare "} + GetParam().arguments);

    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_EQ(outcome.err, GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Commands, RefusedCompareCommand,
    testing::Values(
        CompareMistake{"NoFile", "", "tillsim: compare needs FILEs, as in tillsim compare a.toml b.toml\n"},
        CompareMistake{"OneScenario", "one.toml",
                       "tillsim: there is nothing to compare with: it takes two candidates or more\n"},
        CompareMistake{"Twice", "one.toml two.toml one.toml", "tillsim: compare is given 'one.toml' twice\n"},
        CompareMistake{"MissingFile", "one.toml none.toml", "none.toml: there is no such file\n"},
        CompareMistake{
            "SweepAmongOthers", "one.toml sweep.toml",
            "tillsim: 'sweep.toml' is a sweep file: its points can be compared with each other, but not with "
            "other files\n"},
        CompareMistake{"VaryOfSeveral", "one.toml two.toml --vary bank.tills=1,2",
                       "tillsim: --vary goes with a single FILE\n"},
        CompareMistake{"OneReplication", "one.toml two.toml --replications 1",
                       "tillsim: --replications must be a whole number from 2 to 10000000, not '1'\n"},
        CompareMistake{"Confidence", "one.toml two.toml --confidence 95",
                       "tillsim: --confidence must be a number above 0 and below 1, such as 0.95, not '95'\n"},
        CompareMistake{"Delta", "one.toml two.toml --select --delta 0",
                       "tillsim: --delta must be a number above 0, not '0'\n"},
        CompareMistake{"DeltaWithoutSelection", "one.toml two.toml --delta 1", "tillsim: --delta goes with --select\n"},
        CompareMistake{"MostBelowFirst", "one.toml two.toml --select --max-replications 20",
                       "tillsim: --max-replications must not be below the 30 replications that each candidate has in "
                       "any case\n"},
        CompareMistake{"Measure", "one.toml two.toml --measure wait_s.maen",
                       "tillsim: runs of 'one' have no figure 'wait_s.maen', did you mean 'wait_s.mean'?\n"},
        CompareMistake{"NoTargets", "busy.toml --vary bank.tills=1,2 --require-targets",
                       "tillsim: --require-targets: no candidate has [targets]\n"},
        CompareMistake{"Option", "one.toml two.toml --mesure a",
                       "tillsim: compare has no option '--mesure', did you mean '--measure'?\n"}),
    [](const auto& test) { return std::string{test.param.name}; });

}  // namespace tillsim::cli
