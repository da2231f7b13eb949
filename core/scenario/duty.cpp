// SPDX-License-Identifier: MIT
// Adds up rosters over time.
#include "core/scenario/duty.hpp"

#include <algorithm>

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

}  // namespace

std::vector<DutyStep> dutyOf(const Bank& bank)
{
    return bank.roster.empty() ? std::vector<DutyStep>{{Duration::zero(), bank.tills}} : addedUp(bank.roster);
}

std::vector<DutyStep> dutyOf(const Helper& helper)
{
    return helper.roster.empty() ? std::vector<DutyStep>{{Duration::zero(), helper.count}} : addedUp(helper.roster);
}

DutyStep mostOnDuty(const std::vector<DutyStep>& steps)
{
    return *std::max_element(steps.begin(), steps.end(),
                             [](const DutyStep& a, const DutyStep& b) { return a.count < b.count; });
}

}  // namespace tillsim
