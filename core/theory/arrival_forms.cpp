// SPDX-License-Identifier: MIT
// Arrivals that are not one Poisson process of customers.
#include "core/theory/approximations.hpp"
#include "core/theory/batches.hpp"
#include "core/theory/erlang_gaps.hpp"
#include "core/theory/gi_m_1.hpp"
#include "core/theory/special_forms.hpp"

#include <fmt/core.h>

namespace tillsim::theory {

LineForm batchesForm(const ShopFacts& facts, std::vector<std::string>& broken)
{
    const ArrivalLaw& arrivals = facts.arrivals;
    const double mean = facts.service.mean();
    LineForm form;
    if (facts.tills == 1) {
        form.model = fmt::format("M^X/{}/1", facts.service.symbol());
        const double wait = batchWaitAtOneTill(arrivals.batchRate, arrivals.batch, facts.service.moments);
        addAverages(form.values, averagesFromWait(arrivals.rate, wait, mean), arrivals.rate, facts.load());
        return form;
    }
    form.model = fmt::format("M^X/M/{}", facts.tills);
    const BatchShop shop
        = batchArrivals(facts.tills, arrivals.batchRate, arrivals.batch, exponentialRate(facts, broken));
    addAverages(form.values, shop.averages, arrivals.rate, facts.load());
    return form;
}

LineForm gapsForm(const ShopFacts& facts, std::vector<std::string>&)
{
    static constexpr std::int64_t mostPhases = 60;
    const ArrivalLaw& arrivals = facts.arrivals;
    const ServiceLaw& service = facts.service;
    const double mean = service.mean();
    const std::string regular = arrivals.gapScv == 0.0 ? "D" : "GI";
    const std::string gaps = arrivals.gapPhases > 0 ? fmt::format("E{}", arrivals.gapPhases) : regular;
    LineForm form{.model = fmt::format("{}/{}/{}", gaps, service.symbol(), facts.tills)};
    if (facts.isLastFirst())
        form.model += ", last come first served";
    const Irregularity irregularity{.gaps = arrivals.gapScv, .services = service.moments.scv()};
    if (facts.tills == 1 && arrivals.gap && service.kind == ServiceLaw::Kind::Exponential) {
        const GIM1 line{arrivals.rate, arrivals.gap, 1.0 / mean};
        addAverages(form.values, line.averages(), arrivals.rate, facts.load());
        if (facts.isLastFirst())
            form.values.push_back({"share.waiting", line.waitProbability()});
        else
            addExponentialWait(form.values, line.waitProbability(), mean / (1.0 - line.root()));
        return form;
    }
    if (facts.tills == 1 && service.kind == ServiceLaw::Kind::Erlang && arrivals.gapPhases > 0
        && arrivals.gapPhases <= mostPhases / service.phases) {
        addAverages(form.values, erlangGapsAndServices(arrivals.gapPhases, arrivals.rate, service.phases, 1.0 / mean),
                    arrivals.rate, facts.load());
        return form;
    }
    const bool isOneTill = facts.tills == 1;
    form.approximation = isOneTill
        ? "GI/G/1 has no exact form: the mean wait is that of Kraemer and Langenbach-Belz"
        : "GI/G/c has no exact form: the mean wait is that of M/M/c scaled by variability (Allen-Cunneen)";
    const double wait = isOneTill ? kraemerLangenbachBelzWait(arrivals.rate, mean, irregularity)
                                  : allenCunneenWait(facts.tills, arrivals.rate, mean, irregularity);
    addAverages(form.values, averagesFromWait(arrivals.rate, wait, mean), arrivals.rate, facts.load());
    return form;
}

}  // namespace tillsim::theory
