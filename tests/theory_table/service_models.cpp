// SPDX-License-Identifier: MIT
// Services of other laws: M/G/1, M/D/1, M/D/c, M/E_k/c, and one till that does not always serve.
#include "core/theory/approximations.hpp"
#include "core/theory/idle_work.hpp"
#include "core/theory/md_c.hpp"
#include "core/theory/mg_1.hpp"
#include "core/theory/mm_c.hpp"
#include "core/theory/phase_type.hpp"
#include "tests/theory_table/laws.hpp"
#include "tests/theory_table/models.hpp"

namespace tillsim::theory_table {

namespace {

using theory::Moments;
using theory::momentsOf;
using theory::Order;

Moments serviceOf(const Parameters& given)
{
    const ServiceLaw law = serviceLaw(given);
    const Moments random = momentsOf(law.random);
    return law.shift > 0.0 ? sumOf(momentsOf(Distribution::constant(law.shift)), random) : random;
}

Metrics mg1(const Parameters& given)
{
    const Moments service = serviceOf(given);
    const theory::MG1 line{given.number("lambda"), service};
    Metrics metrics{{"rho", line.load()},
                    {"Var_Wq_FIFO", line.waitVariance()},
                    {"Var_W_FIFO", line.sojournVariance()},
                    {"Var_Wq_LIFO_nonpreempt", line.waitVariance(Order::Lifo)},
                    {"Var_Wq_SIRO", line.waitVariance(Order::Random)},
                    {"busy_period_mean", line.busyPeriodMean()},
                    {"busy_period_var", line.busyPeriodVariance()},
                    {"scv_service", service.scv()}};
    addAverages(metrics, line.averages());
    return metrics;
}

Metrics md1(const Parameters& given)
{
    Metrics metrics = mg1(given);
    const theory::MDc line{1, given.number("lambda"), given.number("mean")};
    for (const int time : {1, 2, 3, 5, 10})
        metrics["P_Wq_le_" + std::to_string(time)] = line.waitWithin(time);
    metrics["P_Wq_le_0.5"] = line.waitWithin(0.5);
    return metrics;
}

Metrics mdc(const Parameters& given)
{
    const std::int64_t servers = given.whole("c");
    const double rate = given.number("lambda");
    const double service = given.number("service");
    const theory::MDc line{servers, rate, service};
    Metrics metrics{
        {"P0", line.empty()},
        {"P_wait", line.waitProbability()},
        {"ratio_Wq_to_MMc", line.averages().wait / theory::MMc{servers, rate, 1.0 / service}.averages().wait},
        {"approx_Cosmetatos_Wq", theory::cosmetatosWait(servers, rate, service)},
        {"approx_AllenCunneen_Wq", theory::allenCunneenWait(servers, rate, service, {.gaps = 1.0, .services = 0.0})}};
    addAverages(metrics, line.averages());
    return metrics;
}

Metrics mekc(const Parameters& given)
{
    const std::int64_t servers = given.whole("c");
    const std::int64_t k = given.whole("k");
    const double rate = given.number("lambda");
    const double mean = 1.0 / given.number("mu");
    const double scv = 1.0 / static_cast<double>(k);
    const theory::PhaseShop shop = theory::phaseShop(servers, rate, theory::erlangPhases(k, mean));
    Metrics metrics{
        {"P0", shop.empty},
        {"P_wait", shop.waitProbability},
        {"approx_interp_Wq", theory::interpolatedWait(servers, rate, mean, scv)},
        {"approx_AllenCunneen_Wq", theory::allenCunneenWait(servers, rate, mean, {.gaps = 1.0, .services = scv})}};
    addAverages(metrics, shop.averages);
    return metrics;
}

Metrics breaksWhenIdle(const Parameters& given)
{
    Metrics metrics;
    addAverages(metrics,
                theory::withBreaksWhenIdle(given.number("lambda"),
                                           momentsOf(Distribution::exponential(1.0 / given.number("mu"))),
                                           momentsOf(Distribution::exponential(given.number("mean_vacation")))));
    return metrics;
}

Metrics opensForGroup(const Parameters& given)
{
    Metrics metrics;
    addAverages(metrics,
                theory::opensForGroup(given.number("lambda"),
                                      momentsOf(Distribution::exponential(1.0 / given.number("mu"))),
                                      static_cast<int>(given.whole("N"))));
    return metrics;
}

}  // namespace

std::vector<Model> serviceModels()
{
    return {{"M/G/1", mg1},
            {"M/D/1", md1},
            {"M/D/c", mdc},
            {"M/E_k/c", mekc},
            {"M/M/1 with multiple server vacations (cashier breaks when idle)", breaksWhenIdle},
            {"M/M/1 with N-policy (till opens when N waiting, closes when empty)", opensForGroup}};
}

}  // namespace tillsim::theory_table
