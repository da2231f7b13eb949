// SPDX-License-Identifier: MIT
// Laws made from the normal one: cut at 0, and lognormal.
#pragma once

#include "core/random/generator.hpp"

#include <string_view>

namespace tillsim::laws {

/// max(0, N) for a normal N with the given mean and sd >= 0: a negative draw becomes 0.
///
/// mean() and variance() are those of what is drawn. With a = mean / sd, F and f the standard normal distribution
/// function and density, and L(a) = f(a) - a (1 - F(a)): mean + sd L(a) = sd L(-a), and sd^2 (F(a) - L(a) L(-a)).
/// (From E max(0, a + Z) = L(-a) and E max(0, a + Z)^2 = (a^2 + 1) F(a) + a f(a), with L(-a) = a + L(a).)
class Normal {
public:
    Normal(double mean, double sd);

    double draw(Generator& generator) const;
    double mean() const;
    double variance() const;
    double meanBeforeCut() const { return m_mean; }
    double sdBeforeCut() const { return m_sd; }

    bool operator==(const Normal&) const = default;
    static constexpr std::string_view name = "normal";

private:
    double m_mean;
    double m_sd;
};

/// e^N for a normal N with mean mu and standard deviation sigma >= 0. Mean e^(mu + sigma^2 / 2), variance
/// mean^2 (e^(sigma^2) - 1); both must be finite.
class Lognormal {
public:
    Lognormal(double mu, double sigma);

    double draw(Generator& generator) const;
    double mean() const;
    double variance() const;
    double mu() const { return m_mu; }
    double sigma() const { return m_sigma; }

    bool operator==(const Lognormal&) const = default;
    static constexpr std::string_view name = "lognormal";

private:
    double m_mu;
    double m_sigma;
};

}  // namespace tillsim::laws
