// SPDX-License-Identifier: MIT
// The programs that the benchmarks compare do the same work: each customer waits the same in all of them.
#include "tests/benchmarks/kernel_program.hpp"
#include "tests/benchmarks/loop_program.hpp"
#include "tests/benchmarks/recursion_program.hpp"

#include <gtest/gtest.h>

namespace tillsim::bench {
namespace {

struct Case {
    const char* name;
    Load load;
};

void PrintTo(const Case& each, std::ostream* out)
{
    *out << each.name;
}

class Programs : public testing::TestWithParam<Case> { };

INSTANTIATE_TEST_SUITE_P(Benchmarks, Programs,
                         testing::Values(Case{"MM1", {100'000, 1, 0.9, 0}}, Case{"MM3", {100'000, 3, 2.7, 0}},
                                         Case{"MM3WithFivePlaces", {100'000, 3, 2.7, 5}},
                                         Case{"MM2WithOnePlace", {100'000, 2, 3.0, 1}}),
                         [](const auto& each) { return each.param.name; });

TEST_P(Programs, GiveEveryCustomerTheSameWait)
{
    Waits onKernel;
    Waits inLoop;
    Waits byRecursion;

    runOnKernel(GetParam().load, onKernel);
    runInLoop(GetParam().load, inLoop);
    runRecursion(GetParam().load, byRecursion);

    EXPECT_EQ(onKernel.all().size(), 100'000U);
    EXPECT_EQ(onKernel.all(), byRecursion.all());
    EXPECT_EQ(inLoop.all(), byRecursion.all());
}

}  // namespace
}  // namespace tillsim::bench
