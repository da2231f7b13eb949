// SPDX-License-Identifier: MIT
#include "core/store/service_plan.hpp"

namespace tillsim {

void ServicePlan::restart()
{
    scanLeft = scan;
    visitsDone = 0;
    visitLeft = visits.empty() ? Duration::zero() : visits.front().time;
    tenderLeft = tender;
    spent = Duration::zero();
}

Duration ServicePlan::total() const
{
    Duration sum = scan + tender;
    for (const HelpVisit& visit : visits)
        sum += visit.time;
    return sum;
}

Duration ServicePlan::restLeft() const
{
    Duration rest = tenderLeft;
    for (std::size_t visit = visitsDone; visit < visits.size(); ++visit)
        rest += visit == visitsDone ? visitLeft : visits[visit].time;
    return rest;
}

}  // namespace tillsim
