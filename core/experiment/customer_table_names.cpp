// SPDX-License-Identifier: MIT
#include "core/experiment/customer_table_names.hpp"

namespace tillsim {

CustomerTableNames customerTableNames(const Scenario& scenario)
{
    CustomerTableNames names;
    for (const CustomerClass& each : scenario.classes)
        names.classes.push_back(each.name);
    std::int64_t tills = 0;
    for (const Bank& bank : scenario.banks) {
        names.banks.push_back({bank.name, tills});
        tills += bank.tills;
    }
    return names;
}

}  // namespace tillsim
