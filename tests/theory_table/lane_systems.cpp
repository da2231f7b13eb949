// SPDX-License-Identifier: MIT
// A line per till.
#include "core/theory/mm_c.hpp"
#include "tests/theory_table/systems.hpp"

namespace tillsim::theory_table {

namespace {

using namespace textbook;

System lanesShop(const Parameters& given, const Bank& bank, double settleTogether)
{
    const double rate = given.number("lambda");
    const double serviceRate = given.number("mu");
    const auto number = given.number("lanes");
    System system
        = settledShop(poisson(rate), rate, Distribution::exponential(1.0 / serviceRate), bank,
                      {.tills = settleTogether, .serviceRate = serviceRate, .load = rate / (number * serviceRate)});
    addAverages(system);
    system.watched.levels = 1;
    system.figures["P0"] = timeShareWith(0);
    system.figures["P_wait"] = shareThatWaits();
    system.figures["utilisation"] = times(1.0 / number, ratio(Sum::busy, Sum::time));
    return system;
}

std::vector<System> shortest(const Parameters& given)
{
    const std::int64_t number = given.whole("lanes");
    System system = lanesShop(given, lanes(number, LineChoice::Shortest), given.number("lanes"));
    const theory::MMc oneLine{number, given.number("lambda"), given.number("mu")};
    system.figures["ratio_Wq_to_MM2"] = times(1.0 / oneLine.averages().wait, ratio(Sum::wait, Sum::served));
    return {system};
}

std::vector<System> jockeying(const Parameters& given)
{
    return {lanesShop(given, lanesWithJockeying(given.whole("lanes")), given.number("lanes"))};
}

// Lanes that nobody compares settle each for itself.

std::vector<System> inTurn(const Parameters& given)
{
    return {lanesShop(given, lanes(given.whole("lanes"), LineChoice::RoundRobin), 1.0)};
}

std::vector<System> atRandom(const Parameters& given)
{
    return {lanesShop(given, lanes(given.whole("lanes"), LineChoice::Random), 1.0)};
}

}  // namespace

std::vector<SimulatedModel> laneSystems()
{
    return {
        {"JSQ, 2 lanes (join shortest, ties random, no jockeying)", shortest},
        {"JSQ, 2 lanes with instant jockeying (last of longer moves when difference>=2)", jockeying},
        {"JSQ, 3 lanes (ties random, no jockeying)", shortest},
        {"2 lanes, round robin", inTurn},
        {"2 lanes, uniformly random choice", atRandom},
        {"power-of-d supermarket model, N->infinity lanes", nullptr, {{"", "a bank has no more than 10,000 lanes"}}}};
}

}  // namespace tillsim::theory_table
