// SPDX-License-Identifier: MIT
// Product forms, and sums over them.
#include "core/theory/birth_death.hpp"

#include <algorithm>
#include <iterator>

namespace tillsim::theory {

std::vector<double> birthDeathProbabilities(const RateByNumber& up, const RateByNumber& down)
{
    static constexpr double negligible = 1e-20;
    static constexpr double large = 1e200;
    std::vector<double> weights{1.0};
    double sum = 1.0;
    for (std::size_t n = 0; up(n) > 0.0; ++n) {
        const double ratio = up(n) / down(n + 1);
        weights.push_back(weights.back() * ratio);
        sum += weights.back();
        if (ratio < 1.0 && weights.back() * ratio < negligible * sum * (1.0 - ratio))
            break;
        if (sum > large) {
            std::ranges::for_each(weights, [sum](double& weight) { weight /= sum; });
            sum = 1.0;
        }
    }
    std::ranges::for_each(weights, [sum](double& weight) { weight /= sum; });
    return weights;
}

BirthDeathShop birthDeathShop(std::int64_t servers, const RateByNumber& up, double serviceRate)
{
    const auto busy
        = [servers](std::size_t n) { return std::min(static_cast<double>(n), static_cast<double>(servers)); };
    const std::vector<double> p = birthDeathProbabilities(up, [&](std::size_t n) { return busy(n) * serviceRate; });
    BirthDeathShop shop{.empty = p.front(), .most = std::ssize(p) - 1, .lastState = p.back()};
    double inLine = 0.0;
    double inService = 0.0;
    for (std::size_t n = 0; n < p.size(); ++n) {
        inService += busy(n) * p[n];
        inLine += (static_cast<double>(n) - busy(n)) * p[n];
        shop.throughput += up(n) * p[n];
        if (n >= static_cast<std::size_t>(servers))
            shop.waitProbabilityOfEntry += up(n) * p[n];
    }
    shop.waitProbabilityOfEntry /= shop.throughput;
    shop.utilisation = inService / static_cast<double>(servers);
    shop.averages = averagesFromLine(shop.throughput, inLine, 1.0 / serviceRate);
    return shop;
}

BirthDeathShop limitedRoom(std::int64_t servers, std::int64_t room, double arrivalRate, double serviceRate)
{
    const auto up = [=](std::size_t n) { return n < static_cast<std::size_t>(room) ? arrivalRate : 0.0; };
    return birthDeathShop(servers, up, serviceRate);
}

BirthDeathShop limitedCrowd(std::int64_t servers, std::int64_t crowd, double rateEach, double serviceRate)
{
    const auto up = [=](std::size_t n) { return (static_cast<double>(crowd) - static_cast<double>(n)) * rateEach; };
    return birthDeathShop(servers, up, serviceRate);
}

BirthDeathShop discouraged(double arrivalRate, double serviceRate)
{
    return birthDeathShop(
        1, [=](std::size_t n) { return arrivalRate / static_cast<double>(n + 1); }, serviceRate);
}

}  // namespace tillsim::theory
