// SPDX-License-Identifier: MIT
// Customers and work that a part of the day brings on average.
#pragma once

#include "core/scenario/scenario.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tillsim {

/// On average; nothing where it depends on which bank a customer chooses.
struct ExpectedTimes {
    std::optional<double> service{};  ///< Seconds, without the time that a till waits for a helper.
    std::optional<double> gap{};      ///< Seconds.
};

/// What one customer takes, whose tills all work at `pace` times their usual speed.
class ExpectedWork {
public:
    /// `scenario` must outlive it.
    explicit ExpectedWork(const Scenario& scenario, double pace = 1.0);

    /// The times of all who come in [from, to), added up.
    [[nodiscard]] ExpectedTimes between(Duration from, Duration to) const;

private:
    [[nodiscard]] ExpectedTimes ofSource(const ArrivalSource& source, Duration from, Duration to) const;
    [[nodiscard]] ExpectedTimes ofRows(const ArrivalSource& source, Duration from, Duration to) const;
    [[nodiscard]] const ExpectedTimes& of(std::optional<std::uint32_t> customerClass) const;

    const Scenario& m_scenario;
    std::vector<ExpectedTimes> m_classes;
    ExpectedTimes m_anybody;  // Of a class by share.
};

/// How many come in [from, to).
[[nodiscard]] double customersBetween(const Scenario& scenario, Duration from, Duration to);

}  // namespace tillsim
