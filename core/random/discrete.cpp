// SPDX-License-Identifier: MIT
#include "core/random/discrete.hpp"

#include "core/random/checks.hpp"
#include "core/random/math.hpp"
#include "core/random/special_functions.hpp"
#include "core/random/standard_exponential.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim::laws {

namespace {

// PTRS is right from 10 on, and is then the cheaper way.
constexpr double smallestTransformedMean = 10.0;

double checkedMean(double mean, double smallest, double largest, std::string_view problem)
{
    if (!(mean >= smallest && mean <= largest))
        checks::refuse("mean", problem);
    return mean;
}

void checkWhole(std::string_view name, std::int64_t value)
{
    constexpr auto largest = static_cast<std::int64_t>(checks::largestWhole);
    if (value < -largest || value > largest)
        checks::refuse(name, "must be a whole number within +-9007199254740992");
}

}  // namespace

UniformInt::UniformInt(std::int64_t min, std::int64_t max) : m_min{min}, m_max{max}
{
    checkWhole("min", min);
    checkWhole("max", max);
    if (max < min)
        checks::refuse("max", "must be at least min");
}

double UniformInt::draw(Generator& generator) const
{
    const auto count = static_cast<std::uint64_t>(m_max - m_min) + 1;
    return static_cast<double>(m_min + static_cast<std::int64_t>(generator.below(count)));
}

double UniformInt::variance() const
{
    const double count = static_cast<double>(m_max - m_min) + 1.0;
    return (count - 1.0) * (count + 1.0) / 12.0;
}

Geometric::Geometric(double mean)
    : m_mean{checkedMean(mean, 1.0, 1e12, "must be from 1 to 1e12")}, m_decay{-1.0 / math::log1p(-1.0 / mean)}
{
}

double Geometric::draw(Generator& generator) const
{
    return 1.0 + std::floor(m_decay * standardExponential(generator));
}

Poisson::Poisson(double mean)
    : m_mean{checkedMean(mean, checks::smallestParameter, 1e6, "must be positive and at most 1e6")},
      m_logMean{math::log(mean)},
      m_b{0.931 + 2.53 * std::sqrt(std::max(mean, smallestTransformedMean))},
      m_a{-0.059 + 0.02483 * m_b},
      m_inverseAlpha{1.1239 + 1.1328 / (m_b - 3.4)},
      m_innerHeight{0.9277 - 3.6224 / (m_b - 2.0)}
{
}

double Poisson::draw(Generator& generator) const
{
    return m_mean < smallestTransformedMean ? countArrivals(generator) : transformAndReject(generator);
}

// As many as arrive, one after each exponential gap, in a time of `mean`.
double Poisson::countArrivals(Generator& generator) const
{
    double count = 0.0;
    for (double time = standardExponential(generator); time <= m_mean; time += standardExponential(generator))
        count += 1.0;
    return count;
}

// Algorithm PTRS of W. Hoermann, "The transformed rejection method for generating Poisson random variables", Insurance:
// Mathematics and Economics 12, 1993.
double Poisson::transformAndReject(Generator& generator) const
{
    for (;;) {
        const double u = generator.uniformOpen() - 0.5;
        const double v = generator.uniformOpen();
        const double us = 0.5 - std::fabs(u);
        const double count = std::floor((2.0 * m_a / us + m_b) * u + m_mean + 0.43);
        if (us >= 0.07 && v <= m_innerHeight)
            return count;
        if (count >= 0.0 && (us >= 0.013 || v <= us) && accepts(count, v, us))
            return count;
    }
}

bool Poisson::accepts(double count, double v, double us) const
{
    return math::log(v * m_inverseAlpha / (m_a / (us * us) + m_b))
        <= count * m_logMean - m_mean - math::logGamma(count + 1.0);
}

}  // namespace tillsim::laws
