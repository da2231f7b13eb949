// SPDX-License-Identifier: MIT
#include "core/experiment/load/working_tills.hpp"

#include <algorithm>
#include <numeric>

namespace tillsim {

TillsOverDay::TillsOverDay(const Bank& bank, Duration end) : m_bank{bank}, m_crews{crewsOf(bank, end)}
{
    if (bank.breakdown)
        m_works = bank.breakdown->every.mean() / (bank.breakdown->every.mean() + bank.breakdown->repair.mean());
}

std::vector<WorkingTill> TillsOverDay::between(Duration from, Duration to) const
{
    std::vector<WorkingTill> tills;
    for (const TillOnDuty& each : crewAt(from).tills) {
        const double away = std::min(1.0, toSeconds(onBreak(each.till, from, to)) / toSeconds(to - from));
        tills.push_back({each.speed, (1.0 - away) * m_works});
    }
    return tills;
}

const TillCrew& TillsOverDay::crewAt(Duration at) const
{
    const auto next = std::ranges::upper_bound(m_crews, at, {}, &TillCrew::from);
    return *std::prev(next);  // The first is there at opening.
}

/// A break is for who is on duty when it is due.
Duration TillsOverDay::onBreak(std::uint32_t till, Duration from, Duration to) const
{
    Duration sum{};
    for (const TillBreak& each : m_bank.breaks) {
        if (each.till != till || each.at >= to || each.at + each.length <= from)
            continue;
        if (std::ranges::find(crewAt(each.at).tills, till, &TillOnDuty::till) != crewAt(each.at).tills.end())
            sum += std::min(to, each.at + each.length) - std::max(from, each.at);
    }
    return sum;
}

double tillsAmong(const std::vector<WorkingTill>& tills)
{
    return std::accumulate(tills.begin(), tills.end(), 0.0,
                           [](double sum, const WorkingTill& till) { return sum + till.share; });
}

double jointSpeed(const std::vector<WorkingTill>& tills, double scan, double besides)
{
    const double count = tillsAmong(tills);
    if (count <= 0.0 || scan <= 0.0)
        return 1.0;
    double perSecond = 0.0;
    for (const WorkingTill& till : tills)
        perSecond += till.share / (scan / till.speed + besides);
    return scan / (count / perSecond - besides);
}

}  // namespace tillsim
