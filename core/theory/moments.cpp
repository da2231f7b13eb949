// SPDX-License-Identifier: MIT
// Moments law by law; where a law is named after one thing and scaled by another, from its standard form.
#include "core/theory/moments.hpp"

#include "core/random/special_functions.hpp"

#include <cmath>
#include <cstddef>
#include <variant>

namespace tillsim::theory {

namespace {

Moments of(const laws::Constant& law)
{
    return scaled({1.0, 1.0, 1.0}, law.mean());
}

Moments of(const laws::Uniform& law)
{
    const double low = law.minimum();
    const double high = law.maximum();
    return {(low + high) / 2.0, (low * low + low * high + high * high) / 3.0,
            (low + high) * (low * low + high * high) / 4.0};
}

/// min plus a number from 0 to n; the power sums of Faulhaber.
Moments of(const laws::UniformInt& law)
{
    const double n = law.maximum() - law.minimum();
    const Moments fromZero{n / 2.0, n * (2.0 * n + 1.0) / 6.0, n * n * (n + 1.0) / 4.0};
    return sumOf(scaled({1.0, 1.0, 1.0}, law.minimum()), fromZero);
}

/// min plus a triangle from 0 over m to w (Kotz and van Dorp 2004, ch. 1).
Moments of(const laws::Triangular& law)
{
    const double m = law.mode() - law.minimum();
    const double w = law.maximum() - law.minimum();
    const Moments fromZero{(m + w) / 3.0, (m * m + m * w + w * w) / 6.0, (m + w) * (m * m + w * w) / 10.0};
    return sumOf(scaled({1.0, 1.0, 1.0}, law.minimum()), fromZero);
}

Moments of(const laws::Exponential& law)
{
    return scaled({1.0, 2.0, 6.0}, law.mean());
}

Moments gammaMoments(double shape, double scale)
{
    return scaled({shape, shape * (shape + 1.0), shape * (shape + 1.0) * (shape + 2.0)}, scale);
}

Moments of(const laws::Erlang& law)
{
    const auto k = static_cast<double>(law.k());
    return gammaMoments(k, law.mean() / k);
}

Moments of(const laws::Gamma& law)
{
    return gammaMoments(law.shape(), law.scale());
}

/// Of max(0, N), by parts from the density.
Moments of(const laws::Normal& law)
{
    const double mean = law.meanBeforeCut();
    const double sd = law.sdBeforeCut();
    if (sd <= 0.0)
        return scaled({1.0, 1.0, 1.0}, std::fmax(mean, 0.0));
    const double z = mean / sd;
    const double above = z < 0.0 ? math::normalTail(-z) : 1.0 - math::normalTail(z);
    const double density = math::normalDensity(z);
    return {mean * above + sd * density, (mean * mean + sd * sd) * above + mean * sd * density,
            mean * (mean * mean + 3.0 * sd * sd) * above + sd * (mean * mean + 2.0 * sd * sd) * density};
}

Moments of(const laws::Lognormal& law)
{
    const auto moment = [&law](double n) { return std::exp(n * law.mu() + 0.5 * n * n * law.sigma() * law.sigma()); };
    return {moment(1.0), moment(2.0), moment(3.0)};
}

Moments of(const laws::Weibull& law)
{
    const auto standard = [&law](double n) { return std::exp(math::logGamma(1.0 + n / law.shape())); };
    return scaled({standard(1.0), standard(2.0), standard(3.0)}, law.scale());
}

Moments of(const laws::Hyperexponential& law)
{
    Moments sum;
    for (std::size_t i = 0; i < law.means().size(); ++i) {
        const double mean = law.means()[i];
        const double p = law.probabilities()[i];
        sum.first += p * mean;
        sum.second += p * 2.0 * mean * mean;
        sum.third += p * 6.0 * mean * mean * mean;
    }
    return sum;
}

/// From the factorial moments n! (1 - p)^(n - 1) / p^n.
Moments of(const laws::Geometric& law)
{
    const double mean = law.mean();
    const double twice = 2.0 * mean * (mean - 1.0);
    const double thrice = 6.0 * mean * (mean - 1.0) * (mean - 1.0);
    return {mean, twice + mean, thrice + 3.0 * twice + mean};
}

Moments of(const laws::Poisson& law)
{
    const double mean = law.mean();
    return {mean, mean * mean + mean, mean * mean * mean + 3.0 * mean * mean + mean};
}

Moments of(const laws::Empirical& law)
{
    double weights = 0.0;
    Moments sum;
    for (std::size_t i = 0; i < law.values().size(); ++i) {
        const double value = law.values()[i];
        const double weight = law.weights()[i];
        weights += weight;
        sum.first += weight * value;
        sum.second += weight * value * value;
        sum.third += weight * value * value * value;
    }
    return {sum.first / weights, sum.second / weights, sum.third / weights};
}

}  // namespace

Moments momentsOf(const Distribution& distribution)
{
    return std::visit([](const auto& law) { return of(law); }, distribution.law());
}

Moments sumOf(const Moments& one, const Moments& other)
{
    return {one.first + other.first, one.second + 2.0 * one.first * other.first + other.second,
            one.third + 3.0 * one.second * other.first + 3.0 * one.first * other.second + other.third};
}

Moments productOf(const Moments& one, const Moments& other)
{
    return {one.first * other.first, one.second * other.second, one.third * other.third};
}

Moments scaled(const Moments& moments, double factor)
{
    return {moments.first * factor, moments.second * factor * factor, moments.third * factor * factor * factor};
}

Moments mixtureOf(double share, const Moments& one, const Moments& other)
{
    const auto mix = [share](double a, double b) { return share * a + (1.0 - share) * b; };
    return {mix(one.first, other.first), mix(one.second, other.second), mix(one.third, other.third)};
}

}  // namespace tillsim::theory
