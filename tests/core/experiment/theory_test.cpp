// SPDX-License-Identifier: MIT
// Long runs agree with theory.
//
// Each figure must be within 3 standard errors of 30 batches. A right program would fail for one figure in 180, had the
// seed been chosen at random (Student's t, 29 degrees of freedom); it is fixed.
#include "core/experiment/simulation.hpp"
#include "tests/core/experiment/queue_models.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

constexpr std::size_t batches = 30;
constexpr std::int64_t customers = 186'000;

void expectNear(const Estimate& estimate, double value)
{
    EXPECT_LT(std::abs(estimate.deviation(value)), 3.0)
        << estimate.mean << " +- " << estimate.standardError << " instead of " << value;
}

class Theory : public testing::TestWithParam<QueueModel> { };

TEST_P(Theory, IsConfirmedByALongRun)
{
    BatchMeans means{GetParam().claims, batches, customers};

    (void)simulate(GetParam().scenario, {.observers = {&means}});

    for (std::size_t claim = 0; claim < GetParam().claims.size(); ++claim) {
        const auto& [what, value, observe] = GetParam().claims[claim];
        SCOPED_TRACE(what);
        expectNear(means.estimate(claim), value);
    }
}

INSTANTIATE_TEST_SUITE_P(Of, Theory, testing::ValuesIn(queueModels(customers)),
                         [](const auto& test) { return test.param.name; });

// What follows is not steady: independent replications of a day that starts empty.

using Figure = double (*)(const RunResult&);

/// The mean of each figure over so many replications.
std::vector<Estimate> replicated(const Scenario& scenario, std::uint64_t replications, std::optional<Duration> until,
                                 const std::vector<Figure>& figures)
{
    std::vector<Tally> tallies(figures.size());
    for (std::uint64_t replication = 0; replication < replications; ++replication) {
        const RunResult result = simulate(scenario, {.replication = replication, .until = until});
        for (std::size_t figure = 0; figure < figures.size(); ++figure)
            tallies[figure].add(figures[figure](result));
    }
    std::vector<Estimate> estimates;
    for (const Tally& tally : tallies)
        estimates.push_back({tally.mean(), tally.standardDeviation() / std::sqrt(static_cast<double>(replications))});
    return estimates;
}

double meanWaitInMinutes(const RunResult& result)
{
    return result.wait.mean / 60.0;
}

double inLine(const RunResult& result)
{
    return static_cast<double>(result.customers.inLine);
}

double inShop(const RunResult& result)
{
    return static_cast<double>(result.customers.inLine + result.customers.inService);
}

TEST(TransientTheory, IsConfirmedByTheFirstCustomersOfManyDays)
{
    Scenario scenario{.name = "M/M/1", .duration = std::chrono::hours{10}};
    scenario.arrivals = {{.kind = PoissonArrivals{60.0}, .limit = 25}};
    scenario.service.work = Distribution::exponential(54.0);
    scenario.banks = {Bank{}};

    const auto estimates = replicated(scenario, 4'000, {}, {meanWaitInMinutes});

    expectNear(estimates[0], 2.12448934653);
}

TEST(TransientTheory, IsConfirmedByAProfileAtTheEndOfItsBusiestHour)
{
    using namespace std::chrono_literals;
    Scenario scenario{.name = "M(t)/M/5", .duration = 15h};
    scenario.arrivals
        = {{.kind = ProfileArrivals{
                .interval = 1h, .perHour = {71, 128, 164, 213, 236, 221, 210, 197, 188, 190, 208, 195, 169, 126, 76}}}};
    scenario.service.work = Distribution::exponential(60.0);
    scenario.banks = {Bank{.tills = 5}};

    const auto estimates = replicated(scenario, 300, 5h, {inShop, inLine});

    expectNear(estimates[0], 5.88019738459);
    expectNear(estimates[1], 1.94708310271);
}

}  // namespace
}  // namespace tillsim
