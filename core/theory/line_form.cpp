// SPDX-License-Identifier: MIT
// The choice of a formula for Poisson arrivals at one line.
#include "core/theory/line_form.hpp"

#include "core/theory/approximations.hpp"
#include "core/theory/md_c.hpp"
#include "core/theory/mg_1.hpp"
#include "core/theory/mm_c.hpp"
#include "core/theory/phase_type.hpp"

#include <fmt/core.h>

#include <cmath>
#include <utility>

namespace tillsim::theory {

namespace {

/// Beyond, M/PH/c would take longer than the run that it is to be held against.
constexpr double mostPhaseStates = 60.0;
constexpr std::int64_t mostTills = 200;

LineForm exponentialServices(const LineOfTills& line)
{
    const MMc shop{line.tills, line.rate, 1.0 / line.service.mean()};
    LineForm form;
    addAverages(form.values, shop.averages(), line.rate, shop.load());
    if (line.order == Order::Fifo) {
        addExponentialWait(form.values, shop.waitProbability(), shop.meanWaitOfWaiting());
        return form;
    }
    form.values.push_back({"share.waiting", shop.waitProbability()});
    form.values.push_back({"wait_s.sd", std::sqrt(shop.waitVariance(line.order))});
    return form;
}

LineForm oneTill(const LineOfTills& line)
{
    const MG1 shop{line.rate, line.service.moments};
    LineForm form;
    addAverages(form.values, shop.averages(), line.rate, shop.load());
    form.values.push_back({"share.waiting", shop.load()});
    form.values.push_back({"wait_s.sd", std::sqrt(shop.waitVariance(line.order))});
    return form;
}

LineForm constantServices(const LineOfTills& line)
{
    const MDc shop{line.tills, line.rate, line.service.mean()};
    LineForm form;
    addAverages(form.values, shop.averages(), line.rate, shop.load());
    form.values.push_back({"share.waiting", shop.waitProbability()});
    return form;
}

PhaseType phasesOf(const ServiceLaw& service)
{
    return service.kind == ServiceLaw::Kind::Erlang ? erlangPhases(service.phases, service.mean())
                                                    : hyperexponentialPhases(service.p, service.means);
}

bool hasFewPhases(const LineOfTills& line)
{
    using Kind = ServiceLaw::Kind;
    if (line.tills > mostTills)
        return false;
    if (line.service.kind == Kind::Erlang)
        return line.service.phases < mostTills
            && phaseStates(line.tills, static_cast<std::size_t>(line.service.phases)) <= mostPhaseStates;
    return line.service.kind == Kind::Hyperexponential
        && phaseStates(line.tills, line.service.means.size()) <= mostPhaseStates;
}

LineForm servicesInPhases(const LineOfTills& line)
{
    const PhaseShop shop = phaseShop(line.tills, line.rate, phasesOf(line.service));
    LineForm form;
    addAverages(form.values, shop.averages, line.rate, line.load());
    form.values.push_back({"share.waiting", shop.waitProbability});
    return form;
}

LineForm anyServices(const LineOfTills& line)
{
    const double mean = line.service.mean();
    const double scv = line.service.moments.scv();
    const bool isRegular = scv <= 1.0 && line.tills <= mostTills;
    const double wait = isRegular ? interpolatedWait(line.tills, line.rate, mean, scv)
                                  : allenCunneenWait(line.tills, line.rate, mean, {.gaps = 1.0, .services = scv});
    LineForm form{
        .approximation = isRegular
            ? "M/G/c has no exact form: the mean wait is interpolated between M/D/c and M/M/c (Tijms)"
            : "M/G/c has no exact form: the mean wait is that of M/M/c scaled by variability (Allen-Cunneen)"};
    addAverages(form.values, averagesFromWait(line.rate, wait, mean), line.rate, line.load());
    return form;
}

LineForm valuesOf(const LineOfTills& line)
{
    if (line.service.kind == ServiceLaw::Kind::Exponential)
        return exponentialServices(line);
    if (line.tills == 1)
        return oneTill(line);
    if (line.service.kind == ServiceLaw::Kind::Constant && line.tills <= mostTills)
        return constantServices(line);
    return hasFewPhases(line) ? servicesInPhases(line) : anyServices(line);
}

}  // namespace

LineForm poissonLine(const LineOfTills& line)
{
    LineForm form = valuesOf(line);
    form.model = fmt::format("M/{}/{}", line.service.symbol(), line.tills);
    if (line.order == Order::Lifo)
        form.model += ", last come first served";
    return form;
}

void addAverages(std::vector<TheoryValue>& values, const Averages& averages, double throughput, double utilisation)
{
    static constexpr double hour = 3600.0;
    values.push_back({"wait_s.mean", averages.wait});
    values.push_back({"sojourn_s.mean", averages.sojourn});
    values.push_back({"line_length.mean", averages.inLine});
    values.push_back({"in_shop.mean", averages.inShop});
    values.push_back({"throughput_per_hour", throughput * hour});
    values.push_back({"utilisation", utilisation});
}

void addExponentialWait(std::vector<TheoryValue>& values, double waiting, double mean)
{
    values.push_back({"share.waiting", waiting});
    values.push_back({"wait_s.sd", mean * std::sqrt(waiting * (2.0 - waiting))});
    for (const auto& [name, p] : {std::pair{"p50", 0.5}, {"p90", 0.9}, {"p95", 0.95}, {"p99", 0.99}})
        values.push_back(
            {fmt::format("wait_s.{}", name), p <= 1.0 - waiting ? 0.0 : mean * std::log(waiting / (1.0 - p))});
    for (const int seconds : {60, 180, 300})
        values.push_back({fmt::format("within.{}", seconds), 1.0 - waiting * std::exp(-seconds / mean)});
}

}  // namespace tillsim::theory
