// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cashier_rows.hpp"

#include "ui/models/state_words.hpp"
#include "ui/views/floor_shape.hpp"

#include <algorithm>
#include <numeric>

namespace tillsim::ui {

namespace {

void takeFigures(CashierRow& row, const TillResult& till)
{
    row.served = till.served;
    row.utilisation = till.utilisation;
    const double all = std::accumulate(till.states.begin(), till.states.end(), 0.0);
    if (all > 0.0)
        std::ranges::transform(till.states, row.shares.begin(), [all](double seconds) { return seconds / all; });
}

void takePicture(CashierRow& row, const BankPicture& bank, std::size_t till, Instant now)
{
    const TillPicture& picture = bank.tills[till];
    row.now = activityText(picture);
    row.nowFor = now - picture.since;
    row.customer = picture.customer ? picture.customer->id : -1;
    // A bank of one till has one line, its own, whether or not it would share it.
    if (bank.lines.size() == bank.tills.size())
        row.waiting = std::ssize(bank.lines[till]);
}

}  // namespace

std::vector<CashierRow> cashierRows(const Scenario& scenario, const ShopPicture& picture, const RunResult& result)
{
    std::vector<CashierRow> rows;
    for (std::size_t bank = 0; bank < scenario.banks.size(); ++bank) {
        const Bank& plan = scenario.banks[bank];
        for (std::size_t till = 0; till < static_cast<std::size_t>(plan.tills); ++till) {
            CashierRow row{.till = std::ssize(rows), .name = QString::number(till + 1)};
            row.bank = QString::fromStdString(plan.name);
            row.cashier = cashierAt(plan, till, picture.at.time_since_epoch());
            if (bank < picture.banks.size() && till < picture.banks[bank].tills.size())
                takePicture(row, picture.banks[bank], till, picture.at);
            if (bank < result.banks.size() && till < result.banks[bank].tills.size())
                takeFigures(row, result.banks[bank].tills[till]);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

}  // namespace tillsim::ui
