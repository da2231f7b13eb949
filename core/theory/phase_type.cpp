// SPDX-License-Identifier: MIT
// M/PH/c: the levels up to c busy servers are of different sizes, those above have the phases of c busy servers.
#include "core/theory/phase_type.hpp"

#include "core/theory/qbd.hpp"

#include <map>
#include <utility>

namespace tillsim::theory {

namespace {

using Counts = std::vector<std::int64_t>;  ///< Busy servers in each phase.

/// All ways to have some number of servers busy, with their positions, in lexicographic order.
class Level {
public:
    Level(std::int64_t busy, std::size_t phases)
    {
        Counts counts(phases, 0);
        list(busy, 0, counts);
        for (std::size_t i = 0; i < m_states.size(); ++i)
            m_places.emplace(m_states[i], i);
    }

    [[nodiscard]] const std::vector<Counts>& states() const { return m_states; }
    [[nodiscard]] std::size_t size() const { return m_states.size(); }
    [[nodiscard]] std::size_t placeOf(const Counts& counts) const { return m_places.at(counts); }

private:
    void list(std::int64_t left, std::size_t phase, Counts& counts)
    {
        if (phase + 1 == counts.size()) {
            counts[phase] = left;
            m_states.push_back(counts);
            return;
        }
        for (counts[phase] = 0; counts[phase] <= left; ++counts[phase])
            list(left - counts[phase], phase + 1, counts);
        counts[phase] = 0;
    }

    std::vector<Counts> m_states;
    std::map<Counts, std::size_t> m_places;
};

Counts moved(Counts counts, std::size_t from, std::size_t to)
{
    if (from != PhaseType::end)
        --counts[from];
    if (to != PhaseType::end)
        ++counts[to];
    return counts;
}

/// Steps of services from one phase to the next, with the number in the shop as it is.
Matrix stepsWithin(const Level& level, const PhaseType& service)
{
    Matrix rates{level.size(), level.size()};
    for (std::size_t i = 0; i < level.size(); ++i) {
        const Counts& counts = level.states()[i];
        for (std::size_t phase = 0; phase < counts.size(); ++phase) {
            if (counts[phase] > 0 && service.next[phase] != PhaseType::end)
                rates(i, level.placeOf(moved(counts, phase, service.next[phase])))
                    += static_cast<double>(counts[phase]) * service.rate[phase];
        }
    }
    return rates;
}

/// An arrival takes a free server.
Matrix starts(const Level& level, const Level& above, double arrivalRate, const PhaseType& service)
{
    Matrix rates{level.size(), above.size()};
    for (std::size_t i = 0; i < level.size(); ++i) {
        for (std::size_t phase = 0; phase < service.start.size(); ++phase)
            rates(i, above.placeOf(moved(level.states()[i], PhaseType::end, phase)))
                += arrivalRate * service.start[phase];
    }
    return rates;
}

/// A service ends; its server stays idle.
Matrix ends(const Level& level, const Level& below, const PhaseType& service)
{
    Matrix rates{level.size(), below.size()};
    for (std::size_t i = 0; i < level.size(); ++i) {
        const Counts& counts = level.states()[i];
        for (std::size_t phase = 0; phase < counts.size(); ++phase) {
            if (counts[phase] > 0 && service.next[phase] == PhaseType::end)
                rates(i, below.placeOf(moved(counts, phase, PhaseType::end)))
                    += static_cast<double>(counts[phase]) * service.rate[phase];
        }
    }
    return rates;
}

LevelChain chainOf(std::int64_t servers, double arrivalRate, const PhaseType& service)
{
    const std::size_t phases = service.rate.size();
    LevelChain chain;
    Level level{0, phases};
    Matrix down{};
    for (std::int64_t busy = 0; busy < servers; ++busy) {
        Level above{busy + 1, phases};
        chain.own.push_back({.up = starts(level, above, arrivalRate, service),
                             .local = stepsWithin(level, service),
                             .down = std::move(down)});
        down = ends(above, level, service);
        if (busy + 1 == servers) {  // Beyond, who leaves is followed by who waits.
            Matrix arrivals = Matrix::identity(above.size());
            arrivals *= arrivalRate;
            chain.repeated = {.up = std::move(arrivals),
                              .local = stepsWithin(above, service),
                              .down = down * starts(level, above, 1.0, service)};
        }
        level = std::move(above);
    }
    chain.firstDown = std::move(down);
    return chain;
}

}  // namespace

double PhaseType::mean() const
{
    double sum = 0.0;
    for (std::size_t first = 0; first < start.size(); ++first) {
        for (std::size_t phase = first; phase != end; phase = next[phase])
            sum += start[first] / rate[phase];
    }
    return sum;
}

PhaseType erlangPhases(std::int64_t k, double mean)
{
    PhaseType result;
    for (std::int64_t i = 0; i < k; ++i) {
        result.start.push_back(i == 0 ? 1.0 : 0.0);
        result.rate.push_back(static_cast<double>(k) / mean);
        result.next.push_back(i + 1 < k ? static_cast<std::size_t>(i + 1) : PhaseType::end);
    }
    return result;
}

PhaseType hyperexponentialPhases(std::span<const double> p, std::span<const double> means)
{
    PhaseType result;
    for (std::size_t i = 0; i < p.size(); ++i) {
        result.start.push_back(p[i]);
        result.rate.push_back(1.0 / means[i]);
        result.next.push_back(PhaseType::end);
    }
    return result;
}

double phaseStates(std::int64_t servers, std::size_t phases)
{
    double states = 1.0;
    for (std::size_t i = 1; i < phases; ++i)
        states *= (static_cast<double>(servers) + static_cast<double>(i)) / static_cast<double>(i);
    return states;
}

PhaseShop phaseShop(std::int64_t servers, double arrivalRate, const PhaseType& service)
{
    requireStable(arrivalRate * service.mean() / static_cast<double>(servers));
    const LevelProbabilities result = solve(chainOf(servers, arrivalRate, service));
    return {.empty = result.own.front().front(),
            .waitProbability = result.repeatedTotal(),
            .averages = averagesFromLine(arrivalRate, result.repeatedMean(), service.mean())};
}

}  // namespace tillsim::theory
