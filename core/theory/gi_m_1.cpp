// SPDX-License-Identifier: MIT
// GI/M/1 by its root.
#include "core/theory/gi_m_1.hpp"

#include <cmath>
#include <cstddef>
#include <utility>

namespace tillsim::theory {

namespace {

/// Iterates from 0: the map is convex and rises, so the steps climb to the smaller of its two fixed points.
double rootOf(const Transform& gap, double serviceRate)
{
    static constexpr int enough = 1'000'000;
    double root = 0.0;
    for (int i = 0; i < enough; ++i) {
        const double next = gap(serviceRate * (1.0 - root));
        if (next - root <= 1e-16)
            break;
        root = next;
    }
    return root;
}

}  // namespace

Transform constantTransform(double value)
{
    return [value](double s) { return std::exp(-s * value); };
}

Transform erlangTransform(std::int64_t k, double mean)
{
    return [phases = static_cast<double>(k), mean](double s) { return std::pow(1.0 + s * mean / phases, -phases); };
}

Transform hyperexponentialTransform(std::vector<double> p, std::vector<double> rates)
{
    return [p = std::move(p), rates = std::move(rates)](double s) {
        double sum = 0.0;
        for (std::size_t i = 0; i < p.size(); ++i)
            sum += p[i] * rates[i] / (rates[i] + s);
        return sum;
    };
}

GIM1::GIM1(double arrivalRate, const Transform& gap, double serviceRate)
    : m_arrivalRate{arrivalRate}, m_serviceRate{serviceRate}, m_root{0.0}
{
    requireStable(arrivalRate / serviceRate);
    m_root = rootOf(gap, serviceRate);
}

Averages GIM1::averages() const
{
    return averagesFromWait(m_arrivalRate, m_root / (m_serviceRate * (1.0 - m_root)), 1.0 / m_serviceRate);
}

double GIM1::waitVariance() const
{
    const double scale = 1.0 / (m_serviceRate * (1.0 - m_root));
    return m_root * (2.0 - m_root) * scale * scale;
}

double GIM1::waitTail(double time) const
{
    return m_root * std::exp(-m_serviceRate * (1.0 - m_root) * time);
}

double GIM1::waitQuantile(double p) const
{
    return p <= 1.0 - m_root ? 0.0 : std::log(m_root / (1.0 - p)) / (m_serviceRate * (1.0 - m_root));
}

}  // namespace tillsim::theory
