// SPDX-License-Identifier: MIT
// Poisson arrivals and exponential services, with customers who are sent away or give up.
#include "tests/theory_table/systems.hpp"

#include <algorithm>

namespace tillsim::theory_table {

namespace {

using namespace textbook;

Settling settling(std::int64_t count, double load, double serviceRate)
{
    return {.tills = static_cast<double>(count), .serviceRate = serviceRate, .load = load};
}

/// With a line that has an end or loses the impatient, the load that decides is never near 1.
constexpr double heaviest = 0.9;

System lossShop(std::int64_t count, std::int64_t most, double rate, double serviceRate, const Distribution& service)
{
    const double load = rate / (static_cast<double>(count) * serviceRate);
    System system = settledShop(poisson(rate), rate, service, tillsAndCustomers(count, most),
                                settling(count, std::min(load, heaviest), serviceRate));
    system.figures["P_block"] = ratio(Sum::lost, Sum::arrived);
    system.figures["utilisation"] = times(1.0 / static_cast<double>(count), ratio(Sum::busy, Sum::time));
    return system;
}

/// Any service distribution will do; this one is far from exponential.
std::vector<System> loss(const Parameters& given)
{
    const std::int64_t count = given.whole("c");
    System system = lossShop(count, count, given.number("a"), 1.0, Distribution::uniform(0.0, 2.0));
    system.figures["L"] = ratio(Sum::inShop, Sum::time);
    return {system};
}

std::vector<System> limitedRoom(const Parameters& given)
{
    const double serviceRate = given.number("mu");
    System system = lossShop(given.whole("c"), given.whole("K_total"), given.number("lambda"), serviceRate,
                             Distribution::exponential(1.0 / serviceRate));
    addAverages(system);
    system.watched.levels = 1;
    system.figures["P0"] = timeShareWith(0);
    system.figures["throughput"] = ratio(Sum::served, Sum::time);
    system.figures["P_wait_accepted"] = shareThatWaits();
    return {system};
}

System impatientShop(const Parameters& given, const Distribution& patience)
{
    const double rate = given.number("lambda");
    const double serviceRate = given.number("mu");
    const std::int64_t count = given.whole("c");
    const double load = rate / (static_cast<double>(count) * serviceRate);
    System system = settledShop(poisson(rate), rate, Distribution::exponential(1.0 / serviceRate), tills(count),
                                settling(count, std::min(load, heaviest), serviceRate));
    system.scenario.classes.front().patience = patience;
    system.figures["P_abandon"]
        = [](const Sums& sums) { return sums[Sum::reneged] / (sums[Sum::reneged] + sums[Sum::served]); };
    system.figures["E_wait_all"] = [](const Sums& sums) {
        return (sums[Sum::wait] + sums[Sum::waitOfReneged]) / (sums[Sum::served] + sums[Sum::reneged]);
    };
    return system;
}

std::vector<System> erlangA(const Parameters& given)
{
    System system = impatientShop(given, Distribution::exponential(1.0 / given.number("theta")));
    system.watched.levels = 1;
    system.figures["P0"] = timeShareWith(0);
    system.figures["P_wait"] = shareThatWaits();
    system.figures["P_abandon_given_wait"]
        = [](const Sums& sums) { return sums[Sum::reneged] / (sums[Sum::reneged] + sums[Sum::servedWaited]); };
    system.figures["L"] = ratio(Sum::inShop, Sum::time);
    system.figures["Lq"] = ratio(Sum::inLine, Sum::time);
    system.figures["E_wait_served"] = ratio(Sum::wait, Sum::served);
    system.figures["E_wait_abandoned"] = ratio(Sum::waitOfReneged, Sum::reneged);
    system.figures["throughput"] = ratio(Sum::served, Sum::time);
    system.figures["utilisation"] = times(1.0 / static_cast<double>(given.whole("c")), ratio(Sum::busy, Sum::time));
    return {system};
}

std::vector<System> bounded(const Parameters& given, const Distribution& patience)
{
    System system = impatientShop(given, patience);
    system.watched.offeredWaits = true;
    system.figures["P_wait_offered"] = shareThatWaits();
    system.figures["E_offered_wait"] = ratio(Sum::offeredWait, Sum::offered);
    return {system};
}

std::vector<System> constantPatience(const Parameters& given)
{
    return bounded(given, Distribution::constant(given.number("patience")));
}

std::vector<System> uniformPatience(const Parameters& given)
{
    return bounded(given, Distribution::uniform(0.0, given.number("tau")));
}

}  // namespace

std::vector<SimulatedModel> lossSystems()
{
    return {{"M/G/c/c (Erlang B, insensitive to service distribution)", loss},
            {"M/M/c/K", limitedRoom},
            {"M/M/1 with balking: join prob 1/(n+1)",
             nullptr,
             {{"", "the probability of balking grows in proportion to the line, which 1 - 1/(n+1) does not"}}},
            {"M/M/c//N finite source (machine repair)",
             nullptr,
             {{"", "no source waits until its customer has been served"}}},
            {"M/M/c+M (Erlang A)", erlangA},
            {"M/M/c+D (deterministic patience)", constantPatience},
            {"M/M/c+U(0,tau) (uniform patience)", uniformPatience}};
}

}  // namespace tillsim::theory_table
