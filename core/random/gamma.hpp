// SPDX-License-Identifier: MIT
// Gamma laws, for any shape and for the whole shapes that are named after Erlang.
#pragma once

#include "core/random/generator.hpp"

#include <cstdint>
#include <string_view>

namespace tillsim::laws {

/// Gamma draws of scale 1 and a given shape (G. Marsaglia, W. W. Tsang, "A simple method for generating gamma
/// variables", ACM Transactions on Mathematical Software 26(3), 2000). For a shape below 1: a draw of shape + 1, times
/// a uniform number to the power 1 / shape.
class StandardGamma {
public:
    /// `shape` must be positive.
    explicit StandardGamma(double shape);

    double draw(Generator& generator) const;

    bool operator==(const StandardGamma&) const = default;

private:
    double m_boost;  // 1 / shape for a shape below 1, else 0.
    double m_center;
    double m_slope;
};

/// Density proportional to x^(shape - 1) e^(-x / scale), shape and scale > 0. Mean shape scale, variance shape scale^2.
class Gamma {
public:
    Gamma(double shape, double scale);

    double draw(Generator& generator) const { return m_scale * m_standard.draw(generator); }
    double mean() const { return m_shape * m_scale; }
    double variance() const { return m_shape * m_scale * m_scale; }
    double shape() const { return m_shape; }
    double scale() const { return m_scale; }

    bool operator==(const Gamma&) const = default;
    static constexpr std::string_view name = "gamma";

private:
    double m_shape;
    double m_scale;
    StandardGamma m_standard;
};

/// The sum of k independent exponentials, 1 <= k <= 1e9, together of mean `mean` > 0. Variance mean^2 / k.
class Erlang {
public:
    Erlang(std::int64_t k, double mean);

    double draw(Generator& generator) const;
    double mean() const { return m_mean; }
    double variance() const { return m_mean * m_mean / static_cast<double>(m_k); }
    std::int64_t k() const { return m_k; }

    bool operator==(const Erlang&) const = default;
    static constexpr std::string_view name = "erlang";

private:
    std::int64_t m_k;
    double m_mean;
    StandardGamma m_standard;
};

}  // namespace tillsim::laws
