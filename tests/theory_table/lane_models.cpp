// SPDX-License-Identifier: MIT
// A line per till.
#include "core/theory/lanes.hpp"
#include "core/theory/mm_c.hpp"
#include "tests/theory_table/models.hpp"

namespace tillsim::theory_table {

namespace {

Metrics lanes(const Parameters& given, std::int64_t farthest)
{
    const double rate = given.number("lambda");
    const double serviceRate = given.number("mu");
    const std::int64_t number = given.whole("lanes");
    const theory::LanesShop shop = theory::shortestLane(number, rate, serviceRate, farthest);
    const theory::MMc oneLine{number, rate, serviceRate};
    Metrics metrics{{"P_wait", shop.waitProbability},
                    {"P0", shop.empty},
                    {"utilisation", oneLine.load()},
                    {"ratio_Wq_to_MM2", shop.averages.wait / oneLine.averages().wait}};
    addAverages(metrics, shop.averages);
    return metrics;
}

Metrics twoLanes(const Parameters& given)
{
    return lanes(given, 40);
}

Metrics threeLanes(const Parameters& given)
{
    return lanes(given, 16);
}

/// Nobody waits while a till is idle, and who waits where does not matter: M/M/c.
Metrics jockeying(const Parameters& given)
{
    const theory::MMc line{given.whole("lanes"), given.number("lambda"), given.number("mu")};
    Metrics metrics{{"P_wait", line.waitProbability()}, {"P0", line.empty()}, {"utilisation", line.load()}};
    addAverages(metrics, line.averages());
    return metrics;
}

Metrics inTurn(const Parameters& given)
{
    Metrics metrics;
    addAverages(metrics, theory::lanesInTurn(given.whole("lanes"), given.number("lambda"), given.number("mu")));
    return metrics;
}

Metrics atRandom(const Parameters& given)
{
    Metrics metrics;
    addAverages(metrics, theory::randomLane(given.whole("lanes"), given.number("lambda"), given.number("mu")));
    return metrics;
}

Metrics shortestOfSome(const Parameters& given)
{
    Metrics metrics;
    addAverages(metrics, theory::shortestOfSome(static_cast<int>(given.whole("d")), given.number("lambda_per_lane")));
    return metrics;
}

}  // namespace

std::vector<Model> laneModels()
{
    return {{"JSQ, 2 lanes (join shortest, ties random, no jockeying)", twoLanes},
            {"JSQ, 2 lanes with instant jockeying (last of longer moves when difference>=2)", jockeying},
            {"JSQ, 3 lanes (ties random, no jockeying)", threeLanes},
            {"2 lanes, round robin", inTurn},
            {"2 lanes, uniformly random choice", atRandom},
            {"power-of-d supermarket model, N->infinity lanes", shortestOfSome}};
}

}  // namespace tillsim::theory_table
