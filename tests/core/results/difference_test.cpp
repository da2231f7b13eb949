// SPDX-License-Identifier: MIT
#include "core/results/difference.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace tillsim {

namespace {

RunRecord sampleRecord()
{
    return {.point = 1,
            .replication = 2,
            .seed = 3,
            .fingerprint = 4,
            .measures = {{"a", 0.1}, {"b", std::numeric_limits<double>::quiet_NaN()}},
            .profilePart = 900.0,
            .lineProfile = {1.0, 2.0},
            .wallSeconds = 0.5};
}

/// Of a record that was changed, as "what was is".
std::string changed(void (*change)(RunRecord&))
{
    RunRecord record = sampleRecord();
    change(record);
    const auto difference = firstDifference(sampleRecord(), record);
    return difference ? difference->what + ": " + difference->was + ", " + difference->is : "none";
}

}  // namespace

TEST(CompareDocuments, FindsNoDifferenceBetweenEqualOnesWhateverTheirPassports)
{
    const auto comparison = compareDocuments(R"({"a": 1, "b": [{"name": "x", "c": 0.1}], "passport": {"v": 1}})",
                                             R"({"a": 1, "b": [{"name": "x", "c": 0.1}]})");

    EXPECT_TRUE(comparison.areEqual());
    EXPECT_EQ(comparison.values, 3U);
}

TEST(CompareDocuments, NamesTheFirstFigureThatDiffersByItsPath)
{
    const auto comparison = compareDocuments(
        R"({"fingerprint": "ab", "wait_s": {"mean": 1.0}, "banks": [{"name": "x", "served": 1}], "z": 1})",
        R"({"fingerprint": "cd", "wait_s": {"mean": 1.0}, "banks": [{"name": "x", "served": 2}], "z": 2})");

    EXPECT_EQ(comparison.first, (Difference{"banks[x].served", "1", "2"}));
    EXPECT_EQ(comparison.fingerprint, (Difference{"fingerprint", "ab", "cd"}));
}

TEST(CompareDocuments, SeesTheLastBit)
{
    const auto comparison = compareDocuments(R"({"a": 0.1})", R"({"a": 0.10000000000000002})");

    EXPECT_EQ(comparison.first, (Difference{"a", "0.1", "0.10000000000000002"}));
}

TEST(CompareDocuments, SeesWhatIsMissingAndWhatIsNew)
{
    EXPECT_EQ(compareDocuments(R"({"a": 1, "b": 2})", R"({"a": 1})").first, (Difference{"b", "2", "nothing"}));
    EXPECT_EQ(compareDocuments(R"({"a": 1})", R"({"a": 1, "b": 2})").first, (Difference{"b", "nothing", "2"}));
    EXPECT_EQ(compareDocuments(R"({"a": [1]})", R"({"a": [1, 2]})").first, (Difference{"a[1]", "nothing", "2"}));
    EXPECT_EQ(compareDocuments(R"({"a": {"b": 1}})", R"({"a": null})").first, (Difference{"a", R"({"b":1})", "null"}));
}

TEST(FirstDifference, IsNoneForTheSameRunWhateverItsWallTime)
{
    EXPECT_EQ(changed([](RunRecord& run) { run.wallSeconds = 7.0; }), "none");
}

TEST(FirstDifference, IsInWhateverARunHas)
{
    EXPECT_EQ(changed([](RunRecord& run) { run.failure = "no till"; }), "failure: no failure, no till");
    EXPECT_EQ(changed([](RunRecord& run) { run.measures[0].value = 0.2; }), "a: 0.1, 0.2");
    EXPECT_EQ(changed([](RunRecord& run) { run.measures[1].value = 1.0; }), "b: nan, 1");
    EXPECT_EQ(changed([](RunRecord& run) { run.measures.pop_back(); }), "b: nan, nothing");
    EXPECT_EQ(changed([](RunRecord& run) { run.measures.push_back({"c", 1.0}); }), "c: nothing, 1");
    EXPECT_EQ(changed([](RunRecord& run) { run.profilePart = 1.0; }),
              "length of the parts of the line profile: 900, 1");
    EXPECT_EQ(changed([](RunRecord& run) { run.lineProfile[1] = 3.0; }), "line profile, part 2: 2, 3");
    EXPECT_EQ(changed([](RunRecord& run) { run.lineProfile.pop_back(); }), "line profile, part 2: 2, nothing");
    EXPECT_EQ(changed([](RunRecord& run) { run.fingerprint = 5; }), "fingerprint: 0000000000000004, 0000000000000005");
}

}  // namespace tillsim
