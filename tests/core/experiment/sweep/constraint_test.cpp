// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/constraint.hpp"

#include <gmock/gmock.h>

#include <map>
#include <string>

namespace tillsim {

namespace {

using testing::ElementsAre;

/// What the tests' names are worth.
bool holds(const std::string& text)
{
    static const std::map<std::string, std::string, std::less<>> values{
        {"tills", "4"}, {"rate", "230"},    {"lines", "shared"},           {"bank[express, fast].tills", "2"},
        {"lag", "90s"}, {"opens", "07:30"}, {"arrivals[1].per_hour", "60"}};
    return Constraint{text}.holds([](std::string_view name) -> std::optional<std::string_view> {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional<std::string_view>{found->second};
    });
}

struct Complaint {
    std::size_t offset;
    std::string text;
    bool operator==(const Complaint&) const = default;
};

void PrintTo(const Complaint& complaint, std::ostream* out)
{
    *out << complaint.offset << ": " << complaint.text;
}

Complaint complaint(const std::string& text)
{
    try {
        (void)holds(text);
        return {};
    } catch (const BadConstraint& problem) {
        return {problem.offset(), problem.what()};
    }
}

}  // namespace

TEST(Constraint, ComparesWhatItComputes)
{
    EXPECT_TRUE(holds("tills * 60 > rate"));
    EXPECT_FALSE(holds("tills * 50 > rate"));
    EXPECT_TRUE(holds("tills <= 4"));
    EXPECT_FALSE(holds("tills != 4"));
    EXPECT_TRUE(holds("rate >= 230 and rate < 230.5"));
}

TEST(Constraint, BindsAsArithmeticDoes)
{
    EXPECT_TRUE(holds("2 + 3 * 4 == 14"));
    EXPECT_TRUE(holds("(2 + 3) * 4 == 20"));
    EXPECT_TRUE(holds("20 / 2 / 5 == 2"));
    EXPECT_TRUE(holds("10 - 3 - 2 == 5"));
    EXPECT_TRUE(holds("-tills + 5 == 1"));
    EXPECT_TRUE(holds("1 / 0 > 1000000"));
}

TEST(Constraint, JoinsConditions)
{
    EXPECT_TRUE(holds("tills == 9 or tills == 4 and rate == 230"));
    EXPECT_FALSE(holds("(tills == 4 or tills == 9) and rate == 0"));
    EXPECT_TRUE(holds("not tills == 9"));
    EXPECT_FALSE(holds("not (tills == 4 or rate == 0)"));
}

TEST(Constraint, KnowsPathsTextsAndTimes)
{
    EXPECT_TRUE(holds("bank[express, fast].tills < tills"));
    EXPECT_TRUE(holds("arrivals[1].per_hour == 60"));
    EXPECT_TRUE(holds("lines == \"shared\" and lines != 'per_till'"));
    EXPECT_TRUE(holds("lag == 1.5min"));
    EXPECT_TRUE(holds("opens < 08:00 and opens > 07:00"));
    EXPECT_FALSE(holds("tills == 'shared'"));
}

TEST(Constraint, SaysWhereItIsWrong)
{
    EXPECT_EQ(complaint("tills * > rate"), (Complaint{8, "a number or a name is missing before '>'"}));
    EXPECT_EQ(complaint("tills >"), (Complaint{7, "a number or a name is missing at the end"}));
    EXPECT_EQ(complaint("tills"), (Complaint{0, "a constraint must compare something, as in tills * 60 > rate"}));
    EXPECT_EQ(complaint("(tills > 3"), (Complaint{0, "the bracket that opens here is not closed"}));
    EXPECT_EQ(complaint("tills > 3)"), (Complaint{9, "')' does not belong here"}));
    EXPECT_EQ(complaint("tills = 3"), (Complaint{6, "two numbers are compared with =="}));
    EXPECT_EQ(complaint("1 < tills < 8"), (Complaint{2, "what '<' gives is no number; join comparisons with and"}));
    EXPECT_EQ(complaint("tills and rate > 1"), (Complaint{0, "'tills' is no condition: compare it with something"}));
    EXPECT_EQ(complaint("tills > 3 rate"), (Complaint{10, "'rate' does not belong here"}));
    EXPECT_EQ(complaint("tills > 3x"),
              (Complaint{8, "'3x' is no number, span such as 90s, or clock time such as 07:30"}));
    EXPECT_EQ(complaint("tills > $3"), (Complaint{8, "'$' is nothing that a constraint can have"}));
    EXPECT_EQ(complaint("lines == \"shared"), (Complaint{9, "the text that begins here has no quote at its end"}));
}

TEST(Constraint, RefusesTextForANumberAndNamesThatNothingSets)
{
    EXPECT_EQ(complaint("lines > 3"), (Complaint{0, "'lines' is 'shared' here, which is no number"}));
    EXPECT_EQ(complaint("tills > 'a'"), (Complaint{8, "'a' is no number"}));
    EXPECT_EQ(complaint("2 < speed"), (Complaint{4, "nothing here sets 'speed'"}));
}

TEST(Constraint, StandsAnyDepthThatItsLengthAllows)
{
    EXPECT_TRUE(holds(std::string(490, '(') + "tills == 4" + std::string(490, ')')));
    EXPECT_TRUE(holds("tills == " + std::string(980, '-') + "4"));
    EXPECT_EQ(complaint(std::string(1000, '(')), (Complaint{1000, "a number or a name is missing at the end"}));
    EXPECT_EQ(complaint(std::string(1001, '(')), (Complaint{0, "a constraint may have at most 1000 bytes"}));
}

TEST(Constraint, NamesItsNames)
{
    const Constraint constraint{"tills * 60 > rate"};

    std::vector<std::string> names;
    for (const ConstraintWord& name : constraint.names())
        names.push_back(name.text);

    EXPECT_THAT(names, ElementsAre("tills", "rate"));
}

}  // namespace tillsim
