// SPDX-License-Identifier: MIT
// Which tills of a bank are on duty, by its roster.
#pragma once

#include "core/scenario/duty.hpp"
#include "core/store/alarm.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

class Checkout;
class Till;

/// Only the difference opens or closes tills, as changeDuty() has it. A till that somebody opened by hand counts as one
/// of them.
class DutyRoster {
public:
    /// Refers to all of them. The bank is not used before open().
    DutyRoster(Checkout& checkout, Kernel& kernel, const Bank& bank);

    void open();

    /// Whether somebody comes on duty later.
    [[nodiscard]] bool mayOpen() const;

private:
    void change();
    void takeBreak();
    void beginBreaks();
    void seatCashiers(const Seats& seats, const std::vector<TillDuty>& duty);

    Checkout& m_checkout;
    Kernel& m_kernel;
    const Bank& m_bank;
    std::vector<Duration> m_changes;  // In order.
    std::size_t m_nextChange = 0;
    std::vector<TillBreak> m_breaks;  // In order of time.
    std::size_t m_nextBreak = 0;
    std::vector<const TillBreak*> m_beginning;  // Later in this instant.
    Alarm<DutyRoster> m_change{*this, &DutyRoster::change};
    Alarm<DutyRoster> m_break{*this, &DutyRoster::takeBreak};
    Alarm<DutyRoster> m_begin{*this, &DutyRoster::beginBreaks};
};

}  // namespace tillsim
