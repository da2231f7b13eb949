// SPDX-License-Identifier: MIT
#include "core/store/line_chooser.hpp"

#include "core/random/math.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim {

namespace {

/// A factor with mean 1 and this standard deviation, never negative: lognormal.
Distribution factorAroundOne(double sd)
{
    const double variance = math::log1p(sd * sd);
    return Distribution::lognormal(-variance / 2.0, std::sqrt(variance));
}

/// The one with the best speed, the first of equals.
template <typename Better>
Till* bySpeed(const WaitLine<Till>& idle, Better isBetter)
{
    Till* best = nullptr;
    idle.forEach([&](Till& till) {
        if (!best || isBetter(till.speed(), best->speed()))
            best = &till;
    });
    return best;
}

Till* lowestNumber(const WaitLine<Till>& idle)
{
    Till* lowest = &idle.front();
    idle.forEach([&](Till& till) {
        if (till.number() < lowest->number())
            lowest = &till;
    });
    return lowest;
}

Till* nth(const WaitLine<Till>& idle, std::uint64_t position)
{
    Till* found = nullptr;
    idle.forEach([&](Till& till) {
        if (position-- == 0)
            found = &till;
    });
    return found;
}

}  // namespace

LineChooser::LineChooser(const Floor& floor, const Bank& bank) : m_floor{floor}, m_bank{bank}
{
    if (bank.choiceNoise > 0.0)
        m_noise = factorAroundOne(bank.choiceNoise);
}

Till* LineChooser::choose(const Customer& customer, std::vector<Till*>& tills) const
{
    if (tills.size() < 2)
        return tills.empty() ? nullptr : tills.front();
    switch (m_bank.choice) {
    case LineChoice::Random: {
        Generator generator = m_floor.choices.lineChoice.generatorFor(customer.entity);
        return tills[generator.below(tills.size())];
    }
    case LineChoice::RoundRobin: return nextInTurn(tills);
    case LineChoice::ShortestOf: sample(customer, tills); break;
    case LineChoice::Shortest:
    case LineChoice::FewestItems:
    case LineChoice::LeastWork: break;
    }
    return leastOf(customer, tills);
}

Till* LineChooser::nextInTurn(const std::vector<Till*>& tills) const
{
    const auto next
        = std::find_if(tills.begin(), tills.end(), [this](const Till* till) { return till->position() >= m_turn; });
    return next == tills.end() ? tills.front() : *next;
}

/// Leaves as many of `tills` as customers look at, all choices equally likely.
void LineChooser::sample(const Customer& customer, std::vector<Till*>& tills) const
{
    const auto wanted = static_cast<std::size_t>(m_bank.sample);
    if (tills.size() <= wanted)
        return;
    Generator generator = m_floor.choices.lineChoice.generatorFor(customer.entity);
    for (std::size_t at = 0; at < wanted; ++at)
        std::swap(tills[at], tills[at + generator.below(tills.size() - at)]);
    tills.resize(wanted);
    std::sort(tills.begin(), tills.end(), [](const Till* a, const Till* b) { return a->number() < b->number(); });
}

Till* LineChooser::leastOf(const Customer& customer, const std::vector<Till*>& tills) const
{
    m_burdens.resize(tills.size());
    std::transform(tills.begin(), tills.end(), m_burdens.begin(), [this](const Till* till) { return burdenOf(*till); });
    if (m_noise)
        misjudge(customer, tills);
    // Nobody can guess which it is: so there are no branches to be guessed wrong.
    double least = m_burdens[0];
    for (const double burden : m_burdens)
        least = std::min(least, burden);
    m_equals.resize(tills.size());
    std::size_t equals = 0;
    for (std::size_t at = 0; at < tills.size(); ++at) {
        m_equals[equals] = tills[at];
        equals += static_cast<std::size_t>(m_burdens[at] == least);
    }
    return m_equals[equals > 1 ? m_floor.choices.tieBreak.generatorFor(customer.entity).below(equals) : 0];
}

/// A factor a till, open or not: so a customer misjudges it in the same way whatever the others do.
void LineChooser::misjudge(const Customer& customer, const std::vector<Till*>& tills) const
{
    Generator generator = m_floor.choices.choiceNoise.generatorFor(customer.entity);
    std::uint32_t position = 0;
    for (std::size_t at = 0; at < tills.size(); ++at, ++position) {
        for (; position < tills[at]->position(); ++position)
            (void)m_noise->draw(generator);
        m_burdens[at] *= m_noise->draw(generator);
    }
}

double LineChooser::burdenOf(const Till& till) const
{
    const Line& line = till.line();
    switch (m_bank.choice) {
    case LineChoice::FewestItems: return static_cast<double>(line.items()) + till.itemsLeft();
    case LineChoice::LeastWork: return line.scanSeconds() / till.speed() + line.restSeconds() + till.secondsLeft();
    default: return static_cast<double>(till.count());
    }
}

Till* LineChooser::pick(const Customer& customer, const WaitLine<Till>& idle) const
{
    switch (m_bank.pick) {
    case TillPick::LongestIdle: break;
    case TillPick::First: return lowestNumber(idle);
    case TillPick::Fastest: return bySpeed(idle, [](double a, double b) { return a > b; });
    case TillPick::Slowest: return bySpeed(idle, [](double a, double b) { return a < b; });
    case TillPick::Random: {
        Generator generator = m_floor.choices.tillPick.generatorFor(customer.entity);
        return nth(idle, generator.below(idle.size()));
    }
    }
    return &idle.front();
}

}  // namespace tillsim
