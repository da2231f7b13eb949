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
