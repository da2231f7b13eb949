// SPDX-License-Identifier: MIT
#include "core/theory/bank_duty.hpp"

#include <cstddef>

namespace tillsim::theory {

namespace {

BankDuty dutyUntil(const Bank& bank, Duration end)
{
    BankDuty duty{.crews = crewsOf(bank, end)};
    double speeds = 0.0;
    for (std::size_t i = 0; i < duty.crews.size(); ++i) {
        const Duration until = i + 1 < duty.crews.size() ? duty.crews[i + 1].from : end;
        const double length = toSeconds(until - duty.crews[i].from);
        for (const TillOnDuty& each : duty.crews[i].tills) {
            duty.tillTime += length;
            speeds += length * each.speed;
        }
    }
    duty.meanSpeed = duty.tillTime > 0.0 ? speeds / duty.tillTime : 1.0;
    return duty;
}

}  // namespace

std::vector<BankDuty> dutiesOf(const Scenario& scenario)
{
    std::vector<BankDuty> duties;
    for (const Bank& bank : scenario.banks)
        duties.push_back(dutyUntil(bank, scenario.duration));
    return duties;
}

}  // namespace tillsim::theory
