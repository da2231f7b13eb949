// SPDX-License-Identifier: MIT
// The measures of a run up to an instant. They are taken at once; what takes its time is to work them out.
#pragma once

#include "core/experiment/customer_tally.hpp"
#include "core/results/run_result.hpp"

#include <optional>
#include <utility>

namespace tillsim {

/// To take them takes no longer for a long run than for a short one, and the run may go on at once: they share with it
/// only what does not change any more.
class TakenMeasures {
public:
    /// `rest`: all but what `customers`, if they are measured, will say.
    TakenMeasures(RunResult rest, std::optional<CustomerTally> customers)
        : m_rest{std::move(rest)}, m_customers{std::move(customers)}
    {
    }

    /// What theory says of the scenario.
    void setTheory(std::optional<TheoryResult> theory) { m_rest.theory = std::move(theory); }

    /// Takes a time that grows with the customers who were served; may be called on any thread.
    [[nodiscard]] RunResult result() const
    {
        RunResult result = m_rest;
        if (m_customers)
            m_customers->report(result);
        return result;
    }

private:
    RunResult m_rest;
    std::optional<CustomerTally> m_customers;
};

}  // namespace tillsim
