// SPDX-License-Identifier: MIT
// A formula a law; those of the gamma kind by series and continued fractions.
#include "core/random/distribution_function.hpp"

#include "core/random/special_functions.hpp"

#include <algorithm>
#include <cmath>
#include <variant>

namespace tillsim {

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

}  // namespace

double distributionFunction(const Distribution& distribution, double x)
{
    return std::visit([x](const auto& law) { return below(law, x); }, distribution.law());
}

double meanCount(const Distribution& distribution)
{
    static constexpr double negligible = 1e-11;
    static constexpr double most = 100'000.0;
    if (distribution.isCount())
        return distribution.mean();
    if (const auto* law = std::get_if<laws::Empirical>(&distribution.law())) {
        double sum = 0.0;
        double all = 0.0;
        for (std::size_t i = 0; i < law->values().size(); ++i) {
            sum += law->weights()[i] * std::max(1.0, std::ceil(law->values()[i]));
            all += law->weights()[i];
        }
        return sum / all;
    }
    double mean = 1.0;  // And one more for each n that is exceeded.
    for (double n = 1.0; n < most; n += 1.0) {
        const double above = 1.0 - distributionFunction(distribution, n);
        if (above <= negligible)
            break;
        mean += above;
    }
    return mean;
}

}  // namespace tillsim
