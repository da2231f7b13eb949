// SPDX-License-Identifier: MIT
#include "core/random/alias_table.hpp"

#include "core/random/stream.hpp"
#include "tests/core/random/goodness_of_fit.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace tillsim {
namespace {

TEST(AliasTable, DrawsInProportionToTheWeights)
{
    std::vector<double> weights(20);
    std::iota(weights.begin(), weights.end(), 1.0);
    const AliasTable table{weights};
    Generator generator = streamFor({1, 0, Purpose::experiment, 0});
    constexpr int draws = 1'000'000;
    std::vector<std::uint64_t> counts(weights.size());
    std::vector<double> expected;

    for (int draw = 0; draw < draws; ++draw)
        ++counts[table.draw(generator)];

    for (const double weight : weights)
        expected.push_back(draws * weight / (20.0 * 21.0 / 2.0));
    EXPECT_GT(fit::chiSquarePValue(counts, expected), fit::significance);
}

TEST(AliasTable, HasOnlyOneChoiceOfOne)
{
    const AliasTable table{std::vector{0.25}};
    Generator generator{1, 2, 3, 4};

    EXPECT_EQ(table.size(), 1U);
    EXPECT_EQ(table.draw(generator), 0U);
}

RC_GTEST_PROP(AliasTable, NeverDrawsWhatHasNoWeight, ())
{
    auto weights = *rc::gen::container<std::vector<double>>(
        rc::gen::map(rc::gen::inRange(0, 4), [](int weight) { return 0.1 * weight; }));
    weights.push_back(0.3);
    const AliasTable table{weights};
    Generator generator{1, 2, 3, 4};

    for (int draw = 0; draw < 100; ++draw)
        RC_ASSERT(weights[table.draw(generator)] > 0.0);
}

TEST(AliasTable, RefusesWeightsThatMakeNoSense)
{
    const auto refusal = [](std::vector<double> weights) -> std::string {
        try {
            AliasTable{weights, "shares"};
        } catch (const std::invalid_argument& error) {
            return error.what();
        }
        return "none";
    };

    EXPECT_EQ(refusal({}), "shares must not be empty");
    EXPECT_EQ(refusal({0.0, 0.0}), "shares must not all be 0");
    EXPECT_EQ(refusal({1.0, -1.0}), "shares must not be negative");
    EXPECT_EQ(refusal({1.0, std::numeric_limits<double>::quiet_NaN()}),
              "shares must be a finite number within +-1e100");
    EXPECT_EQ(refusal({1.0, std::numeric_limits<double>::infinity()}), "shares must be a finite number within +-1e100");
}

}  // namespace
}  // namespace tillsim
