// SPDX-License-Identifier: MIT
#include "core/random/gamma.hpp"

#include "core/random/checks.hpp"
#include "core/random/math.hpp"
#include "core/random/standard_exponential.hpp"
#include "core/random/standard_normal.hpp"

#include <cmath>

namespace tillsim::laws {

namespace {

// Up to here, a sum of exponentials costs less than a gamma draw.
constexpr std::int64_t longestSum = 3;

constexpr std::int64_t largestK = 1'000'000'000;

double checkedShape(double shape)
{
    checks::positive("shape", shape);
    return shape;
}

double checkedK(std::int64_t k)
{
    if (k < 1 || k > largestK)
        checks::refuse("k", "must be a whole number from 1 to 1000000000");
    return static_cast<double>(k);
}

}  // namespace

StandardGamma::StandardGamma(double shape)
    : m_boost{shape < 1.0 ? 1.0 / shape : 0.0},
      m_center{(shape < 1.0 ? shape + 1.0 : shape) - 1.0 / 3.0},
      m_slope{1.0 / std::sqrt(9.0 * m_center)}
{
}

double StandardGamma::draw(Generator& generator) const
{
    // -ln of the uniform number is exponential.
    const double factor = m_boost > 0.0 ? math::exp(-m_boost * standardExponential(generator)) : 1.0;
    for (;;) {
        const double x = standardNormal(generator);
        const double root = 1.0 + m_slope * x;
        if (root <= 0.0)
            continue;
        const double cube = root * root * root;
        const double u = generator.uniform();
        const double square = x * x;
        if (u < 1.0 - 0.0331 * square * square
            || math::log(u) < 0.5 * square + m_center * (1.0 - cube + math::log(cube)))
            return factor * m_center * cube;
    }
}

Gamma::Gamma(double shape, double scale) : m_shape{checkedShape(shape)}, m_scale{scale}, m_standard{shape}
{
    checks::positive("scale", scale);
}

Erlang::Erlang(std::int64_t k, double mean) : m_k{k}, m_mean{mean}, m_standard{checkedK(k)}
{
    checks::positive("mean", mean);
}

double Erlang::draw(Generator& generator) const
{
    const double scale = m_mean / static_cast<double>(m_k);
    if (m_k > longestSum)
        return scale * m_standard.draw(generator);
    double sum = 0.0;
    for (std::int64_t i = 0; i < m_k; ++i)
        sum += standardExponential(generator);
    return scale * sum;
}

}  // namespace tillsim::laws
