// SPDX-License-Identifier: MIT
// Where the results of an experiment are kept: one SQLite file, which resources/docs/results_store.md explains.
//
// A program that is killed at any instant leaves a store that opens, with all that add() had returned from. Stores of
// equal content give equal dumps, wall times aside, in whatever order the runs were added.
#pragma once

#include "core/results/experiment_record.hpp"
#include "core/results/run_record.hpp"
#include "core/results/store_error.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace tillsim {

/// Each function throws StoreError if the store does not let it have its way, and then has changed nothing. To be used
/// by one thread at a time.
class ResultsStore {
public:
    /// Makes a new store, which is there as a whole or not at all, and opens it for adding. Throws StoreError if the
    /// file exists or cannot be made.
    static ResultsStore create(const std::filesystem::path& file, const ExperimentRecord& experiment);

    /// A store without a file, for as long as it lives; saveAs() keeps it. `name` is what messages call it.
    static ResultsStore withoutFile(const std::filesystem::path& name, const ExperimentRecord& experiment);

    /// Opens for adding; holds it against a second writer as long as it lives.
    static ResultsStore openToAdd(const std::filesystem::path& file);

    /// Opens for reading; works beside a writer and on read-only media. What is read is the store at this instant, a
    /// copy, so that nobody waits for whoever reads slowly.
    static ResultsStore openToRead(const std::filesystem::path& file);

    ~ResultsStore();
    ResultsStore(ResultsStore&&) noexcept;
    ResultsStore& operator=(ResultsStore&&) noexcept;

    [[nodiscard]] ExperimentRecord experiment() const;

    /// The position of the point with these settings; adds it if there is none. Its name does not matter.
    std::uint64_t pointOf(const PointRecord& point);

    /// The same for many, in one transaction.
    std::vector<std::uint64_t> pointsOf(std::span<const PointRecord> points);

    /// Puts these axes in place of those that there are.
    void setAxes(const std::vector<AxisRecord>& axes);

    /// Failed runs do not count as there: they are run again.
    [[nodiscard]] bool has(std::uint64_t point, std::uint64_t replication) const;

    /// Shows all runs that are there in this sense, by point and replication: one look for many questions.
    void visitGood(const std::function<void(std::uint64_t point, std::uint64_t replication)>& visitor) const;

    /// In one transaction; all or none. A run takes the place of a failed one. std::logic_error: there is that run
    /// already, or there is no such point.
    void add(std::span<const RunRecord> runs);

    /// Each run, failed ones too, in order of point and replication; with their measures in the order in which they
    /// were given. The visitor adds nothing to this store.
    void visit(const std::function<void(const RunRecord&)>& visitor) const;

    /// The names of all measures, in the order in which visit() would first come across them. Those of failed runs are
    /// none.
    [[nodiscard]] std::vector<std::string> measures() const;

    /// Writes all of it to a new file. Throws StoreError if that exists or cannot be written.
    void saveAs(const std::filesystem::path& file) const;

private:
    struct Parts;

    explicit ResultsStore(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

}  // namespace tillsim
