// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/floor_shape.hpp"

#include <algorithm>

namespace tillsim::ui {

FloorShape floorShape(const Scenario& scenario)
{
    FloorShape shape;
    for (const Bank& bank : scenario.banks) {
        shape.banks.push_back({.name = QString::fromStdString(bank.name),
                               .tills = static_cast<std::size_t>(bank.tills),
                               .hasLinePerTill = bank.lines == Lines::PerTill,
                               .isSelfService = bank.selfCheckout.has_value(),
                               .helper = bank.selfCheckout ? bank.selfCheckout->helper : 0});
    }
    for (const Helper& helper : scenario.helpers)
        shape.helpers.push_back(QString::fromStdString(helper.name));
    for (const CustomerClass& each : scenario.classes)
        shape.classes.push_back(QString::fromStdString(each.name));
    shape.hasQueueOutside = std::ranges::any_of(
        scenario.banks, [](const Bank& bank) { return bank.capacity > 0 && bank.whenFull == WhenFull::Wait; });
    return shape;
}

QString cashierAt(const Bank& bank, std::size_t till, Duration since)
{
    const auto row = std::ranges::find_if(bank.roster, [&](const RosterRow& each) {
        return each.till.size() == 1 && each.till.front() == till && each.from <= since && since < each.to
            && !each.cashier.empty();
    });
    return row == bank.roster.end() ? QString{} : QString::fromStdString(row->cashier);
}

}  // namespace tillsim::ui
