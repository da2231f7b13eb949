// SPDX-License-Identifier: MIT
// "Did you mean".
#include "core/scenario/suggestion.hpp"

#include <gtest/gtest.h>

#include <array>

namespace tillsim {

namespace {

constexpr std::array<std::string_view, 4> keys{"share", "name", "priority", "after_closing"};

TEST(SpellingDistance, CountsInsertionsDeletionsReplacementsAndSwaps)
{
    EXPECT_EQ(spellingDistance("", ""), 0U);
    EXPECT_EQ(spellingDistance("", "abc"), 3U);
    EXPECT_EQ(spellingDistance("shar", "share"), 1U);
    EXPECT_EQ(spellingDistance("sharee", "share"), 1U);
    EXPECT_EQ(spellingDistance("shore", "share"), 1U);
    EXPECT_EQ(spellingDistance("sahre", "share"), 1U);
    EXPECT_EQ(spellingDistance("kitten", "sitting"), 3U);
    EXPECT_EQ(spellingDistance("ca", "abc"), 3U);  // No part is changed twice; the unrestricted distance is 2.
}

TEST(NearestWord, ForgivesMoreInLongerWords)
{
    EXPECT_EQ(nearestWord("shar", keys), "share");
    EXPECT_EQ(nearestWord("sh", keys), "");
    EXPECT_EQ(nearestWord("priorty", keys), "priority");
    EXPECT_EQ(nearestWord("afterclsng", keys), "after_closing");
    EXPECT_EQ(nearestWord("discipline", keys), "");
}

TEST(NearestWord, DoesNotMindCase)
{
    EXPECT_EQ(nearestWord("Name", keys), "name");
}

TEST(NearestWord, PrefersTheFirstOfEquals)
{
    constexpr std::array<std::string_view, 2> twins{"tall", "till"};

    EXPECT_EQ(nearestWord("tell", twins), "tall");
}

TEST(NearestWord, IsNeverALetterForALetter)
{
    constexpr std::array<std::string_view, 2> letters{"k", "p"};

    EXPECT_EQ(nearestWord("x", letters), "");
}

TEST(DidYouMean, EndsAMessageOrIsEmpty)
{
    EXPECT_EQ(didYouMean("shar", keys), ", did you mean 'share'?");
    EXPECT_EQ(didYouMean("bank", keys), "");
}

TEST(DidYouMean, AnswersAtOnceForAWordOfAMegabyte)
{
    EXPECT_EQ(didYouMean(std::string(1'000'000, 'a'), keys), "");
}

}  // namespace

}  // namespace tillsim
