// SPDX-License-Identifier: MIT
#include "core/random/continuous.hpp"

#include "core/random/checks.hpp"
#include "core/random/math.hpp"
#include "core/random/special_functions.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace tillsim::laws {

Constant::Constant(double value) : m_value{value}
{
    checks::number("value", value);
}

bool Constant::isCount() const
{
    return checks::isWhole(m_value);
}

Uniform::Uniform(double min, double max) : m_min{min}, m_max{max}
{
    checks::number("min", min);
    checks::number("max", max);
    if (max < min)
        checks::refuse("max", "must be at least min");
}

Triangular::Triangular(double min, double mode, double max) : m_min{min}, m_mode{mode}, m_max{max}
{
    checks::number("min", min);
    checks::number("mode", mode);
    checks::number("max", max);
    if (max < min)
        checks::refuse("max", "must be at least min");
    if (mode < min || mode > max)
        checks::refuse("mode", "must be from min to max");
}

double Triangular::draw(Generator& generator) const
{
    // The distribution function, turned round; with the width on this side nothing is divided by it, and it may be 0.
    const double area = generator.uniform() * (m_max - m_min);
    if (area < m_mode - m_min)
        return m_min + std::sqrt(area * (m_mode - m_min));
    return std::max(m_min, m_max - std::sqrt(((m_max - m_min) - area) * (m_max - m_mode)));
}

double Triangular::variance() const
{
    const double rise = m_mode - m_min;
    const double fall = m_max - m_mode;
    return (rise * rise + rise * fall + fall * fall) / 18.0;
}

Exponential::Exponential(double mean) : m_mean{mean}
{
    checks::positive("mean", mean);
}

Weibull::Weibull(double shape, double scale) : m_shape{shape}, m_scale{scale}
{
    checks::positive("shape", shape);
    checks::positive("scale", scale);
    if (!(variance() <= std::numeric_limits<double>::max()))
        checks::refuse("shape", "must not be so small that the variance is no finite number");
}

double Weibull::draw(Generator& generator) const
{
    return m_scale * math::pow(standardExponential(generator), 1.0 / m_shape);
}

double Weibull::mean() const
{
    return m_scale * math::exp(math::logGamma(1.0 + 1.0 / m_shape));
}

double Weibull::variance() const
{
    const double first = math::exp(math::logGamma(1.0 + 1.0 / m_shape));
    const double second = math::exp(math::logGamma(1.0 + 2.0 / m_shape));
    const double variance = m_scale * m_scale * (second - first * first);
    return variance < 0.0 ? 0.0 : variance;  // By rounding, for a large shape. NaN stays one, for the constructor.
}

Hyperexponential::Hyperexponential(std::vector<double> p, std::vector<double> means)
    : m_probabilities{std::move(p)}, m_means{std::move(means)}, m_table{m_probabilities, "p"}
{
    double sum = 0.0;
    for (const double probability : m_probabilities)
        sum += probability;
    if (!(std::fabs(sum - 1.0) <= 1e-9))
        checks::refuse("p", "must add up to 1");
    if (m_means.size() != m_probabilities.size())
        checks::refuse("mean", "must have one number for each p");
    for (const double mean : m_means)
        checks::positive("mean", mean);
}

double Hyperexponential::mean() const
{
    double sum = 0.0;
    for (std::size_t i = 0; i < m_means.size(); ++i)
        sum += m_probabilities[i] * m_means[i];
    return sum;
}

double Hyperexponential::variance() const
{
    // As mean^2 + 2 sum(p (m - mean)^2), which is the same without a difference of large numbers.
    const double center = mean();
    double spread = 0.0;
    for (std::size_t i = 0; i < m_means.size(); ++i)
        spread += m_probabilities[i] * (m_means[i] - center) * (m_means[i] - center);
    return center * center + 2.0 * spread;
}

}  // namespace tillsim::laws
