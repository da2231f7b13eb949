// SPDX-License-Identifier: MIT
// Distribution: any of the laws, as one value.
//
//     const Distribution service = Distribution::erlang(2, 40.0);
//     Generator generator = stream.generatorFor(customer);
//     const Duration length = service.drawDuration(generator);
//
// Draws are our own and the same on every platform. A draw takes as many numbers of its generator as it needs, which is
// no one else's matter: every key has a generator of its own.
#pragma once

#include "core/kernel/time.hpp"
#include "core/random/continuous.hpp"
#include "core/random/discrete.hpp"
#include "core/random/empirical.hpp"
#include "core/random/gamma.hpp"
#include "core/random/generator.hpp"
#include "core/random/normal.hpp"

#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tillsim {

/// A probability distribution of numbers without units; for times they are seconds. Immutable but for assignment;
/// drawing from one value in several threads at once is safe.
///
/// The makers throw std::invalid_argument for bad parameters; the text starts with the parameter's name as scenario
/// files spell it and says what would be right ("mean must be positive"). No parameter may be beyond
/// +-1e100, and none that must be positive below 1e-100.
class Distribution {
public:
    using Law = std::variant<laws::Constant, laws::Uniform, laws::UniformInt, laws::Exponential, laws::Erlang,
                             laws::Gamma, laws::Normal, laws::Lognormal, laws::Triangular, laws::Weibull,
                             laws::Hyperexponential, laws::Geometric, laws::Poisson, laws::Empirical>;

    // Each class in namespace laws states what its parameters mean, with mean and variance.
    [[nodiscard]] static Distribution constant(double value);
    [[nodiscard]] static Distribution uniform(double min, double max);
    [[nodiscard]] static Distribution uniformInt(std::int64_t min, std::int64_t max);
    [[nodiscard]] static Distribution exponential(double mean);
    [[nodiscard]] static Distribution erlang(std::int64_t k, double mean);  ///< `mean` of the sum of all k.
    [[nodiscard]] static Distribution gamma(double shape, double scale);
    [[nodiscard]] static Distribution normal(double mean, double sd);  ///< Cut at 0: a negative draw becomes 0.
    [[nodiscard]] static Distribution lognormal(double mu, double sigma);
    [[nodiscard]] static Distribution triangular(double min, double mode, double max);
    [[nodiscard]] static Distribution weibull(double shape, double scale);
    [[nodiscard]] static Distribution hyperexponential(std::vector<double> p, std::vector<double> means);
    [[nodiscard]] static Distribution geometric(double mean);  ///< 1, 2, 3, ...
    [[nodiscard]] static Distribution poisson(double mean);    ///< 0, 1, 2, ...
    [[nodiscard]] static Distribution empirical(std::vector<double> values, std::vector<double> weights);

    /// A random number of this distribution.
    [[nodiscard]] double draw(Generator& generator) const;

    /// A draw taken as seconds and rounded once, half to even, to nanoseconds. What lies beyond +-longestSeconds (73
    /// years) becomes just that: a run never breaks off for an unlikely draw.
    [[nodiscard]] Duration drawDuration(Generator& generator) const;

    /// Of what is drawn. Always finite.
    [[nodiscard]] double mean() const;
    [[nodiscard]] double variance() const;

    /// No draw is smaller.
    [[nodiscard]] double minimum() const;

    /// Whether all draws are whole numbers, within +-2^53.
    [[nodiscard]] bool isCount() const;

    /// Its key in a scenario file, such as "uniform_int".
    [[nodiscard]] std::string_view name() const;

    /// The law with its parameters, for whoever treats some of them differently.
    [[nodiscard]] const Law& law() const { return m_law; }

    bool operator==(const Distribution&) const = default;

private:
    explicit Distribution(Law law) : m_law{std::move(law)} { }

    Law m_law;
};

}  // namespace tillsim
