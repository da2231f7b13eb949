// SPDX-License-Identifier: MIT
// Poisson arrivals, exponential services: M/M/1, M/M/c, limited room, limited crowd, impatience.
#include "core/theory/birth_death.hpp"
#include "core/theory/erlang.hpp"
#include "core/theory/erlang_a.hpp"
#include "core/theory/mm_1.hpp"
#include "core/theory/mm_c.hpp"
#include "core/theory/unequal_tills.hpp"
#include "tests/theory_table/models.hpp"

namespace tillsim::theory_table {

namespace {

using theory::Order;

void addMM1Waits(Metrics& metrics, const theory::MMc& line, const theory::MM1& till)
{
    for (const int time : {1, 2, 5, 10}) {
        metrics["P_W_gt_" + std::to_string(time)] = till.sojournTail(time);
        metrics["P_Wq_gt_" + std::to_string(time)] = line.waitTail(time);
    }
    for (const char* share : {"0.5", "0.9", "0.95", "0.99"}) {
        metrics[std::string{"W_q"} + share] = till.sojournQuantile(std::stod(share));
        metrics[std::string{"Wq_q"} + share] = line.waitQuantile(std::stod(share));
    }
    for (const int n : {0, 1, 2, 5, 10})
        metrics["P_N_eq_" + std::to_string(n)] = till.inShopProbability(n);
}

Metrics mm1(const Parameters& given)
{
    const double serviceRate = given.number("mu");
    const theory::MMc line{1, given.number("lambda"), serviceRate};
    const theory::MM1 till{given.number("lambda"), serviceRate};
    const double serviceVariance = 1.0 / (serviceRate * serviceRate);
    Metrics metrics{{"rho", till.load()},
                    {"P0", line.empty()},
                    {"Var_L", till.inShopVariance()},
                    {"Var_Lq", till.inLineVariance()},
                    {"Var_W_FIFO", till.sojournVariance()},
                    {"Var_Wq_FIFO", line.waitVariance()},
                    {"Var_Wq_LIFO_nonpreempt", line.waitVariance(Order::Lifo)},
                    {"Var_Wq_SIRO", line.waitVariance(Order::Random)},
                    {"Var_W_LIFO_nonpreempt", line.waitVariance(Order::Lifo) + serviceVariance},
                    {"Var_W_LIFO_preempt_resume", till.sojournVarianceLifoPreemptive()},
                    {"Var_W_processor_sharing", till.sojournVarianceShared()},
                    {"busy_period_mean", till.busyPeriodMean()},
                    {"busy_period_var", till.busyPeriodVariance()},
                    {"served_per_busy_period", till.servedPerBusyPeriod()}};
    addAverages(metrics, line.averages());
    addMM1Waits(metrics, line, till);
    return metrics;
}

Metrics mmc(const Parameters& given)
{
    const theory::MMc line{given.whole("c"), given.number("lambda"), given.number("mu")};
    Metrics metrics{{"rho", line.load()},
                    {"P0", line.empty()},
                    {"P_wait", line.waitProbability()},
                    {"E_Wq2", line.waitSecondMoment()},
                    {"Var_Wq_FIFO", line.waitVariance()},
                    {"Var_Wq_LIFO", line.waitVariance(Order::Lifo)},
                    {"Var_Wq_SIRO", line.waitVariance(Order::Random)},
                    {"E_Wq_given_wait", line.meanWaitOfWaiting()}};
    addAverages(metrics, line.averages());
    for (const char* time : {"0.5", "1.0", "2.0", "5.0"})
        metrics[std::string{"P_Wq_gt_"} + time] = line.waitTail(std::stod(time));
    for (const char* share : {"0.5", "0.9", "0.95", "0.99"})
        metrics[std::string{"Wq_q"} + share] = line.waitQuantile(std::stod(share));
    return metrics;
}

Metrics loss(const Parameters& given)
{
    const theory::LossSystem shop = theory::lossSystem(given.whole("c"), given.number("a"));
    return {{"P_block", shop.blocked}, {"L", shop.inShop}, {"utilisation", shop.utilisation}};
}

Metrics birthDeath(const theory::BirthDeathShop& shop)
{
    Metrics metrics{{"P0", shop.empty},
                    {"P_block", shop.lastState},
                    {"throughput", shop.throughput},
                    {"utilisation", shop.utilisation},
                    {"P_wait_accepted", shop.waitProbabilityOfEntry}};
    addAverages(metrics, shop.averages);
    return metrics;
}

Metrics limitedRoom(const Parameters& given)
{
    return birthDeath(
        theory::limitedRoom(given.whole("c"), given.whole("K_total"), given.number("lambda"), given.number("mu")));
}

Metrics limitedCrowd(const Parameters& given)
{
    return birthDeath(
        theory::limitedCrowd(given.whole("c"), given.whole("N"), given.number("lambda_each"), given.number("mu")));
}

Metrics discouraged(const Parameters& given)
{
    Metrics metrics = birthDeath(theory::discouraged(given.number("lambda"), given.number("mu")));
    metrics["P_balk"] = 1.0 - metrics["throughput"] / given.number("lambda");
    return metrics;
}

Metrics erlangA(const Parameters& given)
{
    const theory::ErlangA shop
        = theory::erlangA(given.whole("c"), given.number("lambda"), given.number("mu"), given.number("theta"));
    return {{"P0", shop.empty},
            {"P_wait", shop.waitProbability},
            {"P_abandon", shop.abandoned},
            {"P_abandon_given_wait", shop.abandoned / shop.waitProbability},
            {"Lq", shop.inLine},
            {"L", shop.inShop},
            {"E_wait_all", shop.waitOfAll},
            {"E_wait_served", shop.waitOfServed},
            {"E_wait_abandoned", shop.waitOfAbandoned},
            {"throughput", shop.throughput},
            {"utilisation", shop.utilisation}};
}

Metrics bounded(const Parameters& given, const theory::BoundedPatience& patience)
{
    const theory::Abandonment shop
        = theory::abandonment(given.whole("c"), given.number("lambda"), given.number("mu"), patience);
    return {{"P_wait_offered", shop.waitProbability},
            {"P_abandon", shop.abandoned},
            {"E_offered_wait", shop.offeredWait},
            {"E_wait_all", shop.waitOfAll}};
}

Metrics constantPatience(const Parameters& given)
{
    return bounded(given, theory::constantPatience(given.number("patience")));
}

Metrics uniformPatience(const Parameters& given)
{
    return bounded(given, theory::uniformPatience(given.number("tau")));
}

Metrics unequalTills(const Parameters& given)
{
    static const std::map<std::string, theory::IdleTill> choices{{"fastest", theory::IdleTill::Fastest},
                                                                 {"slowest", theory::IdleTill::Slowest},
                                                                 {"random", theory::IdleTill::Random}};
    const theory::UnequalShop shop
        = theory::unequalTills(given.number("lambda"), given.numbers("mu"), choices.at(given.word("idle_choice")));
    Metrics metrics{{"P0", shop.empty}, {"P_wait", shop.waitProbability}};
    for (std::size_t till = 0; till < shop.utilisation.size(); ++till)
        metrics["utilisation_server" + std::to_string(till + 1)] = shop.utilisation[till];
    addAverages(metrics, shop.averages);
    return metrics;
}

}  // namespace

std::vector<Model> exponentialModels()
{
    return {{"M/M/1", mm1},
            {"M/M/c", mmc},
            {"M/G/c/c (Erlang B, insensitive to service distribution)", loss},
            {"M/M/c/K", limitedRoom},
            {"M/M/1 with balking: join prob 1/(n+1)", discouraged},
            {"M/M/c//N finite source (machine repair)", limitedCrowd},
            {"M/M/c+M (Erlang A)", erlangA},
            {"M/M/c+D (deterministic patience)", constantPatience},
            {"M/M/c+U(0,tau) (uniform patience)", uniformPatience},
            {"M/M/c heterogeneous rates, shared line", unequalTills}};
}

}  // namespace tillsim::theory_table
