// SPDX-License-Identifier: MIT
// Arrivals that are no Poisson process: renewal gaps, and batches.
#include "tests/theory_table/systems.hpp"

namespace tillsim::theory_table {

namespace {

using namespace textbook;

double scvOf(const Distribution& law)
{
    return law.variance() / (law.mean() * law.mean());
}

System renewalShop(const Distribution& gap, const Distribution& service)
{
    const double rate = 1.0 / gap.mean();
    System system = settledShop(RenewalArrivals{gap}, rate, service, tills(1),
                                {.serviceRate = 1.0 / service.mean(),
                                 .load = rate * service.mean(),
                                 .irregularity = (scvOf(gap) + scvOf(service)) / 2.0});
    addAverages(system);
    return system;
}

std::vector<System> gim1(const Parameters& given, const Distribution& gap)
{
    System system = renewalShop(gap, Distribution::exponential(1.0 / given.number("mu")));
    system.figures["sigma"] = shareThatWaits();  // The root is just that (L. Kleinrock 1975, section 6.4).
    system.figures["P_wait"] = shareThatWaits();
    system.figures["Var_Wq_FIFO"] = variance(Sum::wait, Sum::waitSquared, Sum::served);
    return {system};
}

std::vector<System> ekm1(const Parameters& given)
{
    return gim1(given, Distribution::erlang(given.whole("k"), 1.0 / given.number("lambda")));
}

std::vector<System> h2m1(const Parameters& given)
{
    const double p = given.number("p");
    return gim1(
        given,
        Distribution::hyperexponential({p, 1.0 - p}, {1.0 / given.number("rate1"), 1.0 / given.number("rate2")}));
}

std::vector<System> dm1(const Parameters& given)
{
    return gim1(given, Distribution::constant(1.0 / given.number("lambda")));
}

std::vector<System> ekem1(const Parameters& given)
{
    System system = renewalShop(Distribution::erlang(given.whole("k_arrival"), 1.0 / given.number("lambda")),
                                Distribution::erlang(given.whole("m_service"), 1.0 / given.number("mu")));
    system.watched.levels = 1;
    system.figures["P0"] = timeShareWith(0);
    return {system};
}

std::vector<System> batchShop(const Parameters& given, std::int64_t count, const Distribution& size)
{
    const double perBatch = given.number("lambda_batches");
    const double serviceRate = given.number("mu");
    const double rate = perBatch * size.mean();
    const auto servers = static_cast<double>(count);
    // In heavy traffic a batch counts as gaps so irregular that as many come in a long time, with the same spread.
    const double irregularity = (size.mean() * (1.0 + scvOf(size)) + 1.0) / 2.0;
    System system = settledShop(batches(Distribution::exponential(1.0 / perBatch), size), rate,
                                Distribution::exponential(1.0 / serviceRate), tills(count),
                                {.tills = servers,
                                 .serviceRate = serviceRate,
                                 .load = rate / (servers * serviceRate),
                                 .irregularity = irregularity});
    addAverages(system);
    system.watched.levels = 1;
    system.figures["P0"] = timeShareWith(0);
    system.figures["rho"] = times(1.0 / servers, ratio(Sum::busy, Sum::time));
    return {system};
}

std::vector<System> fixedBatches1(const Parameters& given)
{
    return batchShop(given, 1, Distribution::constant(given.number("batch")));
}

std::vector<System> geometricBatches1(const Parameters& given)
{
    return batchShop(given, 1, Distribution::geometric(1.0 / given.number("p")));
}

std::vector<System> fixedBatches(const Parameters& given)
{
    return batchShop(given, given.whole("c"), Distribution::constant(given.number("batch")));
}

}  // namespace

std::vector<SimulatedModel> gapSystems()
{
    return {{"E_k/M/1", ekm1},
            {"H2/M/1 (balanced means, scv_a=4)", h2m1},
            {"D/M/1", dm1},
            {"E_k/E_m/1",
             ekem1,
             {{"Kingman_upper_Wq", "a bound, which the system need not reach"},
              {"Marshall_lower_Wq_GI", "a bound, which the system need not reach"},
              {"KLB_approx_Wq", "an approximation, which the system need not have"}}},
            {"M^X/M/1 fixed batch", fixedBatches1},
            {"M^X/M/1 geometric batch (mean 1/p)", geometricBatches1},
            {"M^X/M/c fixed batch", fixedBatches}};
}

}  // namespace tillsim::theory_table
