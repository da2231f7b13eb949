// SPDX-License-Identifier: MIT
#include "core/scenario/till_count.hpp"

namespace tillsim {

std::int64_t tillCount(const Scenario& scenario)
{
    std::int64_t tills = 0;
    for (const Bank& bank : scenario.banks)
        tills += bank.tills;
    return tills;
}

}  // namespace tillsim
