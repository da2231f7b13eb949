// SPDX-License-Identifier: MIT
// M/D/c by its roots. With Q(z) = scale (z - 1) prod(z - z_j) and A(z) = exp(a (z - 1)) the generating function of the
// number in the shop is A(z) Q(z) / (z^c - A(z)).
#include "core/theory/md_c.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tillsim::theory {

namespace {

using Complex = std::complex<double>;

/// The root of z = exp(a (z - 1) / c) w for a c-th root of unity w other than 1: a contraction, sped up by Newton.
Complex rootNear(Complex w, double load)
{
    static constexpr int enough = 200;
    Complex z = 0.0;
    for (int i = 0; i < enough; ++i) {
        const Complex image = w * std::exp(load * (z - 1.0));
        const Complex step = (image - z) / (1.0 - load * image);
        z += step;
        if (std::abs(step) <= 1e-16 * std::abs(z))
            break;
    }
    return z;
}

/// The real root above 1 of z^c = exp(a (z - 1)), whose inverse is the rate at which long lines become rare.
double decayRoot(double load)
{
    double low = 1.0;
    double high = 2.0;
    while (std::log(high) > load * (high - 1.0))
        high *= 2.0;
    low = 1.0 / load;  // There log(z) - load (z - 1) is largest, and above 0.
    for (int i = 0; i < 100; ++i) {
        const double middle = 0.5 * (low + high);
        (std::log(middle) > load * (middle - 1.0) ? low : high) = middle;
    }
    return high;
}

}  // namespace

MDc::MDc(std::int64_t servers, double arrivalRate, double service)
    : m_servers{servers}, m_arrivalRate{arrivalRate}, m_service{service}, m_offered{arrivalRate * service}
{
    requireStable(load());
    Complex ones = 1.0;
    Complex negated = 1.0;
    for (std::int64_t j = 1; j < servers; ++j) {
        const double angle = 2.0 * std::numbers::pi * static_cast<double>(j) / static_cast<double>(servers);
        m_roots.push_back(rootNear(std::polar(1.0, angle), load()));
        ones *= 1.0 - m_roots.back();
        negated *= -m_roots.back();
    }
    m_scale = (static_cast<double>(servers) - m_offered) / ones.real();
    m_waits = 1.0 - m_scale;
    m_empty = m_scale * negated.real();
}

Averages MDc::averages() const
{
    const auto c = static_cast<double>(m_servers);
    double inLine = (m_offered * m_offered - c * (c - 1.0)) / (2.0 * (c - m_offered));
    for (const Complex& root : m_roots)
        inLine += (1.0 / (1.0 - root)).real();
    return averagesFromLine(m_arrivalRate, inLine, m_service);
}

Complex MDc::generatingFunction(Complex z) const
{
    const Complex arrivals = std::exp(m_offered * (z - 1.0));
    Complex numerator = m_scale * (z - 1.0);
    for (const Complex& root : m_roots)
        numerator *= z - root;
    return arrivals * numerator / (std::pow(z, static_cast<double>(m_servers)) - arrivals);
}

/// Enough that what wraps round is below 1e-16: a transform of N points adds the tail beyond N to the head.
std::size_t MDc::pointsOfTransform() const
{
    static constexpr double mostPoints = 65'536.0;
    const double needed = 37.0 / std::log(decayRoot(load())) + 2.0 * static_cast<double>(m_servers);
    return static_cast<std::size_t>(std::min(needed, mostPoints));
}

std::vector<double> MDc::inShopProbabilities(std::size_t count) const
{
    const std::size_t points = std::max(pointsOfTransform(), count);
    std::vector<double> probabilities(count, 1.0);  // The value at 1 is 1.
    std::vector<Complex> turns(points);
    for (std::size_t k = 0; k < points; ++k)
        turns[k] = std::polar(1.0, 2.0 * std::numbers::pi * static_cast<double>(k) / static_cast<double>(points));
    for (std::size_t k = 1; k < points; ++k) {
        const Complex value = generatingFunction(turns[k]);
        for (std::size_t n = 0; n < count; ++n)
            probabilities[n] += (value * std::conj(turns[k * n % points])).real();
    }
    for (double& probability : probabilities)
        probability /= static_cast<double>(points);
    return probabilities;
}

double MDc::waitWithin(double time) const
{
    const auto services = static_cast<std::size_t>(time / m_service) + 1;
    const std::size_t places = services * static_cast<std::size_t>(m_servers);
    std::vector<double> atMost = inShopProbabilities(places + static_cast<std::size_t>(m_servers));
    for (std::size_t n = 1; n < atMost.size(); ++n)
        atMost[n] += atMost[n - 1];
    const double expected = m_arrivalRate * (static_cast<double>(services) * m_service - time);
    double term = std::exp(-expected);
    double within = 0.0;
    for (std::size_t j = 0; j < places; ++j) {
        within += atMost[places - 1 - j + static_cast<std::size_t>(m_servers)] * term;
        term *= expected / static_cast<double>(j + 1);
    }
    return within;
}

}  // namespace tillsim::theory
