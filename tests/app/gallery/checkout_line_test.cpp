// SPDX-License-Identifier: MIT
// Row 9 of the queue systems: the corner shop.
#include "app/gallery/system.hpp"

#include "tests/app/gallery/playing.hpp"

#include <gmock/gmock.h>

namespace tillsim::gallery {
namespace {

using namespace std::chrono_literals;

class CheckoutLine : public testing::TestWithParam<std::uint64_t> { };

INSTANTIATE_TEST_SUITE_P(Seeds, CheckoutLine, testing::Values(1, 2, 3, 4, 5));

TEST_P(CheckoutLine, HoldsItsSourceAndLosesNobody)
{
    std::ostringstream out;

    const PlayResult result = play(*findSystem("checkout-line"), {.seed = GetParam(), .until = Instant{5min}}, out);

    EXPECT_EQ(result.checks, 5U);
    EXPECT_TRUE(result.allHold()) << out.str();
}

TEST(CheckoutLine, EndsWhenItIsTold)
{
    std::ostringstream out;

    play(*findSystem("checkout-line"), {.seed = 1, .until = Instant{0s}}, out);

    EXPECT_THAT(out.str(), testing::Not(testing::HasSubstr("1.000  ")));
    EXPECT_THAT(out.str(), testing::EndsWith("checks: 5 of 5 hold\n"));
}

}  // namespace
}  // namespace tillsim::gallery
