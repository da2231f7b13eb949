// SPDX-License-Identifier: MIT
// The most specific table that says something wins.
#include "core/scenario/service_of.hpp"

#include <algorithm>

namespace tillsim {

const Work& workOf(const Scenario& scenario, std::uint32_t customerClass, std::uint32_t bank)
{
    const auto& ofBank = scenario.banks[bank].service;
    if (ofBank && ofBank->work)
        return *ofBank->work;
    const auto& ofClass = scenario.classes[customerClass].service;
    return ofClass && ofClass->work ? *ofClass->work : scenario.service.work;
}

const TimeOfItems* gapOf(const Scenario& scenario, std::uint32_t customerClass, std::uint32_t bank)
{
    const auto& ofBank = scenario.banks[bank].service;
    if (ofBank && ofBank->gap)
        return &*ofBank->gap;
    const auto& ofClass = scenario.classes[customerClass].service;
    const auto& gap = ofClass && ofClass->gap ? ofClass->gap : scenario.service.gap;
    return gap ? &*gap : nullptr;
}

const Distribution& itemsOf(const Scenario& scenario, std::uint32_t customerClass)
{
    const auto& own = scenario.classes[customerClass].items;
    return own ? *own : scenario.basket.items;
}

bool mayUse(const CustomerClass& customerClass, std::uint32_t bank)
{
    return customerClass.banks.empty()
        || std::binary_search(customerClass.banks.begin(), customerClass.banks.end(), bank);
}

}  // namespace tillsim
