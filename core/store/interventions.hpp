// SPDX-License-Identifier: MIT
// What somebody does at moments of the day, as the scenario has it.
#pragma once

#include "core/store/entrance.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

namespace tillsim {

class Interventions {
public:
    Interventions(Floor& floor, std::deque<Checkout>& banks, Entrance& entrance);

    void open();

    /// Whether somebody opens a till of the bank at this position later.
    [[nodiscard]] bool willOpen(std::uint32_t bank) const;

private:
    void schedule();
    void intervene();

    /// A till that is opened by hand is on duty from then on, one that is closed is not, until the roster changes.
    void openTill(Till& till, Checkout& bank) const;
    void closeTill(Till& till, Checkout& bank) const;

    Floor& m_floor;
    std::deque<Checkout>& m_banks;
    Entrance& m_entrance;
    std::vector<Intervention> m_list;  // In order of time.
    std::size_t m_next = 0;
    Alarm<Interventions> m_alarm{*this, &Interventions::intervene};
};

}  // namespace tillsim
