// SPDX-License-Identifier: MIT
// States are sets of busy tills, a bit a till; all busy stands for all lengths of the line.
#include "core/theory/unequal_tills.hpp"

#include "core/theory/matrix.hpp"

#include <cstddef>
#include <numeric>

namespace tillsim::theory {

namespace {

using Tills = std::size_t;  ///< A bit a till.

bool contains(Tills tills, std::size_t till)
{
    return (tills >> till & 1U) != 0U;
}

/// The tills that an arrival may take when `busy` are, all with the same chance.
std::vector<std::size_t> choices(Tills busy, std::span<const double> rates, IdleTill choice)
{
    std::vector<std::size_t> idle;
    for (std::size_t till = 0; till < rates.size(); ++till) {
        if (contains(busy, till))
            continue;
        const bool better = !idle.empty()
            && (choice == IdleTill::Fastest ? rates[till] > rates[idle.front()] : rates[till] < rates[idle.front()]);
        if (choice == IdleTill::Random || idle.empty())
            idle.push_back(till);
        else if (better)
            idle.front() = till;
    }
    return idle;
}

}  // namespace

UnequalShop unequalTills(double arrivalRate, std::span<const double> serviceRates, IdleTill choice)
{
    const double together = std::accumulate(serviceRates.begin(), serviceRates.end(), 0.0);
    const double load = arrivalRate / together;
    requireStable(load);
    const Tills all = (Tills{1} << serviceRates.size()) - 1;
    Matrix generator{all + 1, all + 1};
    for (Tills busy = 0; busy <= all; ++busy) {
        const std::vector<std::size_t> idle = choices(busy, serviceRates, choice);
        for (const std::size_t till : idle)
            generator(busy, busy | Tills{1} << till) += arrivalRate / static_cast<double>(idle.size());
        for (std::size_t till = 0; till < serviceRates.size(); ++till) {
            if (contains(busy, till))
                generator(busy, busy & ~(Tills{1} << till)) += serviceRates[till];
        }
        generator(busy, busy) = -generator.rowSum(busy);
    }
    // Without a line, "all busy" is left at the rate `together`; with one, it lasts 1 / (1 - load) times as long.
    std::vector<double> p = stationaryOf(generator);
    const double whole = 1.0 - p[all] + p[all] / (1.0 - load);
    for (double& each : p)
        each /= whole;
    p[all] /= 1.0 - load;
    UnequalShop shop{.empty = p.front(), .waitProbability = p[all], .utilisation{}, .averages{}};
    double busyTills = 0.0;
    for (std::size_t till = 0; till < serviceRates.size(); ++till) {
        double busy = 0.0;
        for (Tills tills = 0; tills <= all; ++tills)
            busy += contains(tills, till) ? p[tills] : 0.0;
        shop.utilisation.push_back(busy);
        busyTills += busy;
    }
    shop.averages = averagesFromLine(arrivalRate, p[all] * load / (1.0 - load), busyTills / arrivalRate);
    return shop;
}

}  // namespace tillsim::theory
