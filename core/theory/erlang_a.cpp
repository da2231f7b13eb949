// SPDX-License-Identifier: MIT
// Erlang A by birth and death, M/M/c+G by integrals of the density of the offered wait.
#include "core/theory/erlang_a.hpp"

#include "core/theory/birth_death.hpp"
#include "core/theory/erlang.hpp"
#include "core/theory/quadrature.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace tillsim::theory {

namespace {

/// Times of the place that an arrival takes in line, by how many wait ahead. Each step towards the head takes an
/// exponential time, at the end of which the customer has given up with a chance that makes P(served) = drain / (drain
/// + places theta).
class PlaceInLine {
public:
    PlaceInLine(double drain, double impatience) : m_drain{drain}, m_impatience{impatience} { }

    /// Adds those who find one more waiting than the last ones added, with probability `p`.
    void add(ErlangA& shop, double p)
    {
        m_offered += 1.0 / (m_drain + m_places * m_impatience);
        m_places += 1.0;
        const double leaving = m_drain + m_places * m_impatience;
        m_inLine += 1.0 / leaving;
        shop.waitProbability += p;
        shop.waitOfServed += p * m_drain / leaving * m_inLine;
        shop.offeredWait += p * m_offered;
    }

private:
    double m_drain;
    double m_impatience;
    double m_places = 0.0;
    double m_inLine = 0.0;   // Mean time to the head, or to giving up if that is first.
    double m_offered = 0.0;  // Mean time to the head for one who never gives up.
};

/// The part of the time axis that counts in integrals of exp(e(t)) for a concave e with the slope given.
struct Span {
    double from = 0.0;
    double to = 0.0;
    double peak = 0.0;  ///< The largest e.
};

/// Where `test` turns from false to true between `low` and `high`.
double turningPoint(double low, double high, const std::function<bool(double)>& test)
{
    for (int i = 0; i < 200; ++i) {
        const double middle = 0.5 * (low + high);
        (test(middle) ? high : low) = middle;
    }
    return high;
}

Span spanOf(const std::function<double(double)>& exponent, const std::function<double(double)>& slope, double end)
{
    static constexpr double negligible = 60.0;  // exp(-60) is 1e-26.
    const double top = turningPoint(0.0, end, [&](double t) { return slope(t) <= 0.0; });
    const double peak = exponent(top);
    const auto counts = [&](double t) { return exponent(t) > peak - negligible; };
    return {.from = counts(0.0) ? 0.0 : turningPoint(0.0, top, counts),
            .to = counts(end) ? end : turningPoint(top, end, [&](double t) { return !counts(t); }),
            .peak = peak};
}

}  // namespace

ErlangA erlangA(std::int64_t servers, double arrivalRate, double serviceRate, double impatience)
{
    const auto c = static_cast<std::size_t>(servers);
    const auto down = [=](std::size_t n) {
        return static_cast<double>(std::min(n, c)) * serviceRate + static_cast<double>(n - std::min(n, c)) * impatience;
    };
    const std::vector<double> p = birthDeathProbabilities([=](std::size_t) { return arrivalRate; }, down);
    PlaceInLine place{static_cast<double>(servers) * serviceRate, impatience};
    ErlangA shop;
    shop.empty = p.front();
    for (std::size_t n = 0; n < p.size(); ++n) {
        shop.inShop += static_cast<double>(n) * p[n];
        shop.inLine += static_cast<double>(n - std::min(n, c)) * p[n];
        if (n >= c)
            place.add(shop, p[n]);
    }
    shop.waitOfAll = shop.inLine / arrivalRate;
    shop.abandoned = impatience * shop.waitOfAll;
    shop.waitOfAbandoned = (shop.waitOfAll - shop.waitOfServed) / shop.abandoned;
    shop.waitOfServed /= 1.0 - shop.abandoned;
    shop.throughput = arrivalRate * (1.0 - shop.abandoned);
    shop.utilisation = shop.throughput / (static_cast<double>(servers) * serviceRate);
    return shop;
}

ErlangA erlangALastFirst(std::int64_t servers, double arrivalRate, double serviceRate, double impatience)
{
    static constexpr double far = 200.0;  // Each level up there halves what is not known of the next.
    static constexpr double most = 4e6;
    const double drain = static_cast<double>(servers) * serviceRate;
    ErlangA shop = erlangA(servers, arrivalRate, serviceRate, impatience);
    // From the transform f of the passage from `level` to the one below at `impatience`, and its derivative -g.
    double f = 1.0;
    double g = 0.0;
    for (double level = std::floor(std::min(2.0 * arrivalRate / impatience, most) + far); level >= 0.0; level -= 1.0) {
        const double down = drain + level * impatience;
        const double all = impatience + arrivalRate * (1.0 - f) + down;
        g = down * (1.0 + arrivalRate * g) / (all * all);
        f = down / all;
    }
    shop.waitOfServed = shop.waitProbability * g / (1.0 - shop.abandoned);
    shop.waitOfAbandoned = (shop.waitOfAll - shop.waitProbability * g) / shop.abandoned;
    shop.offeredWait = 0.0;
    return shop;
}

BoundedPatience constantPatience(double time)
{
    return {.longest = time, .exceeds = [](double) { return 1.0; }, .integral = [](double t) { return t; }};
}

BoundedPatience uniformPatience(double longest)
{
    return {.longest = longest,
            .exceeds = [longest](double t) { return 1.0 - t / longest; },
            .integral = [longest](double t) { return t - t * t / (2.0 * longest); }};
}

Abandonment abandonment(std::int64_t servers, double arrivalRate, double serviceRate, const BoundedPatience& patience)
{
    static constexpr int panels = 200;
    const double drain = static_cast<double>(servers) * serviceRate;
    const double end = patience.longest;
    const auto exponent = [&](double t) { return arrivalRate * patience.integral(t) - drain * t; };
    const auto slope = [&](double t) { return arrivalRate * patience.exceeds(t) - drain; };
    const Span span = spanOf(exponent, slope, end);
    const auto density = [&](double t) { return std::exp(exponent(t) - span.peak); };
    const auto within = [&](const std::function<double(double)>& value) {
        return integrate([&](double t) { return value(t) * density(t); }, span.from, span.to, panels);
    };
    const double beyond = density(end) / drain;  // From there on nobody joins: the density falls as exp(-drain t).
    const double j = within([](double) { return 1.0; }) + beyond;
    const double offered = within([](double t) { return t; }) + beyond * (end + 1.0 / drain);
    const double spent = within(patience.integral) + beyond * patience.integral(end);
    const double served = within([&](double t) { return t * patience.exceeds(t); });
    const double start = std::exp(-span.peak) / erlangB(servers - 1, arrivalRate / serviceRate);
    const double whole = start + arrivalRate * j;
    // Below 0 only by rounding, where hardly anybody gives up.
    const double abandoned = std::max(0.0, (std::exp(-span.peak) + (arrivalRate - drain) * j) / whole);
    return {.waitProbability = arrivalRate * j / whole,
            .abandoned = abandoned,
            .waitOfAll = arrivalRate * spent / whole,
            .waitOfServed = arrivalRate * served / (whole * (1.0 - abandoned)),
            .offeredWait = arrivalRate * offered / whole};
}

}  // namespace tillsim::theory
