// SPDX-License-Identifier: GPL-3.0-or-later
// What each till does now and has done so far: the rows of the cashier table, as plain data.
#pragma once

#include "core/results/run_result.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/shop_picture.hpp"

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace tillsim::ui {

/// A till as the table shows it.
struct CashierRow {
    std::int64_t till = 0;  ///< Number over all banks, from 0.
    QString name{};         ///< Within its bank.
    QString bank{};
    QString cashier{};  ///< Who sits there by the roster; empty: nobody in particular, or nobody at all.
    QString now{};      ///< What it does, in words.
    Duration nowFor{};  ///< For how long it has done so.
    std::int64_t customer = -1;
    std::int64_t waiting = -1;  ///< In its own line; -1 where the line is shared.
    std::int64_t served = 0;
    double utilisation = 0.0;
    std::array<double, tillStateNames.size()> shares{};  ///< Of the time so far, by TillState.

    bool operator==(const CashierRow&) const = default;
};

/// A row a till, by number. What `picture` or `result` does not have stays empty.
[[nodiscard]] std::vector<CashierRow> cashierRows(const Scenario& scenario, const ShopPicture& picture,
                                                  const RunResult& result);

}  // namespace tillsim::ui
