// SPDX-License-Identifier: MIT
// The store of a sweep: made, or gone on with.
#pragma once

#include "core/experiment/sweep/sweep_runs.hpp"
#include "core/results/results_store.hpp"
#include "core/results/store_error.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

/// There is a file of the name of a new store: "tills.db: is there already".
class StoreIsThere : public StoreError {
    using StoreError::StoreError;
};

/// A store has runs of something else: "tills.db: holds another experiment: this sweep has seed 2, not 1".
class OtherExperiment : public StoreError {
    using StoreError::StoreError;
};

/// The runs of a plan that a store had when it was looked into. Looked up at once: a query for each of a million runs
/// takes longer than some of the runs.
class PresentRuns {
public:
    PresentRuns() = default;

    /// `positions` are those of the points of the plan in the store.
    PresentRuns(const ResultsStore& store, const std::vector<std::optional<std::uint64_t>>& positions);

    [[nodiscard]] bool has(const SweepRun& run) const;

private:
    std::vector<std::vector<std::uint64_t>> m_replications{};  // Of each point of the plan, in order.
};

class SweepStore {
public:
    /// Is shown a run, and the position of its point in the plan.
    using Visitor = std::function<void(std::size_t point, const RunRecord& run)>;

    /// Makes the store, or with `resume` opens the one that is there and adds the points that it does not have. Throws
    /// StoreIsThere if there is one without `resume`, OtherExperiment if it is one of something else; StoreError.
    SweepStore(const std::string& file, const ExperimentRecord& experiment, bool resume);

    /// A store without a file, as long as it lives.
    explicit SweepStore(const ExperimentRecord& experiment);

    /// Goes on with more of the same experiment: adds the points that it does not have. Throws OtherExperiment if it is
    /// something else, and then has changed nothing; StoreError.
    void goOnWith(const ExperimentRecord& experiment);

    /// Whether it had a run of the plan at first, and not as a failed one: when it was opened, or gone on with.
    [[nodiscard]] bool has(const SweepRun& run) const { return m_present.has(run); }

    /// Whether it had been there before.
    [[nodiscard]] bool isOld() const { return m_isOld; }

    /// In one transaction. The runs have positions of the plan.
    void add(std::vector<RunRecord> runs);

    [[nodiscard]] const ResultsStore& content() const { return m_store; }

    /// Where each point of the plan is in the store.
    [[nodiscard]] const std::vector<std::uint64_t>& positions() const { return m_positions; }

    /// The runs of the plan that it has, those that failed too, in order of replication at each point.
    void visit(const Visitor& visitor) const;

private:
    std::string m_name;  // What messages call it.
    bool m_isOld;
    ResultsStore m_store;
    std::vector<std::uint64_t> m_positions;
    PresentRuns m_present;
};

/// The runs of the plan that a store has; a store that is not there has none. The store is only read. Throws as above.
class StoredRuns {
public:
    StoredRuns(const std::string& file, const ExperimentRecord& experiment, bool resume);

    /// Of a store that is open, and outlives this.
    StoredRuns(const ResultsStore& store, const ExperimentRecord& experiment);
    StoredRuns(const StoredRuns&) = delete;
    StoredRuns& operator=(const StoredRuns&) = delete;

    [[nodiscard]] bool has(const SweepRun& run) const { return m_present.has(run); }

    /// As SweepStore::visit.
    void visit(const SweepStore::Visitor& visitor) const;

private:
    void find(const ResultsStore& store, const ExperimentRecord& experiment);

    std::vector<std::optional<std::uint64_t>> m_positions;
    std::optional<ResultsStore> m_own;
    const ResultsStore* m_store = nullptr;  // Null: there is none.
    PresentRuns m_present;
};

}  // namespace tillsim
