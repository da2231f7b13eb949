// SPDX-License-Identifier: MIT
// Poisson arrivals and exponential services, with nobody lost: M/M/1, M/M/c, and tills of different speed.
#include "core/theory/mm_1.hpp"
#include "core/theory/mm_c.hpp"
#include "tests/theory_table/systems.hpp"

#include <numeric>

namespace tillsim::theory_table {

namespace {

using namespace textbook;

const std::vector<std::string> shares{"0.5", "0.9", "0.95", "0.99"};

System mmcShop(std::int64_t count, double rate, double serviceRate, Discipline discipline = Discipline::Fifo)
{
    const auto servers = static_cast<double>(count);
    return settledShop(poisson(rate), rate, Distribution::exponential(1.0 / serviceRate), tills(count, discipline),
                       {.tills = servers, .serviceRate = serviceRate, .load = rate / (servers * serviceRate)});
}

template <typename Line>
std::vector<double> quantiles(const Line& quantileOf)
{
    std::vector<double> values;
    for (const std::string& share : shares)
        values.push_back(quantileOf(std::stod(share)));
    return values;
}

void addBusyPeriods(System& system)
{
    system.figures["busy_period_mean"] = ratio(Sum::busyPeriod, Sum::busyPeriods);
    system.figures["busy_period_var"] = variance(Sum::busyPeriod, Sum::busyPeriodSquared, Sum::busyPeriods);
    system.figures["served_per_busy_period"] = ratio(Sum::servedInBusyPeriods, Sum::busyPeriods);
}

void addMM1Laws(System& system, double rate, double serviceRate)
{
    const theory::MMc line{1, rate, serviceRate};
    const theory::MM1 till{rate, serviceRate};
    const std::vector<std::string> times{"1", "2", "5", "10"};
    addLaw(system, Series::waitsByLimit,
           {"P_Wq_gt_", times, "Wq_q", shares, quantiles([&](double share) { return line.waitQuantile(share); })});
    addLaw(system, Series::sojournsByLimit,
           {"P_W_gt_", times, "W_q", shares, quantiles([&](double share) { return till.sojournQuantile(share); })});
    constexpr std::size_t levels = 11;
    system.watched.levels = levels;
    system.figures["P0"] = timeShareWith(0);
    for (std::size_t n = 0; n < levels; ++n)
        system.figures["P_N_eq_" + std::to_string(n)] = timeShareWith(n);
}

System lastInFirstOut(System system)
{
    system.figures["Var_Wq_LIFO"] = variance(Sum::wait, Sum::waitSquared, Sum::served);
    system.figures["Var_Wq_LIFO_nonpreempt"] = variance(Sum::wait, Sum::waitSquared, Sum::served);
    system.figures["Var_W_LIFO_nonpreempt"] = variance(Sum::sojourn, Sum::sojournSquared, Sum::served);
    return system;
}

std::vector<System> mm1(const Parameters& given)
{
    const double rate = given.number("lambda");
    const double serviceRate = given.number("mu");
    System system = mmcShop(1, rate, serviceRate);
    addAverages(system);
    addBusyPeriods(system);
    addMM1Laws(system, rate, serviceRate);
    system.figures["rho"] = ratio(Sum::busy, Sum::time);
    system.figures["Var_L"] = variance(Sum::inShop, Sum::inShopSquared, Sum::time);
    system.figures["Var_Lq"] = variance(Sum::inLine, Sum::inLineSquared, Sum::time);
    system.figures["Var_W_FIFO"] = variance(Sum::sojourn, Sum::sojournSquared, Sum::served);
    system.figures["Var_Wq_FIFO"] = variance(Sum::wait, Sum::waitSquared, Sum::served);
    return {system, lastInFirstOut(mmcShop(1, rate, serviceRate, Discipline::Lifo))};
}

std::vector<System> mmc(const Parameters& given)
{
    const std::int64_t count = given.whole("c");
    const double rate = given.number("lambda");
    const double serviceRate = given.number("mu");
    const theory::MMc line{count, rate, serviceRate};
    System system = mmcShop(count, rate, serviceRate);
    addAverages(system);
    addLaw(system, Series::waitsByLimit,
           {"P_Wq_gt_", {"0.5", "1.0", "2.0", "5.0"}, "Wq_q", shares, quantiles([&](double share) {
                return line.waitQuantile(share);
            })});
    system.watched.levels = 1;
    system.figures["P0"] = timeShareWith(0);
    system.figures["rho"] = times(1.0 / static_cast<double>(count), ratio(Sum::busy, Sum::time));
    system.figures["P_wait"] = shareThatWaits();
    system.figures["E_Wq2"] = ratio(Sum::waitSquared, Sum::served);
    system.figures["Var_Wq_FIFO"] = variance(Sum::wait, Sum::waitSquared, Sum::served);
    system.figures["E_Wq_given_wait"] = ratio(Sum::wait, Sum::servedWaited);
    return {system, lastInFirstOut(mmcShop(count, rate, serviceRate, Discipline::Lifo))};
}

std::vector<System> unequalTills(const Parameters& given)
{
    static const std::map<std::string, TillPick> picks{
        {"fastest", TillPick::Fastest}, {"slowest", TillPick::Slowest}, {"random", TillPick::Random}};
    const double rate = given.number("lambda");
    const std::vector<double>& speeds = given.numbers("mu");
    const double together = std::accumulate(speeds.begin(), speeds.end(), 0.0);
    const auto servers = static_cast<double>(speeds.size());
    System system = settledShop(poisson(rate), rate, Distribution::exponential(1.0),
                                tillsOfSpeeds(speeds, picks.at(given.word("idle_choice"))),
                                {.tills = servers, .serviceRate = together / servers, .load = rate / together});
    addAverages(system);
    system.watched.levels = 1;
    system.figures["P0"] = timeShareWith(0);
    system.figures["P_wait"] = shareThatWaits();
    for (std::size_t till = 0; till < speeds.size(); ++till)
        system.figures["utilisation_server" + std::to_string(till + 1)] = utilisationOf(till);
    return {system};
}

}  // namespace

std::vector<SimulatedModel> exponentialSystems()
{
    const Reason random{"Var_Wq_SIRO", "no line is served in random order"};
    return {{"M/M/1",
             mm1,
             {random,
              {"Var_W_LIFO_preempt_resume", "a line that is served last in first out cuts no service"},
              {"Var_W_processor_sharing", "a till serves one customer at a time"}}},
            {"M/M/c", mmc, {random}},
            {"M/M/c heterogeneous rates, shared line", unequalTills}};
}

}  // namespace tillsim::theory_table
