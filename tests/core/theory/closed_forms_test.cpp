// SPDX-License-Identifier: MIT
// What closed forms promise beyond the table: models that are each other's special cases agree, and no load of 1 or
// more gets an answer. (tests/theory_table holds each of them against values from elsewhere.)
#include "core/theory/batches.hpp"
#include "core/theory/birth_death.hpp"
#include "core/theory/erlang.hpp"
#include "core/theory/erlang_a.hpp"
#include "core/theory/erlang_gaps.hpp"
#include "core/theory/gi_m_1.hpp"
#include "core/theory/lanes.hpp"
#include "core/theory/md_c.hpp"
#include "core/theory/mg_1.hpp"
#include "core/theory/mm_c.hpp"
#include "core/theory/phase_type.hpp"
#include "core/theory/priority.hpp"
#include "core/theory/quadrature.hpp"
#include "core/theory/transient.hpp"
#include "core/theory/unequal_tills.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace tillsim::theory {

namespace {

/// The wait in M/M/4 at load 0.8, which many models have as a special case.
const double waitInMM4 = MMc{4, 3.2, 1.0}.averages().wait;

TEST(ErlangB, TurnsEverybodyAwayWithoutServers)
{
    EXPECT_EQ(erlangB(0, 3.0), 1.0);
}

TEST(ErlangB, StaysFiniteForThousandsOfServers)
{
    EXPECT_NEAR(erlangB(10'000, 10'000.0), std::sqrt(2.0 / (std::acos(-1.0) * 10'000.0)), 1e-4);
}

TEST(MMc, WaitsNoLongerThanItsQuantilesSay)
{
    const MMc shop{4, 3.2, 1.0};

    EXPECT_NEAR(shop.waitTail(shop.waitQuantile(0.95)), 0.05, 1e-12);
    EXPECT_EQ(shop.waitQuantile(0.1), 0.0);
}

TEST(MDc, IsPollaczekKhinchineForOneTill)
{
    const MG1 byMoments{0.9, {1.0, 1.0, 1.0}};

    EXPECT_NEAR((MDc{1, 0.9, 1.0}.averages().wait), byMoments.averages().wait, 1e-12);
}

TEST(MDc, HasProbabilitiesWhoseMeanIsTheNumberInTheShop)
{
    const MDc shop{3, 2.4, 1.0};
    const std::vector<double> p = shop.inShopProbabilities(200);
    double mean = 0.0;
    for (std::size_t n = 0; n < p.size(); ++n)
        mean += static_cast<double>(n) * p[n];

    EXPECT_NEAR(p[0], shop.empty(), 1e-13);
    EXPECT_NEAR(std::accumulate(p.begin(), p.end(), 0.0), 1.0, 1e-12);
    EXPECT_NEAR(mean, shop.averages().inShop, 1e-10);
}

TEST(MDc, HasAWaitThatIntegratesToItsMean)
{
    const MDc shop{2, 1.4, 1.0};

    const double mean = integrate([&](double t) { return 1.0 - shop.waitWithin(t); }, 0.0, 20.0, 20);

    EXPECT_NEAR(mean, shop.averages().wait, 1e-6);
    EXPECT_NEAR(shop.waitWithin(0.0), 1.0 - shop.waitProbability(), 1e-12);
}

TEST(PhaseShop, IsMMcForOnePhase)
{
    EXPECT_NEAR(phaseShop(4, 3.2, erlangPhases(1, 1.0)).averages.wait, waitInMM4, 1e-12);
}

TEST(PhaseShop, IsMMcForBranchesThatAreAlike)
{
    const std::array<double, 2> p{0.3, 0.7};
    const std::array<double, 2> means{1.0, 1.0};

    EXPECT_NEAR(phaseShop(4, 3.2, hyperexponentialPhases(p, means)).averages.wait, waitInMM4, 1e-12);
}

TEST(PhaseShop, IsPollaczekKhinchineForOneTill)
{
    const std::array<double, 2> p{0.9, 0.1};
    const std::array<double, 2> means{0.5, 5.5};

    EXPECT_NEAR(phaseShop(1, 0.8, hyperexponentialPhases(p, means)).averages.wait, 0.8 * 6.5 / (2.0 * 0.2), 1e-10);
}

TEST(Batches, AreMMcIfEveryBatchIsOneCustomer)
{
    EXPECT_NEAR(batchArrivals(4, 3.2, fixedBatch(1), 1.0).averages.wait, waitInMM4, 1e-12);
    EXPECT_NEAR(batchArrivals(4, 3.2, geometricBatch(1.0), 1.0).averages.wait, waitInMM4, 1e-12);
}

TEST(Batches, WaitAtOneTillAsWithExponentialServices)
{
    const Moments exponential{1.0, 2.0, 6.0};

    EXPECT_NEAR(batchWaitAtOneTill(0.16, fixedBatch(5), exponential),
                batchArrivals(1, 0.16, fixedBatch(5), 1.0).averages.wait, 1e-12);
}

TEST(LimitedRoom, IsMMcWithRoomForAll)
{
    EXPECT_NEAR(limitedRoom(4, 1'000, 3.2, 1.0).averages.wait, waitInMM4, 1e-12);
}

TEST(LimitedRoom, IsErlangBWithoutWaitingPlaces)
{
    EXPECT_NEAR(limitedRoom(10, 10, 8.0, 1.0).lastState, erlangB(10, 8.0), 1e-15);
}

TEST(LimitedRoom, DoesNotOverflowFarBeyondLoadOne)
{
    EXPECT_NEAR(limitedRoom(1, 1'000, 10.0, 1.0).throughput, 1.0, 1e-12);
}

TEST(Abandonment, IsErlangAForEndlessPatienceInTheLimit)
{
    EXPECT_NEAR(erlangA(4, 3.2, 1.0, 1e-9).waitOfServed, waitInMM4, 1e-7);
    EXPECT_NEAR(abandonment(4, 3.2, 1.0, constantPatience(100.0)).waitOfServed, waitInMM4, 1e-9);
}

TEST(Abandonment, SplitsTheWaitOfAllBetweenServedAndOthers)
{
    const Abandonment shop = abandonment(2, 1.8, 1.0, constantPatience(1.0));

    EXPECT_NEAR(shop.waitOfServed * (1.0 - shop.abandoned) + 1.0 * shop.abandoned, shop.waitOfAll, 1e-12);
}

TEST(Abandonment, HasALongRunBeyondLoadOne)
{
    const Abandonment shop = abandonment(1, 1'000.0, 1.0, constantPatience(10.0));

    EXPECT_NEAR(shop.abandoned, 0.999, 1e-6);
}

TEST(GIM1, IsMM1ForExponentialGaps)
{
    EXPECT_NEAR((GIM1{0.9, erlangTransform(1, 1.0 / 0.9), 1.0}.averages().wait), 9.0, 1e-10);
}

TEST(ErlangGaps, AreGIM1ForExponentialServices)
{
    const GIM1 byRoot{0.8, erlangTransform(3, 1.25), 1.0};

    EXPECT_NEAR(erlangGapsAndServices(3, 0.8, 1, 1.0).wait, byRoot.averages().wait, 1e-11);
}

TEST(Priorities, LeaveTheMeanWaitOfAllAsItIs)
{
    const std::array<double, 3> rates{1.0, 1.2, 1.0};

    EXPECT_NEAR(meanOverClasses(rates, nonPreemptiveWaits(4, rates, 1.0)), waitInMM4, 1e-12);
    EXPECT_NEAR(meanOverClasses(rates, preemptiveSojourns(4, rates, 1.0)), waitInMM4 + 1.0, 1e-12);
}

TEST(UnequalTills, AreMMcIfTheyAreEqual)
{
    const std::array<double, 4> rates{1.0, 1.0, 1.0, 1.0};

    for (const IdleTill choice : {IdleTill::Fastest, IdleTill::Slowest, IdleTill::Random})
        EXPECT_NEAR(unequalTills(3.2, rates, choice).averages.wait, waitInMM4, 1e-12);
}

TEST(ShortestLane, HardlyChangesWithWhatIsLeftOut)
{
    const double near = shortestLane(3, 2.7, 1.0, 12).averages.wait;
    const double far = shortestLane(3, 2.7, 1.0, 15).averages.wait;

    EXPECT_NEAR(near, far, 1e-6 * far);
}

TEST(MMcOverTime, ForgetsThatItOpenedEmpty)
{
    MMcOverTime shop{4, 1.0, 300};
    shop.advance(1'000.0, 3.2);

    EXPECT_NEAR(shop.waitOfArrival(), waitInMM4, 1e-10);
}

TEST(MMcOverTime, AgreesWithItselfForARateThatDoesNotChange)
{
    MMcOverTime byEvents{2, 1.0, 100};
    MMcOverTime bySteps{2, 1.0, 100};
    byEvents.advance(5.0, 1.5);
    bySteps.advance(
        0.0, 5.0, [](double) { return 1.5; }, 2'000);

    EXPECT_NEAR(byEvents.inLine(), bySteps.inLine(), 1e-11);
    EXPECT_NEAR(byEvents.empty(), bySteps.empty(), 1e-11);
}

TEST(ClosedForms, HaveNoAnswerForALoadOfOne)
{
    const std::array<double, 2> rates{0.5, 0.5};

    EXPECT_THROW((MMc{1, 1.0, 1.0}), std::domain_error);
    EXPECT_THROW((MG1{1.0, {1.0, 1.0, 1.0}}), std::domain_error);
    EXPECT_THROW((MDc{3, 3.0, 1.0}), std::domain_error);
    EXPECT_THROW((GIM1{1.0, constantTransform(1.0), 1.0}), std::domain_error);
    EXPECT_THROW((void)phaseShop(2, 2.0, erlangPhases(2, 1.0)), std::domain_error);
    EXPECT_THROW((void)batchArrivals(2, 1.0, fixedBatch(2), 1.0), std::domain_error);
    EXPECT_THROW((void)nonPreemptiveWaits(1, rates, 1.0), std::domain_error);
    EXPECT_THROW((void)unequalTills(1.0, rates, IdleTill::Random), std::domain_error);
    EXPECT_THROW((void)shortestLane(2, 2.0, 1.0, 10), std::domain_error);
}

}  // namespace

}  // namespace tillsim::theory
