// SPDX-License-Identifier: MIT
// A service is a sum: given the number of items, its parts are independent. Moments are taken for each number of items.
#include "core/theory/service_law.hpp"

#include "core/scenario/service_of.hpp"

#include <fmt/core.h>

#include <cmath>
#include <cstddef>
#include <variant>

namespace tillsim::theory {

namespace {

constexpr Moments nothing{};

/// With `probability` what `moments` say, otherwise 0.
Moments perhaps(double probability, const Moments& moments)
{
    return mixtureOf(probability, moments, nothing);
}

/// Of the sum of n independent ones: cumulants add up.
Moments timesOver(double n, const Moments& one)
{
    const double mean = n * one.first;
    const double variance = n * one.variance();
    const double skew = n * (one.third - 3.0 * one.first * one.second + 2.0 * one.first * one.first * one.first);
    return {mean, variance + mean * mean, skew + 3.0 * mean * variance + mean * mean * mean};
}

Moments needOf(const Product& product)
{
    return product.helper ? perhaps(product.helper->probability, momentsOf(product.helper->time)) : nothing;
}

/// What `timeOf` gives for a product, of one that is taken by weight.
template <typename TimeOf>
Moments overProducts(const Scenario& scenario, const CustomerClass& customerClass, TimeOf timeOf)
{
    Moments item = nothing;
    double before = 0.0;
    for (std::size_t i = 0; i < scenario.products.size(); ++i) {
        const Product& product = scenario.products[i];
        const double weight = customerClass.productWeights.empty() ? product.weight : customerClass.productWeights[i];
        if (weight <= 0.0)
            continue;
        before += weight;
        item = mixtureOf(weight / before, timeOf(product), item);
    }
    return item;
}

/// Scanning one product of the basket, with the helper that it may need.
Moments itemOf(const Scenario& scenario, const CustomerClass& customerClass, double speed)
{
    return overProducts(scenario, customerClass, [speed](const Product& product) {
        return sumOf(scaled(momentsOf(product.scan), 1.0 / speed), needOf(product));
    });
}

Moments callsOf(const Scenario& scenario, CallPer per)
{
    Moments sum = nothing;
    for (const HelperCall& call : scenario.calls) {
        if (call.per == per)
            sum = sumOf(sum, perhaps(call.probability, momentsOf(call.time)));
    }
    return sum;
}

Moments tenderOf(const Scenario& scenario, const CustomerClass& customerClass)
{
    Moments mixture = nothing;
    double before = 0.0;
    for (std::size_t i = 0; i < scenario.tenders.size(); ++i) {
        const Tender& tender = scenario.tenders[i];
        const double share = customerClass.tenderShares.empty() ? tender.share : customerClass.tenderShares[i];
        if (share <= 0.0)
            continue;
        before += share;
        mixture = mixtureOf(share / before, momentsOf(tender.time), mixture);
    }
    return mixture;
}

/// The part of scanning that does not depend on the number of items: all of it, that of a basket of one, or that of a
/// product.
Moments scanningOfOne(const Scenario& scenario, const CustomerClass& customerClass, const Work& work, double speed)
{
    if (const auto* time = std::get_if<Distribution>(&work))
        return scaled(momentsOf(*time), 1.0 / speed);
    if (const auto* formula = std::get_if<ItemFormula>(&work))
        return scaled(momentsOf(formula->residual), toSeconds(formula->scale) / speed);
    return itemOf(scenario, customerClass, speed);
}

/// items^exponent, and 0 for an empty basket, which takes no time whatever the exponent.
double powerOf(double items, double exponent)
{
    return items > 0.0 ? std::pow(items, exponent) : 0.0;
}

/// Scanning of a basket of `items`, given that many.
Moments scanning(const Work& work, const Moments& one, double items)
{
    if (std::holds_alternative<Distribution>(work))
        return one;
    if (const auto* formula = std::get_if<ItemFormula>(&work))
        return scaled(one, powerOf(items, formula->exponent));
    return timesOver(items, one);
}

void add(Moments& sum, double weight, const Moments& more)
{
    sum.first += weight * more.first;
    sum.second += weight * more.second;
    sum.third += weight * more.third;
}

/// A law that theory knows, if `distribution`, divided by `speed`, is one.
ServiceLaw knownLaw(const Distribution& distribution, double speed)
{
    ServiceLaw law{.moments = scaled(momentsOf(distribution), 1.0 / speed)};
    if (const auto* erlang = std::get_if<laws::Erlang>(&distribution.law())) {
        law.kind = erlang->k() == 1 ? ServiceLaw::Kind::Exponential : ServiceLaw::Kind::Erlang;
        law.phases = erlang->k();
    } else if (const auto* several = std::get_if<laws::Hyperexponential>(&distribution.law())) {
        law.kind = ServiceLaw::Kind::Hyperexponential;
        law.p = several->probabilities();
        law.means = several->means();
        for (double& mean : law.means)
            mean /= speed;
    } else if (std::holds_alternative<laws::Exponential>(distribution.law())) {
        law.kind = ServiceLaw::Kind::Exponential;
    } else if (distribution.variance() == 0.0) {
        law.kind = ServiceLaw::Kind::Constant;
    }
    return law;
}

}  // namespace

std::string ServiceLaw::symbol() const
{
    switch (kind) {
    case Kind::Exponential: return "M";
    case Kind::Constant: return "D";
    case Kind::Erlang: return fmt::format("E{}", phases);
    case Kind::Hyperexponential: return fmt::format("H{}", means.size());
    case Kind::General: break;
    }
    return "G";
}

bool ServiceLaw::sameAs(const ServiceLaw& other) const
{
    return kind == other.kind && moments.first == other.moments.first && moments.second == other.moments.second
        && moments.third == other.moments.third;
}

ServiceLaw lawOf(const Moments& moments)
{
    const bool isConstant = moments.variance() <= 1e-15 * moments.second;
    return {.kind = isConstant ? ServiceLaw::Kind::Constant : ServiceLaw::Kind::General, .moments = moments};
}

ServiceLaw serviceLaw(const Scenario& scenario, std::uint32_t customerClass, std::uint32_t bank, double speed,
                      CountLaws& counts)
{
    const Work& work = workOf(scenario, customerClass, bank);
    const CustomerClass& who = scenario.classes[customerClass];
    const auto& selfCheckout = scenario.banks[bank].selfCheckout;
    Moments perItem = callsOf(scenario, CallPer::Item);
    if (!std::holds_alternative<ProductScanning>(work))  // Products may need help however they are scanned.
        perItem = sumOf(perItem, overProducts(scenario, who, needOf));
    Moments besides = sumOf(tenderOf(scenario, who), callsOf(scenario, CallPer::Basket));
    if (selfCheckout)
        besides = sumOf(besides, perhaps(selfCheckout->intervention, momentsOf(selfCheckout->clears)));
    const auto* time = std::get_if<Distribution>(&work);
    if (time && besides.first == 0.0 && perItem.first == 0.0)
        return knownLaw(*time, speed);

    const Moments one = scanningOfOne(scenario, who, work, speed);
    const std::vector<double>& items = counts.of(itemsOf(scenario, customerClass));
    Moments sum;
    for (std::size_t n = 0; n < items.size(); ++n) {
        if (items[n] > 0.0) {
            const auto number = static_cast<double>(n);
            const Moments calls = timesOver(number, perItem);
            add(sum, items[n], sumOf(sumOf(scanning(work, one, number), calls), besides));
        }
    }
    return lawOf(sum);
}

ServiceLaw mixed(const std::vector<ServiceLaw>& laws, const std::vector<double>& weights)
{
    double all = 0.0;
    for (const double weight : weights)
        all += weight;
    ServiceLaw mixture;
    bool same = true;
    bool exponential = true;
    for (std::size_t i = 0; i < laws.size(); ++i) {
        const double share = weights[i] / all;
        add(mixture.moments, share, laws[i].moments);
        same = same && laws[i].sameAs(laws.front());
        exponential = exponential && laws[i].kind == ServiceLaw::Kind::Exponential;
        mixture.p.push_back(share);
        mixture.means.push_back(laws[i].mean());
    }
    if (same)
        return laws.front();
    mixture.kind = exponential ? ServiceLaw::Kind::Hyperexponential : ServiceLaw::Kind::General;
    return mixture;
}

double meanGap(const Scenario& scenario, std::uint32_t customerClass, std::uint32_t bank, CountLaws& counts)
{
    const TimeOfItems* gap = gapOf(scenario, customerClass, bank);
    if (!gap)
        return 0.0;
    if (const auto* time = std::get_if<Distribution>(gap))
        return time->mean();
    const auto& formula = std::get<ItemFormula>(*gap);
    const std::vector<double>& items = counts.of(itemsOf(scenario, customerClass));
    double power = 0.0;
    for (std::size_t n = 0; n < items.size(); ++n)
        power += items[n] * powerOf(static_cast<double>(n), formula.exponent);
    return toSeconds(formula.scale) * power * momentsOf(formula.residual).first;
}

}  // namespace tillsim::theory
