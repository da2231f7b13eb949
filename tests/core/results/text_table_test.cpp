// SPDX-License-Identifier: MIT
// Tables of plain text.
#include "core/results/text_table.hpp"

#include <gtest/gtest.h>

namespace tillsim {

TEST(TextTable, AlignsNamesToTheLeftAndNumbersToTheRight)
{
    TextTable table;
    table.add({"Till", "served", "busy"});
    table.add({"1", "370", "51.2%"});
    table.add({"express", "9", "8.0%"});

    EXPECT_EQ(table.text(),
              "Till     served   busy\n"
              "1           370  51.2%\n"
              "express       9   8.0%\n");
}

TEST(TextTable, CountsCharactersAndNotBytes)
{
    TextTable table;
    table.add({"K\u00e4se", "1"});
    table.add({"Brot", "22"});

    EXPECT_EQ(table.text(), "K\u00e4se   1\nBrot  22\n");
}

TEST(TextTable, EndsNoLineInBlanks)
{
    TextTable table;
    table.add({"longer than the other", "1"});
    table.add({"short"});

    EXPECT_EQ(table.text(), "longer than the other  1\nshort\n");
}

TEST(Shortened, CutsBetweenCharacters)
{
    EXPECT_EQ(shortened("K\u00e4sekuchen", 6), "K\u00e4s...");
    EXPECT_EQ(shortened("\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4", 5), "\u00e4\u00e4...");
    EXPECT_EQ(shortened("K\u00e4se", 4), "K\u00e4se");
}

}  // namespace tillsim
