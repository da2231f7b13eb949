// SPDX-License-Identifier: MIT
#include "app/mpi/briefing.hpp"

#include "core/results/bytes.hpp"

#include <gtest/gtest.h>

namespace tillsim::mpi {

TEST(Briefing, BringsThePlanAndHowManyThreadsThereAreToBe)
{
    SweepPlan plan;
    plan.scenario.text = "[[bank]]";
    plan.experiment.version = "tillsim 1";

    const Briefing briefing = briefingFrom(toBytes(plan, 12), "tillsim 1");

    EXPECT_EQ(briefing.threads, 12U);
    EXPECT_EQ(briefing.plan.scenario.text, "[[bank]]");
}

TEST(Briefing, IsNeverEmpty)
{
    EXPECT_FALSE(toBytes(SweepPlan{}, 1).empty());  // Which would tell the others to leave.
}

TEST(Order, SaysWhichRunOfTheListIsToBeComputed)
{
    const Order order = orderFrom(toBytes(Order{7, {3, 11}}));

    EXPECT_EQ(order.index, 7U);
    EXPECT_EQ(order.run, (SweepRun{3, 11}));
}

TEST(FinishedRun, ComesBackWithItsPlaceInTheList)
{
    const FinishedRun finished = finishedFrom(toBytes(FinishedRun{7, {.point = 3, .failure = "no"}}));

    EXPECT_EQ(finished.index, 7U);
    EXPECT_EQ(finished.run, (RunRecord{.point = 3, .failure = "no"}));
}

TEST(Messages, AreRefusedIfTheyAreSomethingElse)
{
    const Bytes few(7);
    const Bytes many(100);

    EXPECT_THROW((void)briefingFrom(few, "tillsim 1"), BadRecord);
    EXPECT_THROW((void)briefingFrom(many, "tillsim 1"), BadRecord);
    EXPECT_THROW((void)orderFrom(few), BadRecord);
    EXPECT_THROW((void)orderFrom(many), BadRecord);
    EXPECT_THROW((void)finishedFrom(few), BadRecord);
    EXPECT_THROW((void)finishedFrom(many), BadRecord);
}

}  // namespace tillsim::mpi
