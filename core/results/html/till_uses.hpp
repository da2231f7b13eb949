// SPDX-License-Identifier: MIT
// What tills did, summed up over runs.
#pragma once

#include "core/results/html/digest.hpp"
#include "core/results/run_record.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// Tills are taken from the names of figures, "banks[BANK].tills[TILL].states_s.STATE".
class TillUses {
public:
    void add(const RunRecord& run);

    /// In the order in which the first run has them.
    [[nodiscard]] std::vector<TillUse> uses() const;

private:
    /// What one till did, in seconds over all runs.
    struct Till {
        std::string bank{};
        std::string name{};
        double busy = 0.0;
        double gap = 0.0;
        double idle = 0.0;
        double away = 0.0;
    };

    Till& tillOf(std::string_view bank, std::string_view name);

    std::vector<Till> m_tills;
    std::size_t m_next = 0;  // Where the next till of a run is expected: they come in the same order every time.
    std::int64_t m_runs = 0;
};

}  // namespace tillsim
