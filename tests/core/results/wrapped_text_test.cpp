// SPDX-License-Identifier: MIT
// Sentences that are longer than a line.
#include "core/results/wrapped_text.hpp"

#include <gtest/gtest.h>

namespace tillsim {

TEST(Wrapped, BreaksBetweenWordsAndIndentsWhatFollows)
{
    EXPECT_EQ(wrapped("one two three", 20, 2), "one two three\n");
    EXPECT_EQ(wrapped("one two three", 13, 2), "one two three\n");
    EXPECT_EQ(wrapped("one two three", 12, 2), "one two\n  three\n");
    EXPECT_EQ(wrapped("one two three four", 7, 2), "one two\n  three\n  four\n");
}

TEST(Wrapped, KeepsTheBlanksThatALineBeginsWith)
{
    EXPECT_EQ(wrapped("  note: one two", 12, 4), "  note: one\n    two\n");
}

TEST(Wrapped, LeavesLongWordsWhole)
{
    EXPECT_EQ(wrapped("abcdefgh ij", 4, 1), "abcdefgh\n ij\n");
}

TEST(Wrapped, CountsCharactersAndNotBytes)
{
    EXPECT_EQ(wrapped("\u00e4\u00f6 \u00fc", 4, 0), "\u00e4\u00f6 \u00fc\n");
}

TEST(Wrapped, IsALineWhereThereIsNothing)
{
    EXPECT_EQ(wrapped("", 4, 2), "\n");
}

}  // namespace tillsim
