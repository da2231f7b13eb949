// SPDX-License-Identifier: MIT
// Probabilities of counts, from distribution functions.
#include "core/theory/count_law.hpp"

#include "core/random/distribution_function.hpp"

#include <algorithm>
#include <cmath>
#include <variant>

namespace tillsim::theory {

namespace {

/// Values of an empirical law rounded as they are drawn, without going through a distribution function.
std::vector<double> empiricalCounts(const laws::Empirical& law, bool isCount, std::size_t most)
{
    std::vector<double> probabilities;
    double all = 0.0;
    for (std::size_t i = 0; i < law.values().size(); ++i) {
        const double value = isCount ? law.values()[i] : std::max(1.0, std::ceil(law.values()[i]));
        const auto place = static_cast<std::size_t>(std::clamp(value, 0.0, static_cast<double>(most - 1)));
        if (place >= probabilities.size())
            probabilities.resize(place + 1);
        probabilities[place] += law.weights()[i];
        all += law.weights()[i];
    }
    for (double& each : probabilities)
        each /= all;
    return probabilities;
}

}  // namespace

std::vector<double> countProbabilities(const Distribution& distribution, std::size_t most)
{
    static constexpr double negligible = 1e-11;
    if (const auto* law = std::get_if<laws::Empirical>(&distribution.law()))
        return empiricalCounts(*law, distribution.isCount(), most);
    std::vector<double> probabilities{distribution.isCount() ? distributionFunction(distribution, 0.0) : 0.0};
    double done = probabilities.front();
    while (1.0 - done > negligible && probabilities.size() < most) {
        const double upTo = distributionFunction(distribution, static_cast<double>(probabilities.size()));
        probabilities.push_back(upTo - done);
        done = upTo;
    }
    probabilities.back() += 1.0 - done;
    return probabilities;
}

const std::vector<double>& CountLaws::of(const Distribution& distribution)
{
    const auto found = std::ranges::find(m_known, distribution,
                                         [](const auto& known) -> const Distribution& { return known.first; });
    if (found != m_known.end())
        return found->second;
    return m_known.emplace_back(distribution, countProbabilities(distribution)).second;
}

Moments momentsOfCount(const std::vector<double>& probabilities)
{
    Moments moments;
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        const auto n = static_cast<double>(i);
        moments.first += probabilities[i] * n;
        moments.second += probabilities[i] * n * n;
        moments.third += probabilities[i] * n * n * n;
    }
    return moments;
}

}  // namespace tillsim::theory
