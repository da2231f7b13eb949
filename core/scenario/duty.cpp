// SPDX-License-Identifier: MIT
// Adds up rosters over time.
#include "core/scenario/duty.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace tillsim {

namespace {

std::int64_t countOf(const RosterRow& row)
{
    return row.till.empty() ? row.tills : static_cast<std::int64_t>(row.till.size());
}

std::int64_t countOf(const HelperShift& shift)
{
    return shift.count;
}

template <typename Row>
std::vector<DutyStep> addedUp(const std::vector<Row>& rows)
{
    std::vector<DutyStep> changes{{}};
    for (const Row& row : rows) {
        changes.push_back({row.from, countOf(row)});
        changes.push_back({row.to, -countOf(row)});
    }
    std::sort(changes.begin(), changes.end(), [](const DutyStep& a, const DutyStep& b) { return a.at < b.at; });
    std::vector<DutyStep> steps;
    std::int64_t count = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        count += changes[i].count;
        const bool isLastOfInstant = i + 1 == changes.size() || changes[i + 1].at != changes[i].at;
        if (isLastOfInstant && (steps.empty() || steps.back().count != count))
            steps.push_back({changes[i].at, count});
    }
    return steps;
}

/// Who is on duty at `now` by the rows of a roster.
std::vector<TillOnDuty> onDuty(const Bank& bank, Duration now)
{
    const auto tills = static_cast<std::size_t>(bank.tills);
    std::vector<double> speeds(tills);  // 0: not on duty.
    std::int64_t others = 0;
    for (const RosterRow& row : bank.roster) {
        if (row.from > now || now >= row.to)
            continue;
        others += row.till.empty() ? row.tills : 0;
        for (const std::uint32_t till : row.till)
            speeds[till] = row.speed;
    }
    std::vector<TillOnDuty> crew;
    for (std::uint32_t till = 0; till < tills; ++till) {
        if (speeds[till] == 0.0 && others-- > 0)
            speeds[till] = 1.0;
        if (speeds[till] > 0.0)
            crew.push_back({till, speeds[till] * (bank.speed.empty() ? 1.0 : bank.speed[till])});
    }
    return crew;
}

}  // namespace

std::vector<DutyStep> dutyOf(const Bank& bank)
{
    return bank.roster.empty() ? std::vector<DutyStep>{{Duration::zero(), bank.tills}} : addedUp(bank.roster);
}

std::vector<DutyStep> dutyOf(const Helper& helper)
{
    return helper.roster.empty() ? std::vector<DutyStep>{{Duration::zero(), helper.count}} : addedUp(helper.roster);
}

std::vector<TillCrew> crewsOf(const Bank& bank, Duration end)
{
    if (bank.roster.empty()) {
        Bank always = bank;
        always.roster = {RosterRow{.from = Duration::zero(), .to = Duration::max(), .tills = bank.tills}};
        return {{Duration::zero(), onDuty(always, Duration::zero())}};
    }
    std::set<Duration> changes{Duration::zero()};
    for (const RosterRow& row : bank.roster)
        changes.insert({row.from, row.to});
    std::vector<TillCrew> crews;
    for (const Duration at : changes) {
        TillCrew crew{at, onDuty(bank, at)};
        if (crews.empty() || (at < end && crew.tills != crews.back().tills))
            crews.push_back(std::move(crew));
    }
    return crews;
}

DutyStep mostOnDuty(const std::vector<DutyStep>& steps)
{
    return *std::max_element(steps.begin(), steps.end(),
                             [](const DutyStep& a, const DutyStep& b) { return a.count < b.count; });
}

}  // namespace tillsim
