// SPDX-License-Identifier: MIT
// Runs again what a store has, and holds it against that.
#pragma once

#include "core/experiment/executor.hpp"
#include "core/experiment/simulation.hpp"
#include "core/results/difference.hpp"
#include "core/results/experiment_record.hpp"
#include "core/results/run_record.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace tillsim {

/// A run that is not what it was.
struct RunDifference {
    std::uint64_t point = 0;
    std::uint64_t replication = 0;
    Difference first{};
    std::optional<Difference> fingerprint{};

    bool operator==(const RunDifference&) const = default;
};

/// Takes recorded runs, and computes them again from the record of their experiment alone, some hundred at a time: only
/// so many are in memory.
class Verification {
public:
    /// `observer` hears the events of the runs, if it is not null; then there is one run at most. The references
    /// outlive the verification.
    Verification(ExperimentRecord experiment, Executor& executor, EventObserver* observer);

    /// Throws ScenarioError if the scenario of a point cannot be read.
    void add(const RunRecord& recorded);

    /// The last call. Throws as add() does.
    void finish();

    [[nodiscard]] std::size_t checked() const { return m_checked; }
    [[nodiscard]] std::size_t differing() const { return m_differing; }

    /// Of those that differ, the first that was added.
    [[nodiscard]] const std::optional<RunDifference>& first() const { return m_first; }

    [[nodiscard]] const ExperimentRecord& experiment() const { return m_experiment; }

private:
    [[nodiscard]] std::vector<std::shared_ptr<const Scenario>> scenariosOfBatch();
    [[nodiscard]] RunRecord runAgain(const RunRecord& recorded, const Scenario& scenario) const;
    void compare(const RunRecord& was, const RunRecord& is);

    ExperimentRecord m_experiment;
    Executor& m_executor;
    EventObserver* m_observer;
    std::vector<RunRecord> m_batch;              // Not yet computed again.
    std::shared_ptr<const Scenario> m_scenario;  // Of the point that was read last.
    std::uint64_t m_scenarioOf = 0;
    std::size_t m_checked = 0;
    std::size_t m_differing = 0;
    std::optional<RunDifference> m_first;
};

}  // namespace tillsim
