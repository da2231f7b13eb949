// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/latin_hypercube.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tillsim {

namespace {

using testing::Each;
using testing::ElementsAre;
using testing::Pair;
using testing::SizeIs;

HypercubeAxis axis(const char* path, const char* range, bool whole = false)
{
    return {.paths = {path}, .range = parseRange(range), .whole = whole};
}

std::vector<double> numbers(const Axis& axis)
{
    std::vector<double> result;
    for (const std::string& value : axis.values)
        result.push_back(valueOf(*parseAmount(value)));
    return result;
}

std::string complaint(const HypercubeAxis& axis)
{
    try {
        (void)sampled({.points = 10, .axes = {axis}});
        return {};
    } catch (const BadRange& problem) {
        return problem.what();
    }
}

}  // namespace

TEST(LatinHypercube, HasOneValueOfEachAxisInEachStratum)
{
    const AxisGroup group = sampled({.points = 40, .axes = {axis("a", "0..40"), axis("b", "-20..20")}});

    for (const Axis& each : group) {
        std::set<int> strata;
        for (const double value : numbers(each))
            strata.insert(static_cast<int>(std::floor(value)));
        EXPECT_THAT(strata, SizeIs(40));
    }
    const auto [low, high] = std::ranges::minmax(numbers(group[1]));
    EXPECT_GE(low, -20.0);
    EXPECT_LT(high, 20.0);
}

// Of 1,000 pairs of independent permutations of 100, the correlation has mean 0 and variance 1/99 (Hotelling and Pabst
// 1936), so their mean leaves +-0.0127 with a probability of 6e-5 (normal).
TEST(LatinHypercube, PairsItsAxesAtRandom)
{
    double sum = 0.0;
    for (std::uint64_t seed = 1; seed <= 1'000; ++seed) {
        const AxisGroup group = sampled({.points = 100, .seed = seed, .axes = {axis("a", "0..1"), axis("b", "0..1")}});
        const auto a = numbers(group[0]);
        const auto b = numbers(group[1]);
        double product = 0.0;
        for (std::size_t at = 0; at < a.size(); ++at)
            product += (a[at] - 0.5) * (b[at] - 0.5);
        sum += 12.0 * product / 100.0;
    }

    EXPECT_NEAR(sum / 1'000.0, 0.0, 0.0127);
}

// A die that is thrown 6,000 times: chi-square of 5 degrees exceeds 25.7 with a probability of 1e-4.
TEST(LatinHypercube, DrawsWholeNumbersEquallyOftenWithBothEnds)
{
    std::map<std::string, int> counts;
    for (std::uint64_t seed = 1; seed <= 6'000; ++seed)
        ++counts[sampled({.points = 1, .seed = seed, .axes = {axis("a", "1..6", true)}})[0].values[0]];

    ASSERT_THAT(counts, SizeIs(6));
    double chiSquare = 0.0;
    for (const auto& [value, count] : counts)
        chiSquare += (count - 1'000.0) * (count - 1'000.0) / 1'000.0;
    EXPECT_LT(chiSquare, 25.7);
}

TEST(LatinHypercube, GivesEachWholeNumberItsShareOfThePoints)
{
    const AxisGroup group = sampled({.points = 60, .axes = {axis("a", "3..8", true)}});

    std::map<std::string, int> counts;
    for (const std::string& value : group[0].values)
        ++counts[value];
    EXPECT_THAT(counts, SizeIs(6));
    EXPECT_THAT(counts, Each(Pair(testing::_, 10)));
}

TEST(LatinHypercube, KeepsItsUnits)
{
    const AxisGroup group = sampled({.points = 3, .axes = {axis("a", "30s..60s"), axis("b", "2min..2min", true)}});

    EXPECT_THAT(group[0].values, Each(testing::MatchesRegex(R"([345][0-9](\.[0-9]+)?s)")));
    EXPECT_THAT(group[1].values, ElementsAre("2min", "2min", "2min"));
}

TEST(LatinHypercube, IsTheSameForTheSameSeed)
{
    const LatinHypercube hypercube{.points = 5, .seed = 7, .axes = {axis("a", "0..1"), axis("b", "3..8", true)}};

    const AxisGroup group = sampled(hypercube);

    EXPECT_EQ(group, sampled(hypercube));
    EXPECT_THAT(group[0].values, ElementsAre("0.0241", "0.747", "0.2421", "0.9311", "0.4721"));
    EXPECT_THAT(group[1].values, ElementsAre("6", "7", "5", "3", "8"));
}

TEST(LatinHypercube, SaysWhatWouldBeRight)
{
    EXPECT_EQ(complaint(axis("a", "1..8 step 1")), "must have no step: values are drawn from all of the range");
    EXPECT_EQ(complaint(axis("a", "30s..1min")), "must have the same unit at both ends, as in 5s..30s");
    EXPECT_EQ(complaint(axis("a", "8..1")), "must lead upwards");
    EXPECT_EQ(complaint(axis("a", "1..1")), "must lead upwards");
    EXPECT_EQ(complaint(axis("a", "0.5..3", true)), "must have whole numbers at both ends");
    EXPECT_EQ(complaint(axis("a", "0.00000000000000001..50")), "must have numbers of fewer digits");
    EXPECT_EQ(complaint(axis("a", "0..999999999999999999", true)), "must have numbers of fewer digits");
}

}  // namespace tillsim
