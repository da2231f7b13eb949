// SPDX-License-Identifier: MIT
// Every row of the conformance list has a test of its own in this program, or a reason why it has none.
#include "tests/conformance/rows.hpp"

#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

namespace tillsim {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Rows, AreReadOneALineWithTheReasonsForSkippingThem)
{
    const std::vector<Row> rows = readRows("B1\nB6 skipped: a matter of Python\nG1 skipped:\n");

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].id, "B1");
    EXPECT_FALSE(rows[0].isSkipped);
    EXPECT_EQ(rows[1].id, "B6");
    EXPECT_TRUE(rows[1].isSkipped);
    EXPECT_EQ(rows[1].reason, "a matter of Python");
    EXPECT_TRUE(rows[2].isSkipped);
    EXPECT_EQ(rows[2].reason, "");
}

TEST(Rows, AreComplainedAboutWithoutATestOfTheirOwn)
{
    const std::vector<Row> rows = readRows("B1\nB10\nG1\n");

    EXPECT_THAT(complaintsAbout(rows, {"B10_Holds", "G1_Gets", "Unrelated"}), ElementsAre("B1 has no test of its own"));
    EXPECT_THAT(complaintsAbout(rows, {"B1_Holds", "B10_Holds", "G1_Gets", "G1_GetsMore"}), IsEmpty());
}

TEST(Rows, AreComplainedAboutWhenTheyAreSkippedWithoutAReasonOrInSpiteOfATest)
{
    const std::vector<Row> rows = readRows("B6 skipped: a matter of Python\nG1 skipped:\nG2 skipped: hard\n");

    EXPECT_THAT(complaintsAbout(rows, {"G2_Gets"}),
                ElementsAre("G1 is skipped without a reason", "G2 is skipped, but has a test"));
}

TEST(Rows, AreComplainedAboutWhenATestNamesOneThatIsNotInTheList)
{
    EXPECT_THAT(complaintsAbout(readRows("B1\n"), {"B1_Holds", "Z9_Invents"}),
                ElementsAre("Z9 is tested, but is no row of the list"));
}

TEST(Rows, OfTheListHaveATestEachOrAReasonForNone)
{
    std::ifstream file{TILLSIM_SOURCE_DIR "/tests/conformance/row_ids.txt"};
    std::ostringstream text;
    text << file.rdbuf();
    const std::vector<Row> rows = readRows(text.str());

    EXPECT_EQ(rows.size(), 103U);
    EXPECT_THAT(complaintsAbout(rows, registeredTests()), IsEmpty());
}

}  // namespace
}  // namespace tillsim
