// SPDX-License-Identifier: MIT
// Where a recursion applies, it gives the times of the shop, and those of processes on the kernel, customer by customer
// to the nanosecond.
#include "tests/core/experiment/recursion.hpp"

#include "core/experiment/simulation.hpp"
#include "core/kernel/queue.hpp"

#include <gtest/gtest.h>

#include <ostream>

namespace tillsim {

void PrintTo(const Passage& passage, std::ostream* out)
{
    *out << passage.arrived.count() << ", " << passage.joined.count() << ", " << passage.started.count() << " ns";
}

namespace {

constexpr std::size_t customers = 100'000;
constexpr double meanService = 60.0;

/// Exponential services at some tills, and as many customers an hour.
Scenario shop(double perHour, const Bank& bank, WhenBlocked whenBlocked = WhenBlocked::Queue)
{
    Scenario scenario{.name = "shop", .duration = std::chrono::hours{24 * 20'000}};
    scenario.arrivals = {{.kind = PoissonArrivals{perHour}, .whenBlocked = whenBlocked, .limit = customers}};
    scenario.service.work = Distribution::exponential(meanService);
    scenario.banks = {bank};
    return scenario;
}

std::vector<Passage> simulated(const Scenario& scenario)
{
    std::vector<Passage> passages;
    (void)simulate(scenario, {.onCustomer = [&passages](const CustomerRecord& record) {
                       passages.push_back({record.arrived.time_since_epoch(), record.joined->time_since_epoch(),
                                           record.started->time_since_epoch()});
                   }});
    return passages;
}

/// Fails for the first passages that differ, and says which they are.
void expectSame(const std::vector<Passage>& actual, const std::vector<Passage>& expected)
{
    ASSERT_EQ(actual.size(), customers);
    ASSERT_EQ(expected.size(), customers);
    for (std::size_t customer = 0; customer < customers; ++customer)
        ASSERT_EQ(actual[customer], expected[customer]) << "customer " << customer;
}

Task<> bring(Kernel& kernel, Queue<std::size_t>& line, const Load& load, std::vector<Passage>& passages)
{
    for (std::size_t customer = 0; customer < load.gaps.size(); ++customer) {
        co_await delay(load.gaps[customer]);
        passages[customer].arrived = kernel.now().time_since_epoch();
        co_await line.put(customer);
        passages[customer].joined = kernel.now().time_since_epoch();
    }
    line.close();
}

Task<> serve(Kernel& kernel, Queue<std::size_t>& line, const Load& load, std::vector<Passage>& passages)
{
    while (const auto customer = co_await line.next()) {
        passages[*customer].started = kernel.now().time_since_epoch();
        co_await delay(load.services[*customer]);
    }
}

/// A producer that is held while the line is full, and a consumer for each till.
std::vector<Passage> processed(const Load& load, std::size_t tills, std::size_t places)
{
    Kernel kernel;
    Queue<std::size_t> line{places};
    std::vector<Passage> passages(load.gaps.size());
    kernel.spawn(bring(kernel, line, load, passages));
    for (std::size_t till = 0; till < tills; ++till)
        kernel.spawn(serve(kernel, line, load, passages));
    kernel.run();
    return passages;
}

TEST(Recursion, GivesTheWaitsOfTheShopWithOneTill)
{
    const auto passages = simulated(shop(54.0, {.tills = 1}));

    const auto waits = lindleyWaits(poissonLoad(customers, 54.0, meanService));
    ASSERT_EQ(passages.size(), waits.size());
    for (std::size_t customer = 0; customer < customers; ++customer)
        ASSERT_EQ(passages[customer].started - passages[customer].joined, waits[customer]) << "customer " << customer;
}

TEST(Recursion, GivesTheTimesOfTheShopWithThreeTills)
{
    expectSame(simulated(shop(162.0, {.tills = 3})), sharedLine(poissonLoad(customers, 162.0, meanService), 3));
}

TEST(Recursion, GivesTheTimesOfTheShopWithABoundedLineAndAHeldSource)
{
    const Bank bank{.tills = 3, .capacity = 5};

    expectSame(simulated(shop(216.0, bank, WhenBlocked::Hold)),
               boundedLine(poissonLoad(customers, 216.0, meanService), 3, 5, true));
}

TEST(Recursion, GivesTheTimesOfTheShopWithABoundedLineAndCustomersOutside)
{
    const Bank bank{.tills = 3, .capacity = 5};

    expectSame(simulated(shop(162.0, bank)), boundedLine(poissonLoad(customers, 162.0, meanService), 3, 5, false));
}

TEST(Recursion, GivesTheTimesOfProcessesOverAQueue)
{
    for (const std::size_t tills : {1U, 3U}) {
        const Load load = poissonLoad(customers, 54.0 * static_cast<double>(tills), meanService);

        expectSame(processed(load, tills, 0), sharedLine(load, tills));
    }
}

TEST(Recursion, GivesTheTimesOfProcessesOverABoundedQueue)
{
    const Load load = poissonLoad(customers, 216.0, meanService);

    expectSame(processed(load, 3, 5), boundedLine(load, 3, 5, true));
}

}  // namespace
}  // namespace tillsim
