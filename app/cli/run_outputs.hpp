// SPDX-License-Identifier: MIT
// What a run writes besides its report: its customers and its events, or for several runs the data of Welch's plot,
// each to a destination of its own.
#pragma once

#include "app/cli/command.hpp"
#include "app/cli/destination.hpp"
#include "core/events/customer_table.hpp"
#include "core/events/event_log.hpp"
#include "core/experiment/simulation.hpp"

#include <optional>
#include <span>
#include <vector>

namespace tillsim::cli {

class RunOutputs {
public:
    /// Opens what `command` asks for. Throws UsageError, before anything is opened, if two of them are the same file,
    /// or one is a file that the run reads or where its report goes.
    RunOutputs(const RunCommand& command, const Scenario& scenario);
    RunOutputs(const RunOutputs&) = delete;
    RunOutputs& operator=(const RunOutputs&) = delete;

    /// Has a run with these options write here.
    void attachTo(RunOptions& options);

    /// Whether waits are wanted.
    [[nodiscard]] bool wantsWelch() const { return m_welchTo.has_value(); }

    /// Writes those of all runs.
    void writeWelch(std::span<const std::vector<double>> waits);

    /// The run is over: now there are files. Throws OutputError.
    void commit();

private:
    std::optional<Destination> m_customersTo;
    std::optional<Destination> m_eventsTo;
    std::optional<Destination> m_welchTo;
    std::optional<CustomerTable> m_customers;
    std::optional<EventLog> m_events;
};

/// Whether one of them goes to standard output, where there is no report then.
[[nodiscard]] bool replacesReport(const RunCommand& command);

}  // namespace tillsim::cli
