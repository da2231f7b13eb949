// SPDX-License-Identifier: MIT
#include "tests/theory_table/figures.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tillsim::theory_table {

namespace {

// Of the expected quantile.
constexpr double below = 0.98;
constexpr double above = 1.02;

std::size_t positionOf(const std::vector<double>& limits, double limit)
{
    return static_cast<std::size_t>(std::lower_bound(limits.begin(), limits.end(), limit) - limits.begin());
}

Figure quantile(double share, double low, double high, const Figure& tailAtLow, const Figure& tailAtHigh)
{
    return [=](const Sums& sums) {
        const double logLow = std::log(tailAtLow(sums));
        const double logHigh = std::log(tailAtHigh(sums));
        return low + (high - low) * (std::log1p(-share) - logLow) / (logHigh - logLow);
    };
}

}  // namespace

Figure ratio(Sum numerator, Sum denominator)
{
    return [=](const Sums& sums) { return sums[numerator] / sums[denominator]; };
}

Figure times(double factor, Figure figure)
{
    return [factor, figure = std::move(figure)](const Sums& sums) { return factor * figure(sums); };
}

Figure variance(Sum sum, Sum squares, Sum number)
{
    return [=](const Sums& sums) {
        const double mean = sums[sum] / sums[number];
        return sums[squares] / sums[number] - mean * mean;
    };
}

Figure deviation(Sum sum, Sum squares, Sum number)
{
    return [of = variance(sum, squares, number)](const Sums& sums) { return std::sqrt(of(sums)); };
}

Figure timeShareWith(std::size_t inShop)
{
    return [=](const Sums& sums) { return sums.at(Series::timeWithInShop, inShop) / sums[Sum::time]; };
}

Figure shareThatWaits()
{
    return [](const Sums& sums) {
        return (sums[Sum::servedWaited] + sums[Sum::reneged]) / (sums[Sum::served] + sums[Sum::reneged]);
    };
}

Figure utilisationOf(std::size_t till)
{
    return [=](const Sums& sums) { return sums.at(Series::busyOfTill, till) / sums[Sum::time]; };
}

Figure meanOfClass(Series series, std::size_t position)
{
    return [=](const Sums& sums) { return sums.at(series, position) / sums.at(Series::servedOfClass, position); };
}

Figure perReplication(Series series, std::size_t position)
{
    return [=](const Sums& sums) { return sums.at(series, position) / sums[Sum::replications]; };
}

Figure tail(Series byLimit, std::size_t position)
{
    return [=](const Sums& sums) { return sums.from(byLimit, position + 1) / sums[Sum::served]; };
}

void addAverages(System& system)
{
    system.figures["L"] = ratio(Sum::inShop, Sum::time);
    system.figures["Lq"] = ratio(Sum::inLine, Sum::time);
    system.figures["W"] = ratio(Sum::sojourn, Sum::served);
    system.figures["Wq"] = ratio(Sum::wait, Sum::served);
}

void addLaw(System& system, Series byLimit, const LawRows& rows)
{
    std::vector<double> limits;
    for (const std::string& limit : rows.limits)
        limits.push_back(std::stod(limit));
    for (const double expected : rows.expected)
        limits.insert(limits.end(), {below * expected, above * expected});
    std::sort(limits.begin(), limits.end());
    const auto tailAt = [&](double limit) { return tail(byLimit, positionOf(limits, limit)); };
    for (const std::string& limit : rows.limits)
        system.figures[rows.tailPrefix + limit] = tailAt(std::stod(limit));
    for (std::size_t at = 0; at < rows.shares.size(); ++at) {
        const double low = below * rows.expected[at];
        const double high = above * rows.expected[at];
        if (high > 0.0)
            system.figures[rows.quantilePrefix + rows.shares[at]]
                = quantile(std::stod(rows.shares[at]), low, high, tailAt(low), tailAt(high));
    }
    (byLimit == Series::waitsByLimit ? system.watched.waitLimits : system.watched.sojournLimits) = std::move(limits);
}

}  // namespace tillsim::theory_table
