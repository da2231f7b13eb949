// SPDX-License-Identifier: MIT
// Lines beside each other. A state of shortestLane is by how much each other lane is longer than the shortest, in
// order.
#include "core/theory/lanes.hpp"

#include "core/theory/gi_m_1.hpp"
#include "core/theory/mm_c.hpp"
#include "core/theory/qbd.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <vector>

namespace tillsim::theory {

namespace {

using Excess = std::vector<std::int64_t>;

class LaneStates {
public:
    LaneStates(std::int64_t lanes, std::int64_t farthest)
    {
        Excess excess(static_cast<std::size_t>(lanes - 1), 0);
        list(0, 0, farthest, excess);
    }

    [[nodiscard]] std::size_t size() const { return m_states.size(); }
    [[nodiscard]] const Excess& operator[](std::size_t place) const { return m_states[place]; }

    /// Adds `rate` from `from` to the state with the given excesses, in any order; nothing where one is too far.
    void add(Matrix& rates, std::size_t from, Excess to, double rate) const
    {
        std::ranges::sort(to);
        const auto found = m_places.find(to);
        if (found != m_places.end())
            rates(from, found->second) += rate;
    }

private:
    void list(std::size_t lane, std::int64_t least, std::int64_t farthest, Excess& excess)
    {
        if (lane == excess.size()) {
            m_places.emplace(excess, m_states.size());
            m_states.push_back(excess);
            return;
        }
        for (std::int64_t each = least; each <= farthest; ++each) {
            excess[lane] = each;
            list(lane + 1, each, farthest, excess);
        }
    }

    std::vector<Excess> m_states;
    std::map<Excess, std::size_t> m_places;
};

Excess shifted(Excess excess, std::int64_t by)
{
    for (std::int64_t& each : excess)
        each += by;
    return excess;
}

/// The rates of level 0 (the shortest lane is empty) or of all above it.
LevelRates ratesOf(const LaneStates& states, double arrivalRate, double serviceRate, bool shortestIsEmpty)
{
    const std::size_t size = states.size();
    LevelRates rates{.up = Matrix{size, size}, .local = Matrix{size, size}, .down = Matrix{size, size}};
    for (std::size_t from = 0; from < size; ++from) {
        const Excess& excess = states[from];
        const auto ties = std::ranges::count(excess, 0);
        Excess grown = excess;
        if (ties > 0) {
            grown.front() = 1;
            states.add(rates.local, from, grown, arrivalRate);
        } else {
            states.add(rates.up, from, shifted(excess, -1), arrivalRate);
        }
        for (std::size_t lane = 0; lane < excess.size(); ++lane) {
            Excess shrunk = excess;
            --shrunk[lane];
            if (excess[lane] > 0)
                states.add(rates.local, from, shrunk, serviceRate);
        }
        if (!shortestIsEmpty)
            states.add(rates.down, from, shifted(excess, 1), serviceRate * static_cast<double>(ties + 1));
    }
    return rates;
}

double inShopOf(const LaneStates& states, const LevelProbabilities& result, std::int64_t lanes)
{
    const std::vector<double>& byState = result.own.front();
    const Matrix sums = solve(Matrix::identity(states.size()) + -result.factor, Matrix::identity(states.size()));
    const std::vector<double> above = result.first * sums;
    double inShop = static_cast<double>(lanes) * (result.repeatedMean() + sumOf(above));
    for (std::size_t i = 0; i < states.size(); ++i) {
        for (const std::int64_t excess : states[i])
            inShop += (byState[i] + above[i]) * static_cast<double>(excess);
    }
    return inShop;
}

}  // namespace

LanesShop shortestLane(std::int64_t lanes, double arrivalRate, double serviceRate, std::int64_t farthest)
{
    requireStable(arrivalRate / (static_cast<double>(lanes) * serviceRate));
    const LaneStates states{lanes, farthest};
    const LevelRates empty = ratesOf(states, arrivalRate, serviceRate, true);
    const LevelRates busy = ratesOf(states, arrivalRate, serviceRate, false);
    const LevelProbabilities result = solve(LevelChain{{empty}, busy, busy.down});
    return {.empty = result.own.front().front(),
            .waitProbability = result.repeatedTotal(),
            .averages = averagesFromShop(arrivalRate, inShopOf(states, result, lanes), 1.0 / serviceRate)};
}

Averages randomLane(std::int64_t lanes, double arrivalRate, double serviceRate)
{
    const double wait = MMc{1, arrivalRate / static_cast<double>(lanes), serviceRate}.averages().wait;
    return averagesFromWait(arrivalRate, wait, 1.0 / serviceRate);
}

Averages lanesInTurn(std::int64_t lanes, double arrivalRate, double serviceRate)
{
    const auto number = static_cast<double>(lanes);
    const Transform gap = erlangTransform(lanes, number / arrivalRate);
    const double wait = GIM1{arrivalRate / number, gap, serviceRate}.averages().wait;
    return averagesFromWait(arrivalRate, wait, 1.0 / serviceRate);
}

Averages shortestOfSome(int choices, double load)
{
    requireStable(load);
    double sojourn = 0.0;
    double power = 0.0;  // (choices^i - choices) / (choices - 1): 0, d, d + d^2, ...
    for (double term = 1.0; term > 0.0; term = std::pow(load, power)) {
        sojourn += term;
        power = power * choices + choices;
    }
    return averagesFromWait(load, sojourn - 1.0, 1.0);
}

}  // namespace tillsim::theory
