// SPDX-License-Identifier: MIT
// Who goes to which bank in a part of the day, and what the bank and its helpers have to do.
#pragma once

#include "core/experiment/load/customer_streams.hpp"
#include "core/experiment/load/routed_streams.hpp"
#include "core/experiment/load/working_tills.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tillsim {

/// What a bank gets, and what it has for it.
struct BankFlow {
    double tills = 0.0;  ///< That can serve, on average.
    double customers = 0.0;
    double seconds = 0.0;        ///< Of tills that are as fast as these together, with gaps.
    std::vector<double> help{};  ///< Seconds of each helper.
    /// Tills needed over tills, or the same of a helper who is shorter still; infinite where somebody comes and nobody
    /// serves.
    double fullness = 0.0;
    std::optional<std::uint32_t> helper{};  ///< Who is shorter than tills are: position in Scenario::helpers.
};

struct HelperFlow {
    double onDuty = 0.0;
    double needed = 0.0;  ///< By those whom the tills let pass.
};

struct FlowStretch {
    std::vector<BankFlow> banks{};      ///< As in the scenario.
    std::vector<HelperFlow> helpers{};  ///< The same.
    std::vector<BankSet> choices{};     ///< Between which customers choose.
};

class BankFlows {
public:
    /// `scenario` must outlive it.
    explicit BankFlows(const Scenario& scenario);

    /// From `from` to `to`, between which no roster changes.
    [[nodiscard]] FlowStretch between(Duration from, Duration to) const;

    /// Seconds of all services, without gaps; nothing where they depend on the bank that a customer chooses.
    [[nodiscard]] std::optional<double> serviceBetween(Duration from, Duration to) const;

private:
    [[nodiscard]] TillsOfBanks tillsBetween(Duration from, Duration to) const;
    [[nodiscard]] std::vector<HelperFlow> helpersAt(Duration at) const;

    const Scenario& m_scenario;
    CustomerStreams m_streams;
    std::vector<TillsOverDay> m_tills;
};

}  // namespace tillsim
