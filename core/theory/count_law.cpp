// SPDX-License-Identifier: MIT
// Probabilities of counts, from distribution functions.
#include "core/theory/count_law.hpp"

#include "core/random/special_functions.hpp"

#include <algorithm>
#include <cmath>
#include <variant>

namespace tillsim::theory {

namespace {

/// P(X > x) of a gamma law of scale 1 for x above shape + 1, by a continued fraction (Abramowitz and Stegun
/// 1964, 6.5.31, evaluated by Lentz's method).
double farAboveGamma(double shape, double x)
{
    static constexpr int enough = 100'000;
    static constexpr double tiny = 1e-300;
    double b = x + 1.0 - shape;
    double c = 1.0 / tiny;
    double d = 1.0 / b;
    double fraction = d;
    for (int i = 1; i < enough; ++i) {
        const double a = -i * (i - shape);
        b += 2.0;
        d = a * d + b;
        d = 1.0 / (std::abs(d) < tiny ? tiny : d);
        c = b + a / c;
        c = std::abs(c) < tiny ? tiny : c;
        fraction *= d * c;
        if (std::abs(d * c - 1.0) < 1e-16)
            break;
    }
    return fraction * std::exp(shape * std::log(x) - x - math::logGamma(shape));
}

/// P(X <= x) of a gamma law of scale 1 for x up to shape + 1, by a series of positive terms (6.5.29 there).
double nearBelowGamma(double shape, double x)
{
    double term = std::exp(shape * std::log(x) - x - math::logGamma(shape + 1.0));
    double sum = 0.0;
    for (double n = shape + 1.0; term > 1e-18 * sum; n += 1.0) {
        sum += term;
        term *= x / n;
    }
    return sum;
}

double belowGamma(double shape, double x)
{
    if (x <= 0.0)
        return 0.0;
    return x < shape + 1.0 ? nearBelowGamma(shape, x) : 1.0 - farAboveGamma(shape, x);
}

double aboveGamma(double shape, double x)
{
    return x < shape + 1.0 ? 1.0 - nearBelowGamma(shape, x) : farAboveGamma(shape, x);
}

double below(const laws::Constant& law, double x)
{
    return x >= law.mean() ? 1.0 : 0.0;
}

double below(const laws::Uniform& law, double x)
{
    if (law.maximum() <= law.minimum())
        return x >= law.minimum() ? 1.0 : 0.0;
    return std::clamp((x - law.minimum()) / (law.maximum() - law.minimum()), 0.0, 1.0);
}

double below(const laws::UniformInt& law, double x)
{
    return std::clamp((std::floor(x) - law.minimum() + 1.0) / (law.maximum() - law.minimum() + 1.0), 0.0, 1.0);
}

double below(const laws::Triangular& law, double x)
{
    const double low = law.minimum();
    const double high = law.maximum();
    if (x <= low || x >= high)
        return x >= high ? 1.0 : 0.0;
    if (x < law.mode())
        return (x - low) * (x - low) / ((high - low) * (law.mode() - low));
    return 1.0 - (high - x) * (high - x) / ((high - low) * (high - law.mode()));
}

double below(const laws::Exponential& law, double x)
{
    return x <= 0.0 ? 0.0 : -std::expm1(-x / law.mean());
}

double below(const laws::Erlang& law, double x)
{
    const auto k = static_cast<double>(law.k());
    return x <= 0.0 ? 0.0 : belowGamma(k, x * k / law.mean());
}

double below(const laws::Gamma& law, double x)
{
    return x <= 0.0 ? 0.0 : belowGamma(law.shape(), x / law.scale());
}

double belowNormal(double z)
{
    return z < 0.0 ? math::normalTail(-z) : 1.0 - math::normalTail(z);
}

double below(const laws::Normal& law, double x)
{
    if (x < 0.0)
        return 0.0;
    if (law.sdBeforeCut() <= 0.0)
        return x >= law.meanBeforeCut() ? 1.0 : 0.0;
    return belowNormal((x - law.meanBeforeCut()) / law.sdBeforeCut());
}

double below(const laws::Lognormal& law, double x)
{
    if (x <= 0.0)
        return 0.0;
    if (law.sigma() <= 0.0)
        return std::log(x) >= law.mu() ? 1.0 : 0.0;
    return belowNormal((std::log(x) - law.mu()) / law.sigma());
}

double below(const laws::Weibull& law, double x)
{
    return x <= 0.0 ? 0.0 : -std::expm1(-std::pow(x / law.scale(), law.shape()));
}

double below(const laws::Hyperexponential& law, double x)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < law.means().size(); ++i)
        sum += x <= 0.0 ? 0.0 : -law.probabilities()[i] * std::expm1(-x / law.means()[i]);
    return sum;
}

double below(const laws::Geometric& law, double x)
{
    return x < 1.0 ? 0.0 : 1.0 - std::pow(1.0 - 1.0 / law.mean(), std::floor(x));
}

double below(const laws::Poisson& law, double x)
{
    return x < 0.0 ? 0.0 : aboveGamma(std::floor(x) + 1.0, law.mean());
}

double below(const laws::Empirical& law, double x)
{
    double all = 0.0;
    double sum = 0.0;
    for (std::size_t i = 0; i < law.values().size(); ++i) {
        all += law.weights()[i];
        sum += law.values()[i] <= x ? law.weights()[i] : 0.0;
    }
    return sum / all;
}

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

double distributionFunction(const Distribution& distribution, double x)
{
    return std::visit([x](const auto& law) { return below(law, x); }, distribution.law());
}

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
