// SPDX-License-Identifier: MIT
#include "core/statistics/kim_nelson.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace tillsim {

namespace {

/// h^2 = 2 eta (n0 - 1) with eta = ((2 alpha / (k - 1))^(-2 / (n0 - 1)) - 1) / 2.
double factorOf(const KimNelsonPlan& plan)
{
    const double systems = static_cast<double>(plan.systems);
    const bool isRight = plan.systems >= 2 && plan.firstStage >= 2 && plan.delta > 0.0 && std::isfinite(plan.delta)
        && plan.confidence > 1.0 / systems && plan.confidence < 1.0;
    if (!isRight)
        throw std::logic_error{"a selection needs two systems, a confidence above chance, a zone of indifference and "
                               "two observations to begin with"};
    const double degrees = static_cast<double>(plan.firstStage - 1);
    const double tail = 2.0 * (1.0 - plan.confidence) / (systems - 1.0);
    return (std::pow(tail, -2.0 / degrees) - 1.0) * degrees;
}

}  // namespace

KimNelson::KimNelson(const KimNelsonPlan& plan)
    : m_plan{plan}, m_factor{factorOf(plan)}, m_observations(plan.systems), m_droppedAt(plan.systems)
{
    for (std::size_t system = 0; system < plan.systems; ++system)
        m_left.push_back(system);
}

void KimNelson::add(std::span<const double> row)
{
    if (row.size() != m_plan.systems)
        throw std::logic_error{"a selection needs an observation of each system"};
    if (isDecided())
        return;
    ++m_rows;
    for (const std::size_t system : m_left)
        m_observations[system].add(row[system]);
    if (m_rows <= m_plan.firstStage)
        m_firstStage.insert(m_firstStage.end(), row.begin(), row.end());
    if (m_rows == m_plan.firstStage)
        learnVariances();
    if (m_rows >= m_plan.firstStage)
        screen();
}

std::int64_t KimNelson::rowsAtMost() const
{
    constexpr double most = 1e15;
    double rows = static_cast<double>(m_rows);
    for (std::size_t at = 0; at < m_left.size() && !m_variances.empty(); ++at)
        for (std::size_t other = at + 1; other < m_left.size(); ++other)
            rows = std::max(rows, std::ceil(rowsFor(m_left[at], m_left[other])));
    return static_cast<std::int64_t>(std::min(rows, most));
}

void KimNelson::learnVariances()
{
    const std::size_t systems = m_plan.systems;
    m_variances.resize(systems * systems);
    for (std::size_t one = 0; one < systems; ++one) {
        for (std::size_t other = one + 1; other < systems; ++other) {
            Tally difference;
            for (std::size_t row = 0; row < m_firstStage.size(); row += systems)
                difference.add(m_firstStage[row + one] - m_firstStage[row + other]);
            m_variances[one * systems + other] = difference.standardDeviation() * difference.standardDeviation();
        }
    }
    m_firstStage = {};
}

/// From so many rows on, the larger mean of two decides.
double KimNelson::rowsFor(std::size_t one, std::size_t other) const
{
    const auto [first, second] = std::minmax(one, other);
    return m_factor * m_variances[first * m_plan.systems + second] / (m_plan.delta * m_plan.delta);
}

/// Whether another one is ahead by more than W = max(0, delta / (2 r) * (h^2 S^2 / delta^2 - r)).
bool KimNelson::isBeaten(std::size_t system) const
{
    const double rows = static_cast<double>(m_rows);
    return std::any_of(m_left.begin(), m_left.end(), [&](std::size_t other) {
        if (other == system)
            return false;
        const double lead = std::max(0.0, m_plan.delta / (2.0 * rows) * (rowsFor(system, other) - rows));
        return m_observations[system].mean() < m_observations[other].mean() - lead;
    });
}

void KimNelson::screen()
{
    std::vector<std::size_t> kept;
    for (const std::size_t system : m_left)
        if (!isBeaten(system))
            kept.push_back(system);
    // Means that are the same to the last bit, when the larger one decides: either will do, so the first one.
    const auto isOpen
        = [this](std::size_t one, std::size_t other) { return rowsFor(one, other) > static_cast<double>(m_rows); };
    if (kept.size() > 1
        && std::none_of(kept.begin() + 1, kept.end(), [&](std::size_t each) { return isOpen(kept.front(), each); }))
        kept.erase(kept.begin() + 1, kept.end());
    for (const std::size_t system : std::exchange(m_left, std::move(kept)))
        if (!std::binary_search(m_left.begin(), m_left.end(), system))
            m_droppedAt[system] = m_rows;
}

}  // namespace tillsim
