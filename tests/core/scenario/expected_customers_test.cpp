// SPDX-License-Identifier: MIT
// How many customers a scenario brings.
#include "core/scenario/expected_customers.hpp"

#include <gtest/gtest.h>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

TEST(ExpectedCustomers, FollowFromTheRate)
{
    EXPECT_EQ(expectedCustomers({.kind = PoissonArrivals{120.0}}, 90min), 180.0);
    EXPECT_EQ(expectedCustomers({.kind = ProfileArrivals{1h, {60.0, 0.0, 30.0}}}, 150min), 75.0);
}

TEST(ExpectedCustomers, OfALinearProfileAreTheSameOverTheWholeOfIt)
{
    const ArrivalSource source{.kind = ProfileArrivals{1h, {60.0, 0.0, 30.0}, ProfileShape::Linear}};

    // The rate falls from 60 at 0:30 to 0 at 1:30 and rises to 30 at 2:30: 30 + 30 + 15 + 15.
    EXPECT_DOUBLE_EQ(expectedCustomers(source, 30min), 30.0);
    EXPECT_DOUBLE_EQ(expectedCustomers(source, 1h), 52.5);
    EXPECT_DOUBLE_EQ(expectedCustomers(source, 90min), 60.0);
    EXPECT_DOUBLE_EQ(expectedCustomers(source, 3h), 90.0);
    EXPECT_DOUBLE_EQ(expectedCustomers(source, 9h), 90.0);
}

TEST(ExpectedCustomers, OfRenewalsAreThoseOfTheLongRun)
{
    // Regular gaps end a little later than a Poisson process has customers: by (1 - 1/4) / 2 of one.
    EXPECT_EQ(expectedCustomers({.kind = RenewalArrivals{Distribution::erlang(4, 10.0)}}, 1h), 359.625);
    EXPECT_EQ(expectedCustomers({.kind = RenewalArrivals{Distribution::exponential(10.0)}}, 1h), 360.0);
}

TEST(ExpectedCustomers, OfConstantGapsAreExact)
{
    const RenewalArrivals renewals{Distribution::constant(60.0)};
    const BatchArrivals overnight{Distribution::constant(86400.0), Distribution::constant(80.0)};
    const BatchArrivals nextDay{Distribution::constant(86400.0), Distribution::constant(80.0), FirstBatch::AfterGap};

    EXPECT_EQ(expectedCustomers({.kind = renewals}, 1h), 59.0);
    EXPECT_EQ(expectedCustomers({.kind = renewals}, 1h + 1ns), 60.0);
    EXPECT_EQ(expectedCustomers({.kind = overnight}, 4h), 80.0);
    EXPECT_EQ(expectedCustomers({.kind = nextDay}, 4h), 0.0);
}

TEST(ExpectedCustomers, ComeInARushOnlyBeforeTheDoorsShut)
{
    Scenario scenario{.duration = 1h};
    scenario.interventions = {{.at = 59min, .kind = InterventionKind::Rush, .customers = 40},
                              {.at = 1h, .kind = InterventionKind::Rush, .customers = 7}};

    EXPECT_EQ(expectedCustomers(scenario), 40.0);
}

TEST(ExpectedCustomers, OfBatchesOfContinuousSizesAreRoundedUp)
{
    // 1, 2 or 3, each as often, at 2, 4, 6 and 8 s.
    const BatchArrivals batches{Distribution::constant(2.0), Distribution::uniform(0.0, 3.0), FirstBatch::AfterGap};

    EXPECT_DOUBLE_EQ(expectedCustomers({.kind = batches}, 10s), 8.0);
}

TEST(ExpectedCustomers, OfBatchesAreCountedFromTheFirst)
{
    const BatchArrivals batches{Distribution::constant(2.0), Distribution::uniformInt(0, 4)};

    EXPECT_EQ(expectedCustomers({.kind = batches}, 10s), 10.0);
}

TEST(ExpectedCustomers, OfATraceComeBeforeTheDoorsShut)
{
    const TraceArrivals trace{"customers.csv", {{.arrival = 1s}, {.arrival = 10s}, {.arrival = 9s}}};

    EXPECT_EQ(expectedCustomers({.kind = trace}, 10s), 2.0);
}

TEST(ExpectedCustomers, KeepToTheLimitOfTheirSourceAndAddUp)
{
    Scenario scenario{.duration = 1h};
    scenario.arrivals = {{.kind = PoissonArrivals{100.0}, .limit = 30}, {.kind = PoissonArrivals{5.0}}};

    EXPECT_EQ(expectedCustomers(scenario), 35.0);
}

}  // namespace

}  // namespace tillsim
