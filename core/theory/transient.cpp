// SPDX-License-Identifier: MIT
// Kolmogorov's equations of M/M/c, step by step.
#include "core/theory/transient.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tillsim::theory {

MMcOverTime::MMcOverTime(std::int64_t servers, double serviceRate, std::size_t most)
    : m_servers{servers}, m_serviceRate{serviceRate}, m_probabilities(most + 1)
{
    m_probabilities.front() = 1.0;
}

double MMcOverTime::leavingRate(std::size_t inShop) const
{
    return std::min(static_cast<double>(inShop), static_cast<double>(m_servers)) * m_serviceRate;
}

void MMcOverTime::advance(double time, double arrivalRate)
{
    // exp(-rate time) must not underflow, so long spans are cut.
    static constexpr double mostEvents = 500.0;
    const double events = (arrivalRate + leavingRate(m_probabilities.size())) * time;
    const auto spans = static_cast<int>(std::ceil(events / mostEvents));
    for (int i = 0; i < spans; ++i)
        advanceAtOnce(time / spans, arrivalRate);
}

void MMcOverTime::advanceAtOnce(double time, double arrivalRate)
{
    const double rate = arrivalRate + leavingRate(m_probabilities.size());
    const std::size_t last = m_probabilities.size() - 1;
    std::vector<double> now = m_probabilities;
    std::vector<double> next(now.size());
    double weight = std::exp(-rate * time);
    double left = 1.0 - weight;
    std::ranges::transform(now, m_probabilities.begin(), [weight](double p) { return p * weight; });
    for (int event = 1; left > 1e-16 && weight >= 0.0; ++event) {
        for (std::size_t n = 0; n <= last; ++n) {
            const double up = n < last ? arrivalRate : 0.0;
            next[n] = now[n] * (rate - up - leavingRate(n)) + (n > 0 ? now[n - 1] * arrivalRate : 0.0)
                + (n < last ? now[n + 1] * leavingRate(n + 1) : 0.0);
            next[n] /= rate;
        }
        std::swap(now, next);
        weight *= rate * time / event;
        left -= weight;
        for (std::size_t n = 0; n <= last; ++n)
            m_probabilities[n] += weight * now[n];
        if (event > rate * time && weight < 1e-18)
            break;
    }
}

void MMcOverTime::derive(const std::vector<double>& from, double arrivalRate, std::vector<double>& slope) const
{
    const std::size_t last = from.size() - 1;
    for (std::size_t n = 0; n <= last; ++n) {
        const double up = n < last ? arrivalRate : 0.0;
        slope[n] = (n > 0 ? from[n - 1] * arrivalRate : 0.0) + (n < last ? from[n + 1] * leavingRate(n + 1) : 0.0)
            - from[n] * (up + leavingRate(n));
    }
}

void MMcOverTime::advance(double from, double to, const std::function<double(double)>& arrivalRate, int steps)
{
    const double step = (to - from) / steps;
    const std::size_t size = m_probabilities.size();
    std::vector<double> slope(size);
    std::vector<double> probe(size);
    std::vector<double> sum(size);
    const auto addSlope = [&](double weight, double reach) {
        for (std::size_t n = 0; n < size; ++n) {
            sum[n] += weight * slope[n];
            probe[n] = m_probabilities[n] + reach * slope[n];
        }
    };
    for (int i = 0; i < steps; ++i) {
        const double start = from + step * i;
        const double middleRate = arrivalRate(start + step / 2.0);
        std::ranges::fill(sum, 0.0);
        derive(m_probabilities, arrivalRate(start), slope);
        addSlope(1.0 / 6.0, step / 2.0);
        derive(probe, middleRate, slope);
        addSlope(1.0 / 3.0, step / 2.0);
        derive(probe, middleRate, slope);
        addSlope(1.0 / 3.0, step);
        derive(probe, arrivalRate(start + step), slope);
        addSlope(1.0 / 6.0, 0.0);
        for (std::size_t n = 0; n < size; ++n)
            m_probabilities[n] += step * sum[n];
    }
}

double MMcOverTime::inShop() const
{
    double sum = 0.0;
    for (std::size_t n = 0; n < m_probabilities.size(); ++n)
        sum += static_cast<double>(n) * m_probabilities[n];
    return sum;
}

double MMcOverTime::inLine() const
{
    double sum = 0.0;
    for (std::size_t n = static_cast<std::size_t>(m_servers); n < m_probabilities.size(); ++n)
        sum += static_cast<double>(n - static_cast<std::size_t>(m_servers)) * m_probabilities[n];
    return sum;
}

double MMcOverTime::waitOfArrival() const
{
    double allBusy = 0.0;
    for (std::size_t n = static_cast<std::size_t>(m_servers); n < m_probabilities.size(); ++n)
        allBusy += m_probabilities[n];
    return (inLine() + allBusy) / (static_cast<double>(m_servers) * m_serviceRate);
}

std::vector<double> firstWaits(std::int64_t servers, double arrivalRate, double serviceRate, std::size_t count)
{
    const auto leaving
        = [=](std::size_t n) { return std::min(static_cast<double>(n), static_cast<double>(servers)) * serviceRate; };
    const auto c = static_cast<std::size_t>(servers);
    std::vector<double> found{1.0};  // P(the next customer finds so many in the shop).
    std::vector<double> waits;
    while (waits.size() < count) {
        double wait = 0.0;
        for (std::size_t n = c; n < found.size(); ++n)
            wait += found[n] * static_cast<double>(n - c + 1);
        waits.push_back(wait / leaving(c));
        std::vector<double> next(found.size() + 1);
        double from = 0.0;  // P(at some time before the next arrival, so many are in the shop).
        for (std::size_t n = found.size(); n > 0; --n) {
            from += found[n - 1];
            next[n] = from * arrivalRate / (arrivalRate + leaving(n));
            from -= next[n];
        }
        next[0] = from;
        found = std::move(next);
    }
    return waits;
}

}  // namespace tillsim::theory
