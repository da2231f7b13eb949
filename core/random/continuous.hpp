// SPDX-License-Identifier: MIT
// Laws of continuous quantities with simple densities: constant, uniform, triangular, exponential, Weibull,
// hyperexponential. gamma.hpp and normal.hpp have the others, discrete.hpp those of whole numbers.
//
// Every law has a constructor that checks its parameters (std::invalid_argument, see checks.hpp), `draw`, which takes
// as many numbers of the generator as it likes, `mean`, `variance` and `name`, its key in a scenario file. Where it
// can, it also has `minimum` (0 otherwise) and `isCount` (false otherwise). Numbers have no units; times are in
// seconds.
#pragma once

#include "core/random/alias_table.hpp"
#include "core/random/generator.hpp"
#include "core/random/standard_exponential.hpp"

#include <string_view>
#include <vector>

namespace tillsim::laws {

/// Always `value`. Mean value, variance 0.
class Constant {
public:
    explicit Constant(double value);

    double draw(Generator&) const { return m_value; }
    double mean() const { return m_value; }
    double variance() const { return 0.0; }
    double minimum() const { return m_value; }
    bool isCount() const;

    bool operator==(const Constant&) const = default;
    static constexpr std::string_view name = "constant";

private:
    double m_value;
};

/// Equal density from min to max >= min. Mean (min + max) / 2, variance (max - min)^2 / 12.
class Uniform {
public:
    Uniform(double min, double max);

    double draw(Generator& generator) const { return m_min + (m_max - m_min) * generator.uniform(); }
    double mean() const { return 0.5 * (m_min + m_max); }
    double variance() const { return (m_max - m_min) * (m_max - m_min) / 12.0; }
    double minimum() const { return m_min; }
    double maximum() const { return m_max; }

    bool operator==(const Uniform&) const = default;
    static constexpr std::string_view name = "uniform";

private:
    double m_min;
    double m_max;
};

/// A density that rises linearly from min to mode and falls linearly to max, min <= mode <= max. Mean
/// (min + mode + max) / 3, variance (min^2 + mode^2 + max^2 - min mode - min max - mode max) / 18.
class Triangular {
public:
    Triangular(double min, double mode, double max);

    double draw(Generator& generator) const;
    double mean() const { return (m_min + m_mode + m_max) / 3.0; }
    double variance() const;
    double minimum() const { return m_min; }
    double mode() const { return m_mode; }
    double maximum() const { return m_max; }

    bool operator==(const Triangular&) const = default;
    static constexpr std::string_view name = "triangular";

private:
    double m_min;
    double m_mode;
    double m_max;
};

/// P(X > x) = e^(-x / mean). Mean > 0, variance mean^2.
class Exponential {
public:
    explicit Exponential(double mean);

    double draw(Generator& generator) const { return m_mean * standardExponential(generator); }
    double mean() const { return m_mean; }
    double variance() const { return m_mean * m_mean; }

    bool operator==(const Exponential&) const = default;
    static constexpr std::string_view name = "exponential";

private:
    double m_mean;
};

/// P(X > x) = e^-((x / scale)^shape), shape and scale > 0. Mean scale G(1), variance scale^2 (G(2) - G(1)^2), where
/// G(n) = gamma(1 + n / shape); both must be finite. The variance is good to about 1e-13 scale^2.
class Weibull {
public:
    Weibull(double shape, double scale);

    double draw(Generator& generator) const;
    double mean() const;
    double variance() const;
    double shape() const { return m_shape; }
    double scale() const { return m_scale; }

    bool operator==(const Weibull&) const = default;
    static constexpr std::string_view name = "weibull";

private:
    double m_shape;
    double m_scale;
};

/// With probability p[i], exponential with mean[i]. The p must add up to 1 within 1e-9. Mean sum(p m), variance
/// 2 sum(p m^2) - mean^2.
class Hyperexponential {
public:
    Hyperexponential(std::vector<double> p, std::vector<double> means);

    double draw(Generator& generator) const
    {
        const double mean = m_means[m_table.draw(generator)];  // First: operands have no order of their own.
        return mean * standardExponential(generator);
    }
    double mean() const;
    double variance() const;
    const std::vector<double>& probabilities() const { return m_probabilities; }
    const std::vector<double>& means() const { return m_means; }

    bool operator==(const Hyperexponential&) const = default;
    static constexpr std::string_view name = "hyperexponential";

private:
    std::vector<double> m_probabilities;
    std::vector<double> m_means;
    AliasTable m_table;
};

}  // namespace tillsim::laws
