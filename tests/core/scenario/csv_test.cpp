// SPDX-License-Identifier: MIT
// Comma-separated values: RFC 4180, and what spreadsheets add to it.
#include "core/scenario/csv.hpp"
#include "core/scenario/utf8.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tillsim {

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view text)
{
    CsvReader csv{text, "rows.csv"};
    Rows rows;
    for (std::vector<CsvCell> row; csv.next(row);) {
        auto& cells = rows.emplace_back();
        for (const CsvCell& cell : row)
            cells.push_back(cell.text);
    }
    return rows;
}

std::string complaintAbout(std::string_view text)
{
    try {
        (void)rowsOf(text);
        return {};
    } catch (const ScenarioError& error) {
        return error.what();
    }
}

TEST(Csv, SplitsLinesAtCommas)
{
    EXPECT_EQ(rowsOf("a,b\n1,2\n,\n"), (Rows{{"a", "b"}, {"1", "2"}, {"", ""}}));
}

TEST(Csv, NeedsNoEndOfLineAtTheEnd)
{
    EXPECT_EQ(rowsOf("a\n1"), (Rows{{"a"}, {"1"}}));
}

TEST(Csv, TakesLinesThatEndAsOnWindows)
{
    EXPECT_EQ(rowsOf("a,b\r\n1,\r\n\r\n"), (Rows{{"a", "b"}, {"1", ""}}));
}

TEST(Csv, PassesOverBlankLinesAndTheByteOrderMark)
{
    EXPECT_EQ(rowsOf("\xEF\xBB\xBF\n\na\n  \n1\n\n"), (Rows{{"a"}, {"1"}}));
    EXPECT_EQ(rowsOf("\xEF\xBB\xBF"), Rows{});
    EXPECT_EQ(rowsOf(""), Rows{});
}

TEST(Csv, LeavesBlanksAroundCellsOut)
{
    EXPECT_EQ(rowsOf(" a b ,\tc\t\n"), (Rows{{"a b", "c"}}));
}

TEST(Csv, KeepsWhatIsQuoted)
{
    EXPECT_EQ(rowsOf(R"("a,b"," c ","say ""hi""",""""
)"),
              (Rows{{"a,b", " c ", "say \"hi\"", "\""}}));
    EXPECT_EQ(rowsOf("\"two\r\nlines\" , 2\n"), (Rows{{"two\r\nlines", "2"}}));
    EXPECT_EQ(rowsOf("a,\"\""), (Rows{{"a", ""}}));
}

TEST(Csv, KnowsWhereEachCellStands)
{
    CsvReader csv{"\xEF\xBB\xBF\xC3\xA4,b\n\"x\ny\", z\n", "rows.csv"};
    std::vector<CsvCell> row;

    csv.next(row);
    EXPECT_EQ(toString(csv.where(row[1])), "rows.csv:1:3");
    csv.next(row);
    EXPECT_EQ(toString(csv.where(row[0])), "rows.csv:2:1");
    EXPECT_EQ(toString(csv.where(row[1])), "rows.csv:3:5");
}

TEST(Csv, RefusesQuotesThatAreNotClosedOrClosedTooEarly)
{
    EXPECT_EQ(complaintAbout("a\n1,\"2\n"), "rows.csv:2:3: this quote is never closed");
    EXPECT_EQ(complaintAbout("\""), "rows.csv:1:1: this quote is never closed");
    EXPECT_EQ(complaintAbout("\"a\"\""), "rows.csv:1:1: this quote is never closed");
    EXPECT_EQ(complaintAbout("\"a\" b,c"),
              "rows.csv:1:5: after a closing quote must come a comma or the end of the line");
}

TEST(Csv, RefusesWhatIsNotUtf8)
{
    EXPECT_EQ(complaintAbout("a,b\n\xC3\xA4,\xE4\n"), "rows.csv:2:3: this is not UTF-8 text");
}

TEST(Utf8, IsWhatRfc3629Says)
{
    constexpr std::string_view good = "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x9B\x92\xF4\x8F\xBF\xBF";

    EXPECT_EQ(validUtf8Length(good), good.size());
    EXPECT_EQ(validUtf8Length(std::string_view{"a\0b", 3}), 3U);
    for (const std::string_view bad : {"\x80", "\xC0\x80", "\xC1\xBF", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80",
                                       "\xE2\x82", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"})
        EXPECT_EQ(validUtf8Length("ab" + std::string{bad}), 2U);
}

}  // namespace

}  // namespace tillsim
