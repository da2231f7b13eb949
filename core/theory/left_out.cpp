// SPDX-License-Identifier: MIT
#include "core/theory/left_out.hpp"

#include "core/theory/row_services.hpp"

#include <algorithm>

namespace tillsim::theory {

namespace {

void complainAboutHelp(const Scenario& scenario, std::vector<std::string>& broken)
{
    const bool products
        = std::ranges::any_of(scenario.products, [](const Product& each) { return each.helper.has_value(); });
    const bool selfCheckout
        = std::ranges::any_of(scenario.banks, [](const Bank& each) { return each.selfCheckout.has_value(); });
    if ((products || selfCheckout || !scenario.calls.empty()) && !haveRowsServices(scenario))
        broken.emplace_back("tills share helpers; the time that a till waits for one is left out");
}

void complainAboutTills(const Bank& bank, std::vector<std::string>& broken)
{
    if (bank.opening)
        broken.emplace_back("tills open and close with the line; all tills on duty are taken as open");
    if (!bank.breaks.empty())
        broken.emplace_back("tills have breaks, which are left out");
    if (bank.breakdown)
        broken.emplace_back("tills break down, which is left out");
}

}  // namespace

void complainAboutShop(const Scenario& scenario, std::vector<std::string>& broken)
{
    if (scenario.banks.size() > 1)
        broken.emplace_back("there are several banks; they are taken as one with all their tills and one line");
    // A bank alone takes all that it has to.
    if (scenario.banks.size() > 1
        && std::ranges::any_of(scenario.banks, [](const Bank& bank) { return bank.maxItems.has_value(); }))
        broken.emplace_back("tills take small baskets only; they are taken to take all");
    if (!scenario.interventions.empty())
        broken.emplace_back("somebody intervenes during the day, which is left out");
    if (std::ranges::any_of(scenario.arrivals,
                            [](const ArrivalSource& each) { return each.whenBlocked == WhenBlocked::Hold; })
        && std::ranges::any_of(scenario.banks,
                               [](const Bank& bank) { return bank.capacity > 0 && bank.whenFull == WhenFull::Wait; }))
        broken.emplace_back("a full shop holds back its sources; arrivals are taken to come all the same");
    complainAboutHelp(scenario, broken);
    for (const Bank& bank : scenario.banks)
        complainAboutTills(bank, broken);
}

}  // namespace tillsim::theory
