// SPDX-License-Identifier: MIT
#include "core/random/distribution.hpp"

#include <algorithm>

namespace tillsim {

Distribution Distribution::constant(double value)
{
    return Distribution{laws::Constant{value}};
}

Distribution Distribution::uniform(double min, double max)
{
    return Distribution{laws::Uniform{min, max}};
}

Distribution Distribution::uniformInt(std::int64_t min, std::int64_t max)
{
    return Distribution{laws::UniformInt{min, max}};
}

Distribution Distribution::exponential(double mean)
{
    return Distribution{laws::Exponential{mean}};
}

Distribution Distribution::erlang(std::int64_t k, double mean)
{
    return Distribution{laws::Erlang{k, mean}};
}

Distribution Distribution::gamma(double shape, double scale)
{
    return Distribution{laws::Gamma{shape, scale}};
}

Distribution Distribution::normal(double mean, double sd)
{
    return Distribution{laws::Normal{mean, sd}};
}

Distribution Distribution::lognormal(double mu, double sigma)
{
    return Distribution{laws::Lognormal{mu, sigma}};
}

Distribution Distribution::triangular(double min, double mode, double max)
{
    return Distribution{laws::Triangular{min, mode, max}};
}

Distribution Distribution::weibull(double shape, double scale)
{
    return Distribution{laws::Weibull{shape, scale}};
}

Distribution Distribution::hyperexponential(std::vector<double> p, std::vector<double> means)
{
    return Distribution{laws::Hyperexponential{std::move(p), std::move(means)}};
}

Distribution Distribution::geometric(double mean)
{
    return Distribution{laws::Geometric{mean}};
}

Distribution Distribution::poisson(double mean)
{
    return Distribution{laws::Poisson{mean}};
}

Distribution Distribution::empirical(std::vector<double> values, std::vector<double> weights)
{
    return Distribution{laws::Empirical{std::move(values), std::move(weights)}};
}

double Distribution::draw(Generator& generator) const
{
    return std::visit([&generator](const auto& law) { return law.draw(generator); }, m_law);
}

Duration Distribution::drawDuration(Generator& generator) const
{
    return fromSeconds(std::clamp(draw(generator), -longestSeconds, longestSeconds));
}

double Distribution::mean() const
{
    return std::visit([](const auto& law) { return law.mean(); }, m_law);
}

double Distribution::variance() const
{
    return std::visit([](const auto& law) { return law.variance(); }, m_law);
}

double Distribution::minimum() const
{
    return std::visit(
        [](const auto& law) {
            if constexpr (requires { law.minimum(); })
                return law.minimum();
            else
                return 0.0;
        },
        m_law);
}

bool Distribution::isCount() const
{
    return std::visit(
        [](const auto& law) {
            if constexpr (requires { law.isCount(); })
                return law.isCount();
            else
                return false;
        },
        m_law);
}

std::string_view Distribution::name() const
{
    return std::visit([](const auto& law) { return law.name; }, m_law);
}

}  // namespace tillsim
