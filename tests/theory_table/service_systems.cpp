// SPDX-License-Identifier: MIT
// Services of other laws: M/G/1, M/D/1, M/D/c, M/E_k/c, and one till that does not always serve.
#include "core/theory/mm_c.hpp"
#include "tests/theory_table/laws.hpp"
#include "tests/theory_table/systems.hpp"

namespace tillsim::theory_table {

namespace {

using namespace textbook;

System mg1Shop(const Parameters& given, Discipline discipline)
{
    const ServiceLaw law = serviceLaw(given);
    const double rate = given.number("lambda");
    const double mean = law.shift + law.random.mean();
    const double scv = law.random.variance() / (mean * mean);
    System system = settledShop(poisson(rate), rate, law.random, tills(1, discipline),
                                {.serviceRate = 1.0 / mean, .load = rate * mean, .irregularity = (1.0 + scv) / 2.0});
    if (law.shift > 0.0)
        system.scenario.tenders = {{.name = "shift", .time = Distribution::constant(law.shift)}};
    return system;
}

std::vector<System> mg1(const Parameters& given)
{
    System system = mg1Shop(given, Discipline::Fifo);
    addAverages(system);
    system.figures["rho"] = ratio(Sum::busy, Sum::time);
    system.figures["Var_Wq_FIFO"] = variance(Sum::wait, Sum::waitSquared, Sum::served);
    system.figures["Var_W_FIFO"] = variance(Sum::sojourn, Sum::sojournSquared, Sum::served);
    system.figures["busy_period_mean"] = ratio(Sum::busyPeriod, Sum::busyPeriods);
    system.figures["busy_period_var"] = variance(Sum::busyPeriod, Sum::busyPeriodSquared, Sum::busyPeriods);
    system.figures["scv_service"] = [of = variance(Sum::service, Sum::serviceSquared, Sum::served)](const Sums& sums) {
        const double mean = sums[Sum::service] / sums[Sum::served];
        return of(sums) / (mean * mean);
    };
    System lifo = mg1Shop(given, Discipline::Lifo);
    lifo.figures["Var_Wq_LIFO_nonpreempt"] = variance(Sum::wait, Sum::waitSquared, Sum::served);
    return {system, lifo};
}

std::vector<System> md1(const Parameters& given)
{
    std::vector<System> systems = mg1(given);
    LawRows laws{.tailPrefix = "P_Wq_gt_", .limits = {"0.5", "1", "2", "3", "5", "10"}};
    addLaw(systems.front(), Series::waitsByLimit, laws);
    for (const std::string& limit : laws.limits)
        systems.front().figures["P_Wq_le_" + limit]
            = [over = systems.front().figures.at("P_Wq_gt_" + limit)](const Sums& sums) { return 1.0 - over(sums); };
    return systems;
}

System manyTills(std::int64_t count, double rate, const Distribution& service)
{
    const auto servers = static_cast<double>(count);
    System system
        = settledShop(poisson(rate), rate, service, tills(count),
                      {.tills = servers, .serviceRate = 1.0 / service.mean(), .load = rate * service.mean() / servers});
    addAverages(system);
    system.watched.levels = 1;
    system.figures["P0"] = timeShareWith(0);
    system.figures["P_wait"] = shareThatWaits();
    return system;
}

std::vector<System> mdc(const Parameters& given)
{
    const std::int64_t count = given.whole("c");
    const double rate = given.number("lambda");
    const double service = given.number("service");
    System system = manyTills(count, rate, Distribution::constant(service));
    system.figures["ratio_Wq_to_MMc"]
        = times(1.0 / theory::MMc{count, rate, 1.0 / service}.averages().wait, ratio(Sum::wait, Sum::served));
    return {system};
}

std::vector<System> mekc(const Parameters& given)
{
    return {manyTills(given.whole("c"), given.number("lambda"),
                      Distribution::erlang(given.whole("k"), 1.0 / given.number("mu")))};
}

/// A class of customers who never run out and come after all others: whenever nobody else is there, the till serves one
/// of them, which is its break. A scenario has breaks only by the clock.
std::vector<System> breaksWhenIdle(const Parameters& given)
{
    const double rate = given.number("lambda");
    const double serviceRate = given.number("mu");
    const double breakTime = given.number("mean_vacation");
    System system
        = settledShop(poisson(rate), rate, Distribution::exponential(1.0 / serviceRate), tills(1, Discipline::Priority),
                      {.serviceRate = serviceRate, .load = rate / serviceRate});
    system.scenario.classes = classesByPriority({1.0, 0.0});
    system.scenario.classes.back().service = OwnService{.work = Distribution::exponential(breakTime)};
    system.scenario.arrivals.front().customerClass = 0;
    // Twice as many as breaks would fit in if the till did nothing else.
    const double enough = 2.0 * (system.warmUp + system.length) / breakTime;
    system.scenario.arrivals.push_back({.kind = BatchArrivals{.every = Distribution::constant(longestSeconds),
                                                              .size = Distribution::constant(enough),
                                                              .first = FirstBatch::Opening},
                                        .customerClass = 1});
    system.watched.background = 1;
    addAverages(system);
    return {system};
}

/// A till that serves one customer for ever stays open, so that the other opens when N wait for one open till, and
/// closes when it idles.
std::vector<System> opensForGroup(const Parameters& given)
{
    const double rate = given.number("lambda");
    const double serviceRate = given.number("mu");
    System system = settledShop(poisson(rate), rate, Distribution::exponential(1.0 / serviceRate), tills(2),
                                {.serviceRate = serviceRate, .load = rate / serviceRate});
    system.scenario.classes = classesByPriority({1.0, 0.0});
    system.scenario.classes.back().service = OwnService{.work = Distribution::constant(longestSeconds)};
    system.scenario.arrivals.front().customerClass = 0;
    system.scenario.arrivals.push_back(
        {.kind = BatchArrivals{.every = Distribution::constant(longestSeconds)}, .customerClass = 1});
    system.scenario.banks.front().opening
        = OpeningPolicy{.perTill = given.number("N") - 1.0, .count = CountedForOpening::Waiting};
    system.watched.background = 1;
    addAverages(system);
    return {system};
}

}  // namespace

std::vector<SimulatedModel> serviceSystems()
{
    const Reason approximation{"approx_", "an approximation, which the system need not have"};
    const Reason random{"Var_Wq_SIRO", "no line is served in random order"};
    return {{"M/G/1", mg1, {random}},
            {"M/D/1", md1, {random}},
            {"M/D/c", mdc, {approximation}},
            {"M/E_k/c", mekc, {approximation}},
            {"M/M/1 with multiple server vacations (cashier breaks when idle)", breaksWhenIdle},
            {"M/M/1 with N-policy (till opens when N waiting, closes when empty)", opensForGroup}};
}

}  // namespace tillsim::theory_table
