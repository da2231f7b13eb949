// SPDX-License-Identifier: MIT
// Arrivals that are no Poisson process: renewal gaps, and batches.
#include "core/theory/approximations.hpp"
#include "core/theory/batches.hpp"
#include "core/theory/erlang_gaps.hpp"
#include "core/theory/gi_m_1.hpp"
#include "tests/theory_table/models.hpp"

namespace tillsim::theory_table {

namespace {

Metrics gim1(const Parameters& given, const theory::Transform& gap)
{
    const theory::GIM1 line{given.number("lambda"), gap, given.number("mu")};
    Metrics metrics{{"sigma", line.root()}, {"P_wait", line.waitProbability()}, {"Var_Wq_FIFO", line.waitVariance()}};
    addAverages(metrics, line.averages());
    return metrics;
}

Metrics ekm1(const Parameters& given)
{
    return gim1(given, theory::erlangTransform(given.whole("k"), 1.0 / given.number("lambda")));
}

Metrics h2m1(const Parameters& given)
{
    const double p = given.number("p");
    return gim1(given, theory::hyperexponentialTransform({p, 1.0 - p}, {given.number("rate1"), given.number("rate2")}));
}

Metrics dm1(const Parameters& given)
{
    return gim1(given, theory::constantTransform(1.0 / given.number("lambda")));
}

Metrics ekem1(const Parameters& given)
{
    const std::int64_t k = given.whole("k_arrival");
    const std::int64_t m = given.whole("m_service");
    const double rate = given.number("lambda");
    const double mean = 1.0 / given.number("mu");
    const theory::Irregularity irregularity{.gaps = 1.0 / static_cast<double>(k),
                                            .services = 1.0 / static_cast<double>(m)};
    Metrics metrics{{"P0", 1.0 - rate * mean},
                    {"Kingman_upper_Wq", theory::kingmanBound(rate, mean, irregularity)},
                    {"Marshall_lower_Wq_GI", theory::marshallBound(rate, mean, irregularity)},
                    {"KLB_approx_Wq", theory::kraemerLangenbachBelzWait(rate, mean, irregularity)}};
    addAverages(metrics, theory::erlangGapsAndServices(k, rate, m, 1.0 / mean));
    return metrics;
}

Metrics batches(const Parameters& given, std::int64_t servers, const theory::BatchSize& size)
{
    const theory::BatchShop shop
        = theory::batchArrivals(servers, given.number("lambda_batches"), size, given.number("mu"));
    Metrics metrics{{"rho", shop.load}, {"P0", shop.empty}};
    addAverages(metrics, shop.averages);
    return metrics;
}

Metrics fixedBatches1(const Parameters& given)
{
    return batches(given, 1, theory::fixedBatch(given.whole("batch")));
}

Metrics geometricBatches1(const Parameters& given)
{
    return batches(given, 1, theory::geometricBatch(1.0 / given.number("p")));
}

Metrics fixedBatches(const Parameters& given)
{
    return batches(given, given.whole("c"), theory::fixedBatch(given.whole("batch")));
}

}  // namespace

std::vector<Model> gapModels()
{
    return {{"E_k/M/1", ekm1},
            {"H2/M/1 (balanced means, scv_a=4)", h2m1},
            {"D/M/1", dm1},
            {"E_k/E_m/1", ekem1},
            {"M^X/M/1 fixed batch", fixedBatches1},
            {"M^X/M/1 geometric batch (mean 1/p)", geometricBatches1},
            {"M^X/M/c fixed batch", fixedBatches}};
}

}  // namespace tillsim::theory_table
