// SPDX-License-Identifier: MIT
// Problems in words and in order.
#include "core/scenario/scenario_error.hpp"

#include "core/scenario/problems.hpp"

#include <gtest/gtest.h>

#include <string>

namespace tillsim {

namespace {

/// What all of them together say.
std::string said(const Problems& problems)
{
    try {
        problems.throwIfAny();
        return {};
    } catch (const ScenarioError& error) {
        return error.what();
    }
}

TEST(ScenarioError, HasALineAProblemInTheOrderOfTheFile)
{
    Problems problems;
    problems.add({"shop.toml", 12, 9}, "tills must be there");
    problems.add({"shop.toml", 3, 20}, "second");
    problems.add({"shop.toml", 3, 4}, "first");
    problems.add({"--set seed=x"}, "seed must be a number");

    EXPECT_EQ(said(problems),
              "--set seed=x: seed must be a number\n"
              "shop.toml:3:4: first\n"
              "shop.toml:3:20: second\n"
              "shop.toml:12:9: tills must be there");
}

TEST(ScenarioError, KeepsTheOrderOfProblemsAtOnePlace)
{
    Problems problems;
    problems.add({"shop.toml", 1, 1}, "z");
    problems.add({"shop.toml", 1, 1}, "a");

    EXPECT_EQ(said(problems), "shop.toml:1:1: z\nshop.toml:1:1: a");
}

TEST(ScenarioError, IsNotThrownForNothing)
{
    EXPECT_EQ(said(Problems{}), "");
}

TEST(ScenarioError, KeepsItsProblemsAsData)
{
    const SourcePosition where{"shop.toml", 12, 9};

    const ScenarioError error{where, "tills must be there"};

    ASSERT_EQ(error.problems().size(), 1U);
    EXPECT_EQ(error.problems()[0].where, where);
    EXPECT_EQ(error.problems()[0].text, "tills must be there");
    EXPECT_STREQ(error.what(), "shop.toml:12:9: tills must be there");
}

TEST(ScenarioError, CountsTheProblemsOfAnErrorThatHasMoreThanItTells)
{
    Problems problems;
    problems.add({"shop.toml", 1, 1}, "first");

    problems.add(ScenarioError{{{{"log.csv", 2, 1}, "second"}}, 7});

    EXPECT_EQ(said(problems),
              "log.csv:2:1: second\n"
              "shop.toml:1:1: first\n"
              "9 problems, of which 2 are shown");
}

TEST(ScenarioError, HasALineAProblemWhateverIsInIt)
{
    EXPECT_STREQ((ScenarioError{{"a\nb\033[31m.toml"}, "\xC2\x9B is no tab\t"}).what(), "a?b?[31m.toml: ? is no tab?");
}

TEST(OnOneLine, LeavesTextAsItIs)
{
    EXPECT_EQ(onOneLine("K\xC3\xA4se \xE2\x82\xAC \xF0\x9F\x9B\x92 ~"), "K\xC3\xA4se \xE2\x82\xAC \xF0\x9F\x9B\x92 ~");
    EXPECT_EQ(onOneLine("\xC2\xA0\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF"),
              "\xC2\xA0\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF");
}

TEST(OnOneLine, ShowsControlCharactersAndWhatIsNoUtf8AsQuestionMarks)
{
    EXPECT_EQ(onOneLine("a\x7F\xC2\x80\xC2\x9F"), "a???");
    EXPECT_EQ(onOneLine("\xFF\x80z"), "??z");
    EXPECT_EQ(onOneLine("\xC0\x80"), "??");            // Longer than it must be.
    EXPECT_EQ(onOneLine("\xE0\x9F\xBF"), "???");       // The same.
    EXPECT_EQ(onOneLine("\xED\xA0\x80"), "???");       // Half of a pair of UTF-16.
    EXPECT_EQ(onOneLine("\xF4\x90\x80\x80"), "????");  // Beyond the last character.
    EXPECT_EQ(onOneLine("\xE2\x82"), "??");            // Cut off.
    EXPECT_EQ(onOneLine("\xE2\x82x"), "??x");
}

TEST(InQuotes, ShowsAWordOnOneLineAndNotTooLong)
{
    EXPECT_EQ(inQuotes("share"), "'share'");
    EXPECT_EQ(inQuotes("a\nb\x1B[31m"), "'a?b?[31m'");
    EXPECT_EQ(inQuotes(std::string(60, 'x')), "'" + std::string(60, 'x') + "'");
    EXPECT_EQ(inQuotes(std::string(61, 'x')), "'" + std::string(60, 'x') + "...'");
}

TEST(InQuotes, CutsNoCharacterInTwo)
{
    EXPECT_EQ(inQuotes(std::string(59, 'x') + "\xC3\xA4\xC3\xA4"), "'" + std::string(59, 'x') + "...'");
}

}  // namespace

}  // namespace tillsim
