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

bool isByCount(const TillDuty& till)
{
    return till.isByCount;
}

/// Lets `count` others come: first those who are there, because of a row that named them until now.
void addOthers(std::int64_t count, const std::vector<bool>& wasOn, std::vector<TillDuty>& tills)
{
    for (const bool isThere : {true, false}) {
        for (std::size_t at = 0; at < tills.size() && count > 0; ++at) {
            if (tills[at].isOn || wasOn[at] != isThere)
                continue;
            tills[at] = {.isOn = true, .isByCount = true};
            --count;
        }
    }
}

std::vector<TillOnDuty> crewOf(const Bank& bank, const Seats& seats, const std::vector<TillDuty>& tills)
{
    std::vector<TillOnDuty> crew;
    for (std::uint32_t till = 0; till < tills.size(); ++till) {
        if (tills[till].isOn)
            crew.push_back(
                {till,
                 (tills[till].isByCount ? 1.0 : seats.speeds[till]) * (bank.speed.empty() ? 1.0 : bank.speed[till])});
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

Seats seatsAt(const Bank& bank, Duration now)
{
    Seats seats{.speeds = std::vector<double>(static_cast<std::size_t>(bank.tills))};
    if (bank.roster.empty())
        seats.others = bank.tills;
    for (const RosterRow& row : bank.roster) {
        if (row.from > now || now >= row.to)
            continue;
        seats.others += row.till.empty() ? row.tills : 0;
        for (const std::uint32_t till : row.till)
            seats.speeds[till] = row.speed;
    }
    return seats;
}

void changeDuty(const Seats& seats, std::vector<TillDuty>& tills)
{
    std::vector<bool> wasOn;
    for (std::size_t at = 0; at < tills.size(); ++at) {
        TillDuty& till = tills[at];
        wasOn.push_back(till.isOn);
        const bool isNamed = seats.speeds[at] > 0.0;
        till.isByCount = till.isByCount && !isNamed;
        till.isOn = isNamed || till.isByCount;
    }
    std::int64_t more = seats.others - std::ranges::count_if(tills, isByCount);
    addOthers(more, wasOn, tills);
    for (std::size_t at = tills.size(); at-- > 0 && more < 0;) {
        if (std::exchange(tills[at].isByCount, false)) {
            tills[at].isOn = false;
            ++more;
        }
    }
}

std::vector<TillCrew> crewsOf(const Bank& bank, Duration end)
{
    std::set<Duration> changes{Duration::zero()};
    for (const RosterRow& row : bank.roster)
        changes.insert({row.from, row.to});
    std::vector<TillDuty> tills(static_cast<std::size_t>(bank.tills));
    std::vector<TillCrew> crews;
    for (const Duration at : changes) {
        if (at >= end && !crews.empty())
            break;
        const Seats seats = seatsAt(bank, at);
        changeDuty(seats, tills);
        TillCrew crew{at, crewOf(bank, seats, tills)};
        if (crews.empty() || crew.tills != crews.back().tills)
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
