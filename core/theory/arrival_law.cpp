// SPDX-License-Identifier: MIT
// Independent Poisson processes add up to one; other sources stay alone, or are taken for Poisson and said to be.
#include "core/theory/arrival_law.hpp"

#include "core/scenario/expected_customers.hpp"
#include "core/theory/class_shares.hpp"
#include "core/theory/count_law.hpp"
#include "core/theory/moments.hpp"
#include "core/theory/row_services.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <set>
#include <utility>
#include <variant>

namespace tillsim::theory {

namespace {

/// Adds customers of `source` who come at `rate` in [from, to) to those of each class.
void share(std::vector<double>& rateOfClass, const Scenario& scenario, const ArrivalSource& source, double rate,
           double from, double to)
{
    const std::vector<double> shares = classShares(scenario, source, from, to);
    for (std::size_t i = 0; i < shares.size(); ++i)
        rateOfClass[i] += rate * shares[i];
}

/// The mean rate from `from` to `to` of a source that has no limit.
double endlessRate(const ArrivalSource& source, double from, double to)
{
    return (expectedCustomers(source, fromSeconds(to)) - expectedCustomers(source, fromSeconds(from))) / (to - from);
}

/// Whether a source may come to its end within the run. A limit far beyond what can come is none.
bool mayStop(const ArrivalSource& source, Duration duration)
{
    if (!source.limit)
        return false;
    ArrivalSource endless = source;
    endless.limit.reset();
    return static_cast<double>(*source.limit) < 2.0 * expectedCustomers(endless, duration) + 100.0;
}

/// The mean rate from `from` to `to`. A source that stops after so many comes at the same rate until then.
double rateOf(const ArrivalSource& source, double from, double to)
{
    if (!source.limit)
        return endlessRate(source, from, to);
    ArrivalSource endless = source;
    endless.limit.reset();
    return endlessRate(endless, from, to);
}

bool isFlat(const ProfileArrivals& profile)
{
    return std::ranges::all_of(profile.perHour, [&](double rate) { return rate == profile.perHour.front(); });
}

/// Cuts the day wherever a profile changes.
void cutDay(ArrivalLaw& law, const Scenario& scenario)
{
    const double duration = toSeconds(scenario.duration);
    std::set<double> cuts{0.0, duration};
    for (const ArrivalSource& source : scenario.arrivals) {
        const auto* profile = std::get_if<ProfileArrivals>(&source.kind);
        for (std::size_t i = 1; profile && i <= profile->perHour.size(); ++i)
            cuts.insert(std::min(duration, static_cast<double>(i) * toSeconds(profile->interval)));
        if (profile && profile->shape == ProfileShape::Linear && !isFlat(*profile))
            law.broken.emplace_back("the rate changes within each interval of the profile; its mean is taken");
    }
    for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
        RateInterval interval{.from = *cut, .to = *std::next(cut)};
        interval.rateOfClass.resize(scenario.classes.size());
        for (const ArrivalSource& source : scenario.arrivals) {
            const double rate = rateOf(source, interval.from, interval.to);
            interval.rate += rate;
            share(interval.rateOfClass, scenario, source, rate, interval.from, interval.to);
        }
        law.day.push_back(interval);
    }
}

void takeBatches(ArrivalLaw& law, const BatchArrivals& batches)
{
    const std::vector<double> sizes = countProbabilities(batches.size);
    const Moments moments = momentsOfCount(sizes);
    std::vector<double> exceeds(sizes.size());
    double beyond = 0.0;
    for (std::size_t n = sizes.size(); n-- > 0;) {
        exceeds[n] = beyond;
        beyond += sizes[n];
    }
    law.kind = ArrivalLaw::Kind::Batches;
    law.batchRate = 1.0 / batches.every.mean();
    for (double& rate : law.rateOfClass)
        rate *= law.batchRate * moments.first / law.rate;  // Sizes are rounded up.
    law.rate = law.batchRate * moments.first;
    law.batch = {.mean = moments.first, .second = moments.second, .exceeds = [exceeds](std::int64_t n) {
                     const auto place = static_cast<std::size_t>(n);
                     return place < exceeds.size() ? exceeds[place] : 0.0;
                 }};
    const auto* erlang = std::get_if<laws::Erlang>(&batches.every.law());
    if (!std::holds_alternative<laws::Exponential>(batches.every.law()) && !(erlang && erlang->k() == 1))
        law.broken.emplace_back("the times between batches are not exponential");
}

void takeGaps(ArrivalLaw& law, const Distribution& gap)
{
    law.gapScv = momentsOf(gap).scv();
    if (const auto* erlang = std::get_if<laws::Erlang>(&gap.law())) {
        law.gapPhases = erlang->k();
        law.gap = erlangTransform(erlang->k(), gap.mean());
    } else if (const auto* several = std::get_if<laws::Hyperexponential>(&gap.law())) {
        std::vector<double> rates;
        for (const double mean : several->means())
            rates.push_back(1.0 / mean);
        law.gap = hyperexponentialTransform(several->probabilities(), std::move(rates));
    } else if (gap.variance() == 0.0) {
        law.gap = constantTransform(gap.mean());
    }
    const bool isPoisson = std::holds_alternative<laws::Exponential>(gap.law()) || law.gapPhases == 1;
    law.kind = isPoisson ? ArrivalLaw::Kind::Poisson : ArrivalLaw::Kind::Renewal;
}

/// A source that is the only one.
void takeAlone(ArrivalLaw& law, const ArrivalSource& source)
{
    if (const auto* batches = std::get_if<BatchArrivals>(&source.kind))
        takeBatches(law, *batches);
    else if (const auto* renewal = std::get_if<RenewalArrivals>(&source.kind))
        takeGaps(law, renewal->gap);
    else if (std::holds_alternative<TraceArrivals>(source.kind))
        law.broken.emplace_back("customers come from a trace, and are taken for Poisson arrivals at its mean rate");
}

bool isPoisson(const ArrivalSource& source)
{
    return std::holds_alternative<PoissonArrivals>(source.kind) || std::holds_alternative<ProfileArrivals>(source.kind);
}

}  // namespace

ArrivalLaw arrivalLaw(const Scenario& scenario)
{
    ArrivalLaw law;
    law.rateOfClass.resize(scenario.classes.size());
    bool varies = false;
    for (const ArrivalSource& source : scenario.arrivals) {
        const double rate = rateOf(source, 0.0, toSeconds(scenario.duration));
        law.rate += rate;
        share(law.rateOfClass, scenario, source, rate, 0.0, toSeconds(scenario.duration));
        varies = varies || std::holds_alternative<ProfileArrivals>(source.kind);
    }
    const auto stops = [&scenario](const ArrivalSource& each) { return mayStop(each, scenario.duration); };
    if (std::ranges::any_of(scenario.arrivals, stops))
        law.broken.emplace_back("a source stops after so many customers; it is taken to go on");
    complainAboutRows(scenario, law.broken);
    if (scenario.arrivals.size() == 1)
        takeAlone(law, scenario.arrivals.front());
    else if (!std::ranges::all_of(scenario.arrivals, isPoisson))
        law.broken.emplace_back("several sources come together that are not all Poisson processes");
    if (varies) {
        cutDay(law, scenario);
        law.kind = ArrivalLaw::Kind::Day;
    }
    const auto isMeanRate
        = [&law](const RateInterval& each) { return std::abs(each.rate - law.rate) < 1e-9 * law.rate; };
    if (varies && std::ranges::all_of(law.day, isMeanRate))
        law.kind = ArrivalLaw::Kind::Poisson;
    return law;
}

}  // namespace tillsim::theory
